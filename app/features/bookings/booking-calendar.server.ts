import type { Env } from "~/platform/env/env.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";

import { bookingCalendar, type CalendarMethod, type CalendarPerson } from "./core/calendar";
import type { BookingState } from "./core/booking";
import { calendarMessages } from "./calendar.messages";
import type { BookingView } from "./views.repository.server";
import { groupText, locationOf } from "./words";
import { kindMessages } from "~/features/listings";

const organiserOf = ({ MAIL_FROM }: Env): CalendarPerson => {
  const found = /^\s*(.*?)\s*<(.+)>\s*$/.exec(MAIL_FROM);
  return { name: found?.[1] ?? "Vakbrug", email: found?.[2] ?? MAIL_FROM };
};

/** How certain a booking in this state is in a calendar. */
export const calendarStatusOf = (status: BookingState) =>
  status === "requested" || status === "countered"
    ? "tentative"
    : status === "confirmed" || status === "completed" || status === "no_show"
      ? "confirmed"
      : "cancelled";

/** The calendar file of a booking as it stands; with an attendee it is an invitation, else a download. */
export function calendarOf(
  booking: BookingView,
  options: {
    env: Env;
    locale: Locale;
    method: CalendarMethod;
    /** Where more stands, as the path in Dutch. */
    path: string;
    attendee?: CalendarPerson;
    /** How it was when the mail's fact happened, if that differs from now. */
    version?: { sequence: number; status: BookingState; slot: { startsAt: Date; endsAt: Date }; at: Date };
  },
): string {
  const { env, locale, version } = options;
  const t = calendarMessages[locale];
  const url = env.appUrl + localePath(locale, options.path);
  const { startsAt, endsAt } = version?.slot ?? booking;
  return bookingCalendar(
    {
      bookingId: booking.id,
      sequence: version?.sequence ?? booking.sequence,
      status: calendarStatusOf(version?.status ?? booking.status),
      startsAt,
      endsAt,
      changedAt: version?.at ?? booking.updatedAt,
      summary: t.summary(booking.listing.title, booking.company.name, booking.school.name),
      description: t.description(
        booking.reference,
        groupText(locale, booking, kindMessages[locale].audience),
        url,
      ),
      location: locationOf(booking),
      url,
    },
    options.method,
    options.attendee === undefined ? undefined : { organiser: organiserOf(env), attendee: options.attendee },
  );
}

/** A calendar file as the answer to a download. */
export const calendarResponse = (content: string, reference: string): Response =>
  new Response(content, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8; method=PUBLISH",
      "Content-Disposition": `attachment; filename="${reference}.ics"`,
      "Cache-Control": "private, no-store",
    },
  });
