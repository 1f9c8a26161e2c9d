import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { listingStates } from "#db/schema";

import { actionsFor, transitionFor, transitions, type ListingAction, type ListingActor } from "./listing";
import { plannedDays } from "./slots";

const actors: ListingActor[] = ["C", "R", "S"];
const actions = [...new Set(transitions.map((t) => t.action))];

/** The lifecycle as the product document states it: from, to, who. */
const promised = new Set([
  "draft>in_review C submit",
  "draft>published S publish",
  "in_review>published R approve",
  "in_review>draft R reject",
  "published>paused C pause",
  "published>paused S lapse",
  "published>paused S unrecognise",
  "paused>published C resume",
  "published>archived C archive",
  "paused>archived C archive",
  "published>expired S expire",
  "expired>published C renew",
  "published>suspended R suspend",
  "suspended>published R restore",
]);

describe("the life of a listing", () => {
  test("over every actor, state and action, exactly the promised steps exist", () => {
    const found = new Set<string>();
    for (const by of actors) {
      for (const from of listingStates) {
        for (const action of actions) {
          const step = transitionFor(action, from, by);
          if (step !== undefined) found.add(`${from}>${step.to} ${by} ${action}`);
        }
      }
    }
    expect(found).toEqual(promised);
  });

  test("the buttons are the steps of the table", () => {
    for (const by of actors) {
      for (const from of listingStates) {
        const buttons: ListingAction[] = actionsFor(from, by);
        for (const action of actions) {
          expect(buttons.includes(action)).toBe(transitionFor(action, from, by) !== undefined);
        }
      }
    }
  });
});

describe("a series of slots", () => {
  const day = fc
    .date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  const weekday = (iso: string) => new Date(`${iso}T00:00:00Z`).getUTCDay();

  test("keeps its weekday and rhythm, stays within its end, and skips every holiday", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 200 }),
        fc.constantFrom("weekly" as const, "fortnightly" as const),
        fc.array(fc.tuple(day, fc.integer({ min: 0, max: 20 })), { maxLength: 4 }),
        (first, length, repeat, breaks) => {
          const plus = (iso: string, days: number) =>
            new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
          const until = plus(first, length);
          const holidays = breaks.map(([startsOn, days]) => ({ startsOn, endsOn: plus(startsOn, days) }));
          const days = plannedDays(
            { day: first, startTime: "09:00", endTime: "12:00", repeat, until },
            holidays,
          );
          const step = repeat === "weekly" ? 7 : 14;
          const all = Array.from({ length: Math.floor(length / step) + 1 }, (_, i) => plus(first, i * step));
          const free = all.filter((d) => !holidays.some((h) => h.startsOn <= d && d <= h.endsOn));
          expect(days).toEqual(free);
          expect(days.every((d) => weekday(d) === weekday(first))).toBe(true);
        },
      ),
    );
  });

  test("a single slot is one day, or none in a holiday", () => {
    const plan = { day: "2026-05-05", startTime: "09:00", endTime: "12:00", repeat: "once" as const };
    expect(plannedDays(plan, [])).toEqual(["2026-05-05"]);
    expect(plannedDays(plan, [{ startsOn: "2026-05-05", endsOn: "2026-05-05" }])).toEqual([]);
  });
});
