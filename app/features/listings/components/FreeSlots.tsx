import { formatDate, formatTime } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Card, Disclosure, EmptyState, Grid, Section, Stack } from "~/ui";

import { pageMessages } from "../page.messages";

export interface FreeSlotsProps {
  slug: string;
  searchNearby: string;
  slots: { id: string; startsAt: Date | string; endsAt: Date | string; pupilsLeft: number }[];
}

const shownAtOnce = 6;

/** The free moments of an offer; each leads to the request for it. */
export function FreeSlots({ slug, slots, searchNearby }: FreeSlotsProps) {
  const t = useMessages(pageMessages);
  const href = useHref();
  const locale = useLocale();
  const card = (slot: FreeSlotsProps["slots"][number]) => (
    <Card
      key={slot.id}
      as="li"
      title={formatDate(locale, slot.startsAt)}
      href={href(`/aanbod/${slug}/boeken?slot=${slot.id}`)}
      meta={`${formatTime(locale, slot.startsAt)}–${formatTime(locale, slot.endsAt)} · ${t.room(slot.pupilsLeft)}`}
    />
  );
  if (slots.length === 0) {
    return (
      <EmptyState
        title={t.slotsNone}
        drawing="calendar"
        actions={<ButtonLink href={href(searchNearby)}>{t.nearby}</ButtonLink>}
      >
        {t.slotsNoneText}
      </EmptyState>
    );
  }
  return (
    <Section
      title={t.slots}
      actions={
        <ButtonLink href={href(`/aanbod/${slug}/boeken`)} variant="signal" icon="calendar">
          {t.bookAll}
        </ButtonLink>
      }
    >
      <Stack>
        <Grid as="ul" min="s">
          {slots.slice(0, shownAtOnce).map(card)}
        </Grid>
        {slots.length > shownAtOnce ? (
          <Disclosure summary={t.moreSlots(slots.length - shownAtOnce)}>
            <Grid as="ul" min="s">
              {slots.slice(shownAtOnce).map(card)}
            </Grid>
          </Disclosure>
        ) : null}
      </Stack>
    </Section>
  );
}
