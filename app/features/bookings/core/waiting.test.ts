import { describe, expect, it } from "vitest";

import {
  nextWaiting,
  offerUntil,
  waitingActions,
  waitingActionsFor,
  waitingStates,
  whoFits,
  type WaitingFacts,
} from "./waiting";

const now = new Date("2026-03-10T09:00:00Z");
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const facts = (status: WaitingFacts["status"], hours: number | null = null): WaitingFacts => ({
  status,
  offerUntil: hours === null ? null : at(hours),
});

/** Everything that is possible, as product.md has it. */
const possible: Record<string, string> = {
  "new join T": "waiting",
  "waiting offer S": "offered",
  "waiting close S": "lapsed",
  "waiting leave T": "left",
  "offered take T": "taken",
  "offered leave T": "left",
};

describe("every role in every state", () => {
  const states = ["new", ...waitingStates] as const;
  it.each(states.flatMap((status) => waitingActions.map((action) => [status, action] as const)))(
    "%s, %s",
    (status, action) => {
      for (const actor of ["T", "S"] as const) {
        const running = facts(status, status === "offered" ? 1 : null);
        expect(nextWaiting(running, action, actor, now)?.to).toBe(possible[`${status} ${action} ${actor}`]);
      }
    },
  );
});

it("can be taken until the last moment of the offer, and lapses from then on", () => {
  expect(waitingActionsFor(facts("offered", 0.001), now)).toEqual(["take", "leave"]);
  expect(nextWaiting(facts("offered", 0.001), "lapse", "S", now)).toBeNull();
  expect(waitingActionsFor(facts("offered", 0), now)).toEqual(["leave"]);
  expect(nextWaiting(facts("offered", 0), "lapse", "S", now)?.to).toBe("lapsed");
});

it("is offered for 48 hours, and never past the last moment for a request", () => {
  expect(offerUntil(now, at(100))).toEqual(at(48));
  expect(offerUntil(now, at(5))).toEqual(at(5));
});

it("goes to the first in line that fit, as many as there is room for", () => {
  const line = [30, 10, 12, 8].map((pupils, place) => ({ place, pupils }));
  const places = (groups: number, pupils: number) =>
    whoFits(line, { groups, pupils }).map(({ place }) => place);
  expect(places(1, 100)).toEqual([0]);
  expect(places(1, 20)).toEqual([1]);
  expect(places(4, 20)).toEqual([1, 3]);
  expect(places(0, 100)).toEqual([]);
  expect(places(9, 100)).toEqual([0, 1, 2, 3]);
});
