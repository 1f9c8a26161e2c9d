import { kindMessages } from "~/features/listings";
import { useOwnName } from "~/platform/auth/use-person";
import { formatDate, formatTime, formatTimes } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Badge, DescriptionList, Section, Text, Timeline, type Tone } from "~/ui";

import { bookingMessages } from "../bookings.messages";
import { bundleMessages } from "../bundle.messages";
import type { BookingState } from "../core/booking";
import { arrivalFacts, askedSafety } from "../safety-words";
import { safetyFactsMessages } from "../safety-facts.messages";
import type { BookingPage } from "../views.usecases.server";
import { groupText, locationOf, shortSpanText, spanText } from "../words";

export const stateTones: Record<BookingState, Tone> = {
  requested: "info",
  countered: "warn",
  confirmed: "ok",
  declined: "stop",
  expired: "stop",
  withdrawn: "neutral",
  cancelled: "stop",
  completed: "ok",
  no_show: "neutral",
};

export function StateBadge({ status }: { status: BookingState }) {
  const t = useMessages(bookingMessages);
  return <Badge tone={stateTones[status]}>{t.state[status]}</Badge>;
}

type Booking = BookingPage["booking"];

/** Everything that was asked, for either side; for who is of several companies or schools also for which of them. */
export function BookingFacts(props: {
  booking: Booking;
  side: "school" | "company" | "both";
  /** The bus that goes with it, in words. */
  bus?: string | undefined;
}) {
  const { booking, side, bus } = props;
  // Classes that wait together are listed with their moments above this.
  const together = booking.bundleId !== null && booking.status === "requested";
  // The company proposed others in its place, and it is free again.
  const gone = booking.status === "countered";
  const t = useMessages(bookingMessages).facts;
  const bundle = useMessages(bundleMessages);
  const safety = useMessages(safetyFactsMessages);
  const locale = useLocale();
  const audiences = useMessages(kindMessages).audience;
  const ownSchool = useOwnName("school")(booking.school.id);
  const ownCompany = useOwnName("company")(booking.company.id);
  const items = [
    ...(together
      ? []
      : [
          {
            key: "moment",
            term: gone ? t.asked : t.moment,
            icon: "calendar" as const,
            detail: spanText(locale, booking),
          },
        ]),
    ...(together || booking.lessonStartsAt === null || booking.lessonEndsAt === null
      ? []
      : [
          {
            key: "lesson",
            term: bundle.lesson,
            icon: "clock" as const,
            detail: formatTimes(locale, booking.lessonStartsAt, booking.lessonEndsAt),
          },
        ]),
    { key: "where", term: t.where, icon: "pin" as const, detail: locationOf(booking) },
    ...(bus === undefined ? [] : [{ key: "bus", term: t.bus, icon: "bus" as const, detail: bus }]),
    { key: "listing", term: t.listing, icon: "list" as const, detail: booking.listing.title },
    ...(side === "school" && ownSchool === undefined
      ? []
      : [{ key: "school", term: t.school, icon: "school" as const, detail: booking.school.name }]),
    ...(side === "company" && ownCompany === undefined
      ? []
      : [{ key: "company", term: t.company, icon: "building" as const, detail: booking.company.name }]),
    ...(together
      ? []
      : [
          {
            key: "group",
            term: t.group,
            icon: "users" as const,
            detail: groupText(locale, booking, audiences),
          },
        ]),
    { key: "escorts", term: t.escorts, icon: "user" as const, detail: String(booking.escorts) },
    { key: "goal", term: t.goal, icon: "target" as const, detail: <Text preserve>{booking.goal}</Text> },
    ...(booking.needs === ""
      ? []
      : [
          {
            key: "needs",
            term: t.needs,
            icon: "info" as const,
            detail: <Text preserve>{booking.needs}</Text>,
          },
        ]),
    ...askedSafety(safety, side, booking).map(({ text, ...fact }) => ({
      ...fact,
      icon: "check-circle" as const,
      detail: text,
    })),
    ...(side === "company" ? [] : arrivalFacts(safety, booking.listing)).map(({ text, ...fact }) => ({
      ...fact,
      icon: "info" as const,
      detail: <Text preserve>{text}</Text>,
    })),
    ...(booking.listing.whatToBring === "" || side === "company"
      ? []
      : [{ key: "bring", term: t.bring, icon: "briefcase" as const, detail: booking.listing.whatToBring }]),
    ...(booking.agreedByPhone
      ? [{ key: "phone", term: t.phone, icon: "phone" as const, detail: t.yes }]
      : []),
    ...(booking.reason === null || booking.reason === ""
      ? []
      : [
          {
            key: "reason",
            term: t.reason,
            icon: "speech" as const,
            detail: <Text preserve>{booking.reason}</Text>,
          },
        ]),
  ];
  return (
    <Section title={t.title}>
      <DescriptionList items={items} />
    </Section>
  );
}

/** Who did what, oldest first. */
export function BookingHistory({ history }: { history: BookingPage["history"] }) {
  const t = useMessages(bookingMessages).history;
  const locale = useLocale();
  const who: Record<string, string> = t.who;
  const titleOf = (line: (typeof history)[number], before: typeof line | undefined) => {
    if (line.fromStatus === null && line.actor === "S") return t.second;
    if (line.fromStatus !== line.toStatus) return t.step[line.toStatus as BookingState];
    return line.slot === null || line.slot.id === before?.slot?.id
      ? t.takenOver
      : t.moved(shortSpanText(locale, line.slot));
  };
  return (
    <Section title={t.title}>
      <Timeline
        label={t.title}
        items={history.map((line, index) => ({
          key: String(line.id),
          title: titleOf(line, history[index - 1]),
          tone: stateTones[line.toStatus as BookingState],
          time: `${formatDate(locale, line.at)}, ${formatTime(locale, line.at)}`,
          dateTime: new Date(line.at).toISOString(),
          detail: (
            <>
              <Text tone="soft">{t.by(who[line.actor] ?? line.actor, line.actorName)}</Text>
              {line.proposed.length > 0 ? (
                <Text>
                  {t.proposed(line.proposed.map((slot) => shortSpanText(locale, slot)).join(" · "))}
                </Text>
              ) : null}
              {line.note === null ? null : <Text preserve>{line.note}</Text>}
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** "vrijdag 27 november 2026, 09:30" */
export function useMomentText(): (moment: Date | null) => string {
  const locale = useLocale();
  return (moment) =>
    moment === null ? "" : `${formatDate(locale, moment, "long")}, ${formatTime(locale, moment)}`;
}
