import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { poolStates } from "#db/schema";

import { answered, rearranged, rotationOf } from "./pool";

test("a company agrees once it was asked, and steps back from either", () => {
  const steps = poolStates.flatMap((from) =>
    (["agree", "decline"] as const).map((answer) => `${from} ${answer} ${answered(answer, from) ?? "-"}`),
  );
  expect(steps).toEqual([
    "asked agree agreed",
    "asked decline declined",
    "agreed agree -",
    "agreed decline declined",
    "declined agree -",
    "declined decline -",
  ]);
});

describe("the round of a student", () => {
  const stays = fc
    .array(fc.integer({ min: 1, max: 104 }), { minLength: 1, maxLength: 12 })
    .map((weeks) => weeks.map((n, index) => ({ companyId: String(index), weeks: n })));

  test("leaves no week out and counts none twice, in the order of the companies", () => {
    fc.assert(
      fc.property(stays, (pool) => {
        const turns = rotationOf(pool, "2026-09-01");
        const weeks = turns.flatMap(({ fromWeek, untilWeek }) =>
          Array.from({ length: untilWeek - fromWeek + 1 }, (_, i) => fromWeek + i),
        );
        expect(weeks).toEqual(Array.from({ length: weeks.length }, (_, i) => i + 1));
        expect(turns.map(({ companyId }) => companyId)).toEqual(pool.map(({ companyId }) => companyId));
        for (const [index, turn] of turns.entries()) {
          const after = turns[index + 1];
          expect(Date.parse(turn.until ?? "") - Date.parse(turn.from ?? "")).toBe(
            (turn.weeks * 7 - 1) * 86_400_000,
          );
          if (after !== undefined) {
            expect(Date.parse(after.from ?? "") - Date.parse(turn.until ?? "")).toBe(86_400_000);
          }
        }
      }),
    );
  });

  test("has weeks but no days while it is not known when one starts", () => {
    expect(rotationOf([{ weeks: 20 }, { weeks: 5 }], null)).toMatchObject([
      { fromWeek: 1, untilWeek: 20, from: null, until: null },
      { fromWeek: 21, untilWeek: 25, from: null, until: null },
    ]);
    expect(rotationOf([{ weeks: 2 }], "2026-02-16")).toMatchObject([
      { from: "2026-02-16", until: "2026-03-01" },
    ]);
  });

  test("keeps every company when one of them is put elsewhere, and the same change twice is one", () => {
    fc.assert(
      fc.property(stays, fc.nat(11), fc.integer({ min: 1, max: 12 }), (pool, index, order) => {
        const change = { companyId: String(index % pool.length), weeks: 7, order };
        const once = rearranged(pool, change);
        expect(once.map(({ companyId }) => companyId).sort()).toEqual(pool.map((p) => p.companyId).sort());
        expect(once[Math.min(order, pool.length) - 1]).toEqual({ companyId: change.companyId, weeks: 7 });
        expect(rearranged(once, change)).toEqual(once);
      }),
    );
  });
});
