import { describe, expect, it } from "vitest";

import { moveActions, moveActionsFor, moveStates, nextMoveState, type MoveFacts } from "./move";

const now = new Date("2026-03-10T09:00:00Z");
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000);
const waiting = (askedBy: "T" | "C", holdUntil = hours(1)): MoveFacts => ({
  status: "waiting",
  askedBy,
  holdUntil,
});

/** "asked by, action, actor → state"; anything else is refused. */
const allowed = new Map([
  ["T agree C", "agreed"],
  ["T refuse C", "refused"],
  ["T withdraw T", "withdrawn"],
  ["C agree T", "agreed"],
  ["C refuse T", "refused"],
  ["C withdraw C", "withdrawn"],
]);

describe.each(["T", "C"] as const)("a move asked by %s", (askedBy) => {
  const cases = moveActions.flatMap((action) =>
    (["T", "C", "S"] as const).map((actor) => ({ action, actor })),
  );
  it.each(cases)("$action by $actor", ({ action, actor }) => {
    const key = `${askedBy} ${action} ${actor}`;
    expect(nextMoveState(waiting(askedBy), action, actor, now) ?? undefined).toBe(allowed.get(key));
    for (const status of moveStates.filter((state) => state !== "waiting")) {
      expect(nextMoveState({ status, askedBy, holdUntil: null }, action, actor, now)).toBeNull();
    }
  });

  it("lapses when its time is over, and is then not answered any more", () => {
    const late = waiting(askedBy, hours(0));
    expect(nextMoveState(late, "lapse", "S", now)).toBe("lapsed");
    expect(nextMoveState(waiting(askedBy), "lapse", "S", now)).toBeNull();
    const other = askedBy === "T" ? "C" : "T";
    expect(moveActionsFor(late, other, now)).toEqual([]);
    expect(moveActionsFor(waiting(askedBy), other, now)).toEqual(["agree", "refuse"]);
  });
});
