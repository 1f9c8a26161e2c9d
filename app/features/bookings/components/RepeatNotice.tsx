import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Notice } from "~/ui";

import type { RequestPageData } from "../request-page.server";
import { requestMessages } from "../request.messages";
import { spanText } from "../words";

/** Which visit is repeated, and what is left to do. */
export function RepeatNotice({ repeat }: Pick<RequestPageData, "repeat">) {
  const t = useMessages(requestMessages).repeat;
  const locale = useLocale();
  if (repeat === null) return null;
  const { reference, slots } = repeat;
  return (
    <Notice title={t.title(reference)}>
      {slots.length === 0 ? t.gone(spanText(locale, repeat)) : t.text(spanText(locale, repeat))}
    </Notice>
  );
}
