import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";

import { deskMessages } from "../desk.messages";

/** A recognition, confirmed or stated; ISO days. */
export interface Recognised {
  crebo: string;
  name: string;
  level: number | null;
  validFrom: string;
  validUntil: string | null;
}

/** "Lasser (25892) · mbo-niveau 2 · geldig vanaf …": a recognition on one line. */
export function useRecognitionLine(): (recognised: Recognised) => string {
  const { claim: t } = useMessages(deskMessages);
  const locale = useLocale();
  return ({ crebo, name, level, validFrom, validUntil }) =>
    [
      `${name} (${crebo})`,
      ...(level === null ? [] : [t.level(level)]),
      t.period(
        formatDate(locale, validFrom, "date"),
        validUntil === null ? null : formatDate(locale, validUntil, "date"),
      ),
    ].join(" · ");
}
