import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Notice } from "~/ui";

import { referralMessages } from "../referral.messages";

interface Props {
  company: string;
  /** Until when it can go along; null when there is none. */
  until: string | null;
}

/** That the company which turned somebody down recommends them elsewhere, and what to do with that. */
export function RecommendationGiven({ company, until }: Props) {
  const t = useMessages(referralMessages);
  const locale = useLocale();
  if (until === null) return null;
  return (
    <Notice tone="ok" title={t.given(company)} icon="handshake">
      {t.givenText(formatDate(locale, until, "dayAndYear"))}
    </Notice>
  );
}
