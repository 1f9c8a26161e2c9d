import type { Closed } from "~/features/organisations/index.server";
import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice } from "~/ui";

import { pageMessages } from "../page.messages";

/** Why nothing can be asked of a company now, and what to do instead. Draws nothing when it takes requests. */
export function ClosedNotice({ closed, searchNearby }: { closed: Closed | null; searchNearby: string }) {
  const { closed: t, nearby } = useMessages(pageMessages);
  const locale = useLocale();
  const href = useHref();
  if (closed === null) return null;
  const text =
    closed.why === "full"
      ? t.fullText
      : closed.until === null
        ? t.pausedText
        : t.pausedUntil(formatDate(locale, closed.until, "long"));
  return (
    <Notice
      tone="warn"
      title={t[closed.why]}
      actions={
        <ButtonLink href={href(searchNearby)} icon="search">
          {nearby}
        </ButtonLink>
      }
    >
      {text}
    </Notice>
  );
}
