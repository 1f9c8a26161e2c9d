import type { FormState } from "~/platform/forms/form-reply";
import { useMessages } from "~/platform/i18n/use-messages";
import { CheckboxField } from "~/ui";

import { referralMessages } from "../referral.messages";

/** In the form of a company that turns somebody down: recommends them elsewhere, if they let it. */
export function RecommendTick({ form }: { form: FormState }) {
  const t = useMessages(referralMessages);
  const { id, name, errors } = form.field("recommend");
  return (
    <CheckboxField
      {...{ id, name, errors }}
      label={t.recommend}
      hint={t.recommendHint}
      value="on"
      defaultChecked={form.selected("recommend").includes("on")}
    />
  );
}
