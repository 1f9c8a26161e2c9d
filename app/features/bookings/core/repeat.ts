import type { BookingState } from "./booking";

const day = 86_400_000;
/** So many days keep the weekday, and the week of the year but for one now and then. */
const yearOfWeeks = 364 * day;

/** A visit that took place, or anything of an earlier school year (its first calendar year), can be asked for again. */
export const canRepeat = (
  booking: { status: BookingState; schoolYear: number },
  thisSchoolYear: number,
): boolean => booking.status === "completed" || booking.schoolYear < thisSchoolYear;

/** How far a moment lies from the same week and weekday of another year, in milliseconds. */
function offWeek(moment: Date, last: Date): number {
  const off = Math.abs(moment.getTime() - last.getTime()) % yearOfWeeks;
  return Math.min(off, yearOfWeeks - off);
}

/** Slots with those nearest to the week of last time first; among equals the soonest. */
export const byWeekOf = <S extends { startsAt: Date }>(slots: readonly S[], last: Date): S[] =>
  [...slots].sort(
    (a, b) =>
      offWeek(a.startsAt, last) - offWeek(b.startsAt, last) || a.startsAt.getTime() - b.startsAt.getTime(),
  );
