import { formatDate, formatTimes } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Card, Disclosure, Grid, Stack, Text } from "~/ui";

import { pageMessages } from "../page.messages";

export interface FullSlotsProps {
  slug: string;
  slots: { id: string; startsAt: Date | string; endsAt: Date | string; waiting: number }[];
}

/** The moments of an offer that are full; each leads to its waiting list. */
export function FullSlots({ slug, slots }: FullSlotsProps) {
  const t = useMessages(pageMessages);
  const href = useHref();
  const locale = useLocale();
  if (slots.length === 0) return null;
  return (
    <Disclosure summary={t.full(slots.length)}>
      <Stack gap="s">
        <Text>{t.fullText}</Text>
        <Grid as="ul" min="s">
          {slots.map((slot) => (
            <Card
              key={slot.id}
              as="li"
              title={formatDate(locale, slot.startsAt)}
              href={href(`/aanbod/${slug}/wachtlijst?slot=${slot.id}`)}
              meta={`${formatTimes(locale, slot.startsAt, slot.endsAt)} · ${t.waiting(slot.waiting)}`}
            />
          ))}
        </Grid>
      </Stack>
    </Disclosure>
  );
}
