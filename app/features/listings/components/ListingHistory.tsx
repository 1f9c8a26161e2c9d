import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Section, Timeline } from "~/ui";

import { listingStateMessages } from "../listing-state.messages";
import { ownListingMessages } from "../own-listing.messages";

/** The steps of an offer, as its company may see them. */
export function ListingHistory({
  history,
}: {
  history: { id: number; toStatus: string; at: Date | string; note: string | null }[];
}) {
  const t = useMessages(ownListingMessages);
  const { status } = useMessages(listingStateMessages);
  const locale = useLocale();
  return (
    <Section title={t.history}>
      <Timeline
        label={t.history}
        items={history.map((entry) => ({
          key: String(entry.id),
          title: status[entry.toStatus as keyof typeof status],
          time: formatDate(locale, entry.at),
          dateTime: new Date(entry.at).toISOString(),
          detail: entry.note ?? undefined,
        }))}
      />
    </Section>
  );
}
