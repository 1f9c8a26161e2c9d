import { expect, it } from "vitest";

import { bookingStates } from "./core/booking";
import { inOrder } from "./in-order";

const booking = (id: string, status: (typeof bookingStates)[number], day: string) => ({
  ...{ id, status },
  startsAt: new Date(`${day}T09:00:00Z`),
});
const ids = (bookings: { id: string }[]) => bookings.map(({ id }) => id);

it("puts what the school must answer first, then what is near, and what is over last", () => {
  const { waiting, ahead, earlier } = inOrder([
    booking("was", "completed", "2026-04-01"),
    booking("asked", "requested", "2026-04-20"),
    booking("later", "confirmed", "2026-05-12"),
    booking("to choose", "countered", "2026-05-20"),
    booking("declined", "declined", "2026-04-30"),
    booking("tomorrow", "confirmed", "2026-04-14"),
    booking("asked before", "requested", "2026-04-18"),
  ]);
  expect(ids(waiting)).toEqual(["to choose", "asked before", "asked"]);
  expect(ids(ahead)).toEqual(["tomorrow", "later"]);
  expect(ids(earlier)).toEqual(["was", "declined"]);
});

it("leaves no state out", () => {
  const all = bookingStates.map((status) => booking(status, status, "2026-04-14"));
  const { waiting, ahead, earlier } = inOrder(all);
  expect(ids([...waiting, ...ahead, ...earlier]).sort()).toEqual([...bookingStates].sort());
});
