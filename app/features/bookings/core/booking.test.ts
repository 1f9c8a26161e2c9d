import fc from "fast-check";
import { expect, it } from "vitest";

import {
  actors,
  bookingActions,
  bookingStates,
  decide,
  possibleActions,
  type Actor,
  type BookingAction,
  type BookingState,
} from "./booking";
import type { Facts } from "./guards";

const now = new Date("2026-03-10T09:00:00Z");
const days = (n: number) => new Date(now.getTime() + n * 24 * 3_600_000);

/** A booking whose slot and hold are such that every guard lets its transition pass. */
function willing(status: BookingState | "new", action: BookingAction): Facts {
  const past = action === "complete" || action === "no_show" || action === "undo_no_show";
  return {
    status,
    holdUntil:
      status === "requested" || status === "countered" ? (action === "expire" ? days(-1) : days(2)) : null,
    startsAt: past ? days(-2) : days(10),
    endsAt: past ? days(-1.9) : days(10.1),
    completedAt: status === "completed" ? days(-0.5) : null,
  };
}

/** product.md's table, written down a second time: action, from, to, who. */
const expected: [BookingAction, BookingState | "new", BookingState, string][] = [
  ["request", "new", "requested", "TCR"],
  ["ask_second", "new", "requested", "S"],
  ["confirm", "requested", "confirmed", "CR"],
  ["decline", "requested", "declined", "CR"],
  ["counter", "requested", "countered", "C"],
  ["accept", "countered", "confirmed", "T"],
  ["withdraw", "requested", "withdrawn", "T"],
  ["withdraw", "countered", "withdrawn", "T"],
  ["retract", "countered", "declined", "C"],
  ["expire", "requested", "expired", "S"],
  ["expire", "countered", "expired", "S"],
  ["cancel", "confirmed", "cancelled", "TCR"],
  ["complete", "confirmed", "completed", "S"],
  ["no_show", "confirmed", "no_show", "TCR"],
  ["no_show", "completed", "no_show", "TCR"],
  ["undo_no_show", "no_show", "confirmed", "TCR"],
  ["move", "confirmed", "confirmed", "TC"],
  ["take_over", "requested", "requested", "T"],
  ["take_over", "countered", "countered", "T"],
  ["take_over", "confirmed", "confirmed", "T"],
];

it("lets exactly these actions through, over every role and state", () => {
  for (const status of ["new", ...bookingStates] as const) {
    for (const action of bookingActions) {
      for (const actor of actors) {
        const row = expected.find(([a, from]) => a === action && from === status);
        const decision = decide(willing(status, action), action, actor, now);
        const what = `${actor} ${action} from ${status}`;
        if (row === undefined) expect(decision, what).toEqual({ refused: "wrong_state" });
        else if (!row[3].includes(actor)) expect(decision, what).toEqual({ refused: "not_yours" });
        else expect("transition" in decision && decision.transition.to, what).toBe(row[2]);
      }
    }
  }
});

it("goes back from no-show to what it was", () => {
  const facts = willing("no_show", "undo_no_show");
  const back = decide({ ...facts, completedAt: days(-0.5) }, "undo_no_show", "T", now);
  expect("transition" in back && back.transition.to).toBe("completed");
});

it("answers only while the hold runs, and expires only when it is over", () => {
  const lapsed = { ...willing("requested", "confirm"), holdUntil: now };
  for (const action of ["confirm", "counter"] as const) {
    expect(decide(lapsed, action, "C", now)).toEqual({ refused: "hold_over" });
  }
  expect(decide({ ...lapsed, status: "countered" }, "accept", "T", now)).toEqual({ refused: "hold_over" });
  expect(possibleActions(lapsed, "C", now)).toEqual(["decline"]);
  expect(decide(willing("requested", "confirm"), "expire", "S", now)).toEqual({ refused: "too_early" });
  expect("transition" in decide(lapsed, "expire", "S", now)).toBe(true);
});

it("completes 24 hours after the end and not a second sooner", () => {
  const facts = { ...willing("confirmed", "complete"), endsAt: days(-1) };
  expect("transition" in decide(facts, "complete", "S", now)).toBe(true);
  const sooner = new Date(now.getTime() - 1000);
  expect(decide(facts, "complete", "S", sooner)).toEqual({ refused: "too_early" });
});

it("records a no-show from the start until 14 days after the end, a coordinator also later", () => {
  const ended = (daysAgo: number): Facts => ({
    ...willing("completed", "no_show"),
    startsAt: days(-daysAgo - 0.1),
    endsAt: days(-daysAgo),
  });
  const decided = (daysAgo: number, actor: Actor) => decide(ended(daysAgo), "no_show", actor, now);
  for (const actor of ["T", "C"] as const) {
    expect("transition" in decided(14, actor)).toBe(true);
    expect(decided(14.01, actor)).toEqual({ refused: "window_over" });
  }
  expect("transition" in decided(300, "R")).toBe(true);
  expect(decided(-1, "R")).toEqual({ refused: "too_early" });
  const late = { ...ended(20), status: "no_show" as const, completedAt: null };
  expect(decide(late, "undo_no_show", "T", now)).toEqual({ refused: "window_over" });
});

it("offers as buttons what it would do, whatever the facts", () => {
  const moment = fc.date({ min: days(-40), max: days(40), noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.record({
        status: fc.constantFrom("new" as const, ...bookingStates),
        holdUntil: fc.option(moment),
        startsAt: moment,
        endsAt: moment,
        completedAt: fc.option(moment),
      }),
      fc.constantFrom(...actors),
      (facts, actor) => {
        for (const action of bookingActions) {
          const decision = decide(facts, action, actor, now);
          expect(possibleActions(facts, actor, now).includes(action)).toBe("transition" in decision);
          if ("transition" in decision) {
            expect(decision.transition.from).toBe(facts.status);
            expect(decision.transition.by).toContain(actor);
          }
        }
      },
    ),
  );
});
