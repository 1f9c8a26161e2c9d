import type { BookingState } from "./core/booking";

const open: readonly BookingState[] = ["countered", "requested"];

/**
 * A school's bookings as one reads them: what waits for an answer (first what waits for the school itself), what is
 * agreed (soonest first), and the rest in the order given.
 */
export function inOrder<B extends { status: BookingState; startsAt: Date }>(
  bookings: readonly B[],
): { waiting: B[]; ahead: B[]; earlier: B[] } {
  const bySlot = (a: B, b: B) => a.startsAt.getTime() - b.startsAt.getTime();
  return {
    waiting: bookings
      .filter(({ status }) => open.includes(status))
      .sort((a, b) => open.indexOf(a.status) - open.indexOf(b.status) || bySlot(a, b)),
    ahead: bookings.filter(({ status }) => status === "confirmed").sort(bySlot),
    earlier: bookings.filter(({ status }) => status !== "confirmed" && !open.includes(status)),
  };
}
