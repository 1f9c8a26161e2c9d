import { firstHour, local } from "~/platform/clock/clock";

/** The reminders of an agreed visit: so many days of the calendar before it, on the clock in Amsterdam. */
export const aheadReminders = [
  { kind: "ahead_7", days: 7 },
  { kind: "ahead_1", days: 1 },
] as const;
export type AheadReminder = (typeof aheadReminders)[number]["kind"];

/** An agreed visit, as it was for this slot. */
export interface Visit {
  bookingId: string;
  slotId: string;
}

/** From when a reminder of a visit that begins then is due: 8 in the morning, `days` days before. */
export const aheadFrom = (startsAt: Date, days: number): Date =>
  local(startsAt).startOf("day").minus({ days }).set({ hour: firstHour }).toJSDate();

/** The reminders of a visit that are due by now, the earliest first; none once it has begun. */
export const aheadDue = (startsAt: Date, now: Date): AheadReminder[] =>
  now < startsAt
    ? aheadReminders.filter(({ days }) => aheadFrom(startsAt, days) <= now).map(({ kind }) => kind)
    : [];

/**
 * Which of the reminders that are due and did not go out is to be mailed: the last, since after an outage one mail says
 * it all. None when the visit was agreed on after it was due: the mail of the confirmation has just said the same.
 */
export function aheadToMail(
  fresh: readonly AheadReminder[],
  visit: { startsAt: Date; agreedAt: Date },
): AheadReminder | undefined {
  const last = aheadReminders.findLast(({ kind }) => fresh.includes(kind));
  return last !== undefined && visit.agreedAt < aheadFrom(visit.startsAt, last.days) ? last.kind : undefined;
}

/** The end of the last day of which a visit can be reminded now. */
export const aheadUntil = (now: Date, days: number): Date =>
  local(now)
    .startOf("day")
    .plus({ days: days + 1 })
    .toJSDate();
