import { kindMarks, kindMessages } from "~/features/listings";
import { useOwnFact } from "~/platform/auth/use-person";
import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Card, KindMark, MetaList, Stack } from "~/ui";

import { cardMessages } from "../card.messages";
import type { BookingView } from "../views.usecases.server";
import { classesText, groupText, momentOf, shortSpanText } from "../words";
import { StateBadge } from "./parts";

export interface BookingCardProps {
  booking: BookingView;
  /** Where it leads, as the path in Dutch. */
  path: string;
  /** Whose name stands on it: the other side's. */
  shows: "company" | "school";
  /** Leaves out who asked, where that is the reader. */
  own?: boolean | undefined;
  level?: 2 | 3;
  as?: "li" | "article";
}

/** A booking in a list: what, with whom, when, for which group, and how it stands. */
export function BookingCard({ booking, path, shows, own = false, level = 3, as = "li" }: BookingCardProps) {
  const locale = useLocale();
  const href = useHref();
  const t = useMessages(cardMessages);
  const kinds = useMessages(kindMessages);
  const kind = booking.listing.kind;
  const ours = useOwnFact(shows === "company" ? "school" : "company");
  return (
    <Card
      as={as}
      level={level}
      title={booking.listing.title}
      href={href(path)}
      eyebrow={<KindMark {...kindMarks[kind]} label={kinds.kind[kind]} size="small" />}
      aside={<StateBadge status={booking.status} />}
      meta={
        <MetaList
          items={[
            shows === "company"
              ? {
                  key: "company",
                  icon: "building",
                  text: `${booking.company.name}, ${booking.listing.place}`,
                }
              : { key: "school", icon: "school", text: `${booking.school.name}, ${booking.school.place}` },
            ...ours(shows === "company" ? booking.school.id : booking.company.id),
            { key: "moment", icon: "calendar", text: shortSpanText(locale, momentOf(booking)) },
            {
              key: "group",
              icon: "users",
              // Classes of one request that stand alike are one card.
              text:
                booking.classes > 1
                  ? classesText(locale, booking.classes, booking.classPupils)
                  : groupText(locale, booking, kinds.audience),
            },
            ...(booking.holdUntil === null
              ? []
              : [
                  {
                    key: "until",
                    icon: "clock" as const,
                    text: t.answerBy(formatDate(locale, booking.holdUntil, "day")),
                  },
                ]),
            ...(shows === "company" && !own && booking.teacher
              ? [{ key: "teacher", icon: "user" as const, text: booking.teacher.name }]
              : []),
          ]}
        />
      }
    />
  );
}

/** Bookings under each other; each leads to `base/reference`. */
export function BookingCards(props: {
  bookings: BookingView[];
  base: string;
  shows: "company" | "school";
  own?: boolean;
}) {
  return (
    <Stack as="ul">
      {props.bookings.map((booking) => (
        <BookingCard
          key={booking.id}
          booking={booking}
          path={`${props.base}/${booking.reference}`}
          shows={props.shows}
          own={props.own}
        />
      ))}
    </Stack>
  );
}
