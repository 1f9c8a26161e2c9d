import { closedDaysOf } from "~/features/organisations/index.server";
import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { closedOn } from "./agenda-span";
import { bookingError } from "./bookings.errors";

/** A school that has no lessons on the day of a moment, and why: the name of the holiday or exam week. */
export interface ClosedFor {
  schoolId: string;
  name: string;
}

/** Adds to moments which of these schools are closed on their day in Amsterdam. */
export async function withClosed<T extends { startsAt: Date }>(
  db: Db,
  schoolIds: readonly string[],
  slots: readonly T[],
): Promise<(T & { closed: ClosedFor[] })[]> {
  const days = slots.map(({ startsAt }) => today(startsAt)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const periods = await closedDaysOf(db, schoolIds, first, last);
  return slots.map((slot) => ({
    ...slot,
    closed: schoolIds.flatMap((schoolId) => {
      const own = periods.filter((period) => period.schoolId === schoolId);
      const name = closedOn(own, today(slot.startsAt));
      return name === null ? [] : [{ schoolId, name }];
    }),
  }));
}

/**
 * Refuses a moment on a day when the school is closed. Asking for it takes a tick beside the choice (`whileClosed`), so
 * that nobody picks it by accident; it is not impossible, since schools plan outings in exam weeks for the years that
 * have no exams, and, all but the summer's, the Dutch holidays are advice from which a school may depart.
 */
export async function checkSchoolOpen(
  tx: Db,
  asked: { schoolId: string; startsAt: Date; whileClosed?: boolean | undefined },
  field: string,
): Promise<void> {
  if (asked.whileClosed === true) return;
  const [slot] = await withClosed(tx, [asked.schoolId], [{ startsAt: asked.startsAt }]);
  if (slot !== undefined && slot.closed.length > 0) throw bookingError("school_closed", field);
}
