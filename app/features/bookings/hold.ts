import { addWorkingDays, local } from "~/platform/clock/clock";

const counterWorkingDays = 3;

const earlier = (a: Date, b: Date) => (a < b ? a : b);

/** The last moment at which a slot may be asked for: so many days before its start, on the clock in Amsterdam. */
export const requestBefore = (startsAt: Date, noticeDays: number): Date =>
  local(startsAt).minus({ days: noticeDays }).toJSDate();

/** Until when a request holds its seats: the shorter of the listing's working days and start − notice. */
export const holdUntil = (
  now: Date,
  startsAt: Date,
  terms: { holdWorkingDays: number; noticeDays: number },
): Date => earlier(addWorkingDays(now, terms.holdWorkingDays), requestBefore(startsAt, terms.noticeDays));

/** Until when proposals are held: three working days, but not past the start of the last of them. */
export function counterUntil(now: Date, starts: readonly Date[]): Date {
  const last = new Date(Math.max(...starts.map((start) => start.getTime())));
  return earlier(addWorkingDays(now, counterWorkingDays), last);
}
