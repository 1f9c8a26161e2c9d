import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { publicationDays, publishedBy, together, type Change } from "./publication";

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const range = { from: "2026-08-01", until: "2026-12-31" };
const change = (day: string, n: number): Change => ({ day, reportId: `r${n}`, studentId: `s${n}` });
const published = (changes: readonly Change[]) => publicationDays(changes, range, dayAfter);

describe("when the tables are published anew", () => {
  it("is the midnight after five students have come or gone, and no earlier", () => {
    const four = [1, 2, 3, 4].map((n) => change("2026-09-01", n));
    expect(published(four)).toEqual(["2026-08-01"]);
    expect(published([...four, change("2026-09-04", 5)])).toEqual(["2026-08-01", "2026-09-05"]);
    expect(published([...four, change("2026-09-04", 4)])).toEqual(["2026-08-01"]);
    const twice = [...four, { day: "2026-09-02", reportId: "other", studentId: "s1" }];
    expect(published(twice)).toEqual(["2026-08-01"]);
  });

  it("is the first of August as well, when the school year has turned", () => {
    const years = publicationDays(
      [change("2025-10-01", 1), change("2026-10-01", 2)],
      { from: "2025-08-01", until: "2026-12-31" },
      dayAfter,
    );
    expect(years).toEqual(["2025-08-01", "2026-08-01"]);
    expect(publishedBy(years, "2026-07-31")).toBe("2025-08-01");
    expect(publishedBy(years, "2026-08-01")).toBe("2026-08-01");
  });

  it("leaves at least five students between two tables, whatever came and went", () => {
    const changes = fc.array(
      fc.record({ n: fc.nat(30), at: fc.nat(100) }).map(({ n, at }) => {
        const day = new Date(Date.UTC(2026, 7, 1) + at * 86_400_000).toISOString().slice(0, 10);
        return { ...change(day, n), studentId: `s${n % 17}` };
      }),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(changes, (made) => {
        // A report turns at most once a day as seen from midnight to midnight.
        const seen = new Map(made.map((one) => [`${one.day} ${one.reportId}`, one]));
        const all = [...seen.values()];
        const days = published(all);
        expect([...days].sort()).toEqual(days);
        for (const [index, day] of days.entries()) {
          const before = days[index - 1];
          if (before === undefined) continue;
          const turns = new Map<string, { studentId: string; times: number }>();
          for (const one of all.filter((each) => each.day >= before && each.day < day)) {
            const times = (turns.get(one.reportId)?.times ?? 0) + 1;
            turns.set(one.reportId, { studentId: one.studentId, times });
          }
          const differ = [...turns.values()].filter(({ times }) => times % 2 === 1);
          expect(new Set(differ.map(({ studentId }) => studentId)).size).toBeGreaterThanOrEqual(together);
        }
      }),
    );
  });
});
