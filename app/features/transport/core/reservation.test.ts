import { describe, expect, it } from "vitest";

import {
  actors,
  decide,
  type Facts,
  possibleActions,
  reservationActions,
  reservationStates,
  type ReservationAction,
  type ReservationState,
} from "./reservation";

const startsAt = new Date("2026-04-14T06:30:00Z");
const endsAt = new Date("2026-04-14T11:00:00Z");
const before = new Date("2026-04-01T09:00:00Z");
const during = new Date("2026-04-14T08:00:00Z");
const after = new Date("2026-04-15T09:00:00Z");

const facts = (status: Facts["status"], choiceOpen = false): Facts => ({
  status,
  startsAt,
  endsAt,
  choiceOpen,
});

/** Everything that somebody can do, by state and moment; what is not here cannot be done. */
const expected: Record<string, Partial<Record<(typeof actors)[number], ReservationAction[]>>> = {
  "new before": { T: ["request"] },
  "requested before": { T: ["cancel"], R: ["confirm", "decline"], S: ["cancel", "reschedule"] },
  "requested during": { R: ["decline"], S: ["cancel", "reschedule", "lapse"] },
  "requested after": { R: ["decline"], S: ["cancel", "reschedule", "lapse"] },
  "confirmed before": { T: ["cancel"], R: ["cancel"], S: ["cancel", "reschedule"] },
  "confirmed during": { S: ["cancel", "reschedule"] },
  "confirmed after": { S: ["cancel", "reschedule", "complete"] },
  "declined before, choice open": { T: ["keep"] },
  "declined after, choice open": { T: ["keep"] },
  "declined during, choice open": { T: ["keep"] },
  "cancelled before, choice open": { T: ["keep"] },
  "cancelled during, choice open": { T: ["keep"] },
  "cancelled after, choice open": { T: ["keep"] },
};

const moments = { before, during, after };

describe("who may do what, over every role, state and moment", () => {
  for (const status of ["new", ...reservationStates] as const) {
    for (const [moment, now] of Object.entries(moments)) {
      for (const open of [false, true]) {
        for (const actor of actors) {
          const name = `${status} ${moment}`;
          it(`${name}${open ? ", choice open" : ""}: ${actor}`, () => {
            const rule = expected[`${name}, choice open`] ?? expected[name] ?? {};
            const may = (rule[actor] ?? []).filter((action) => open || action !== "keep");
            expect(possibleActions(facts(status, open), actor, now)).toEqual(may);
          });
        }
      }
    }
  }
});

it("says why not: another state, another side, or another time", () => {
  expect(decide(facts("done"), "cancel", "T", before)).toEqual({ refused: "wrong_state" });
  expect(decide(facts("requested"), "confirm", "T", before)).toEqual({ refused: "not_yours" });
  // A coordinator declines a request, and cancels what was confirmed.
  expect(decide(facts("requested"), "cancel", "R", before)).toEqual({ refused: "wrong_state" });
  expect(decide(facts("requested"), "confirm", "R", during)).toEqual({ refused: "ride_begun" });
  expect(decide(facts("confirmed"), "complete", "S", during)).toEqual({ refused: "too_early" });
  expect(decide(facts("declined"), "keep", "T", before)).toEqual({ refused: "no_choice" });
});

it("lets no state be left once it has come to rest", () => {
  for (const status of ["declined", "done", "cancelled"] satisfies ReservationState[]) {
    for (const action of reservationActions) {
      for (const actor of actors) {
        const decision = decide(facts(status, true), action, actor, before);
        if ("transition" in decision) expect(decision.transition.to).toBe(status);
      }
    }
  }
});
