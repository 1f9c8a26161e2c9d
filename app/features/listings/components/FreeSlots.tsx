import { dayOf, formatDate, formatTimes } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Card, Disclosure, EmptyState, Grid, MonthCalendar, Section, Stack } from "~/ui";

import { pageMessages } from "../page.messages";

export interface FreeSlotsProps {
  slug: string;
  searchNearby: string;
  slots: { id: string; startsAt: Date | string; endsAt: Date | string; pupilsLeft: number }[];
}

const shownAtOnce = 6;

/** The free moments of an offer, in a calendar and in a list; each leads to the request for it. */
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
      meta={`${formatTimes(locale, slot.startsAt, slot.endsAt)} · ${t.room(slot.pupilsLeft)}`}
    />
  );
  const calendarDay = (day: string) => {
    const onDay = slots.filter(({ startsAt }) => dayOf(startsAt) === day);
    const times = onDay.map(({ startsAt, endsAt }) => formatTimes(locale, startsAt, endsAt));
    return {
      day,
      href: href(`/aanbod/${slug}/boeken?slot=${onDay[0]?.id ?? ""}`),
      label: [formatDate(locale, day, "long"), ...times].join(", "),
    };
  };
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
        <MonthCalendar
          label={t.calendar}
          monthName={(day) => formatDate(locale, day, "month")}
          weekdayName={(day) => formatDate(locale, day, "weekday")}
          days={[...new Set(slots.map(({ startsAt }) => dayOf(startsAt)))].map(calendarDay)}
        />
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
