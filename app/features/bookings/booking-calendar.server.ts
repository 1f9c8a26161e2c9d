import type { Env } from "~/platform/env/env.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";

import {
  bookingCalendar,
  publishedCalendar,
  type CalendarEntry,
  type CalendarMethod,
  type CalendarPerson,
} from "./core/calendar";
import type { BookingState } from "./core/booking";
import { calendarMessages } from "./calendar.messages";
import type { BookingView } from "./views.repository.server";
import { groupText, locationOf, momentOf } from "./words";
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

interface EntryOptions {
  env: Env;
  locale: Locale;
  /** Where more stands, as the path in Dutch. */
  path: string;
  /** How it was when the mail's fact happened, if that differs from now. */
  version?: { sequence: number; status: BookingState; slot: { startsAt: Date; endsAt: Date }; at: Date };
}

function entryOf(booking: BookingView, { env, locale, path, version }: EntryOptions): CalendarEntry {
  const t = calendarMessages[locale];
  const url = env.appUrl + localePath(locale, path);
  const { startsAt, endsAt } = version?.slot ?? momentOf(booking);
  return {
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
  };
}

/** The calendar file of a booking as it stands; with an attendee it is an invitation, else a download. */
export const calendarOf = (
  booking: BookingView,
  options: EntryOptions & { method: CalendarMethod; attendee?: CalendarPerson },
): string =>
  bookingCalendar(
    entryOf(booking, options),
    options.method,
    options.attendee === undefined
      ? undefined
      : { organiser: organiserOf(options.env), attendee: options.attendee },
  );

/** The classes of a bundle in one calendar file; `pathOf` says where more stands about each, in Dutch. */
export const calendarOfClasses = (
  classes: readonly BookingView[],
  options: Pick<EntryOptions, "env" | "locale"> & { pathOf: (booking: BookingView) => string },
): string => publishedCalendar(classes.map((one) => entryOf(one, { ...options, path: options.pathOf(one) })));

/** A calendar file as the answer to a download. */
export const calendarResponse = (content: string, reference: string): Response =>
  new Response(content, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8; method=PUBLISH",
      "Content-Disposition": `attachment; filename="${reference}.ics"`,
      "Cache-Control": "private, no-store",
    },
  });
