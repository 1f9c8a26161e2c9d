import type { FormState } from "~/platform/forms/form-reply";
import { useMessages } from "~/platform/i18n/use-messages";
import { CheckboxField } from "~/ui";

import { referralMessages } from "../referral.messages";
import type { OfferedRecommendation } from "../referral.usecases.server";

interface Props {
  form: FormState;
  recommendation: OfferedRecommendation;
}

/** In the form of somebody who applies: sends what another company said in their favour along, unless ticked off. */
export function SendRecommendation({ form, recommendation }: Props) {
  const t = useMessages(referralMessages);
  const { id, name, errors } = form.field("recommendation");
  return (
    <CheckboxField
      {...{ id, name, errors }}
      label={t.send(recommendation.companyName)}
      hint={t.sendHint}
      value={recommendation.id}
      defaultChecked={!form.refused || form.selected("recommendation").length > 0}
    />
  );
}
