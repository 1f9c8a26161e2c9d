import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { byUrgency, isAsked, noFilter, urgencies, type WorkKey } from "./worklist";

const key = (more: Partial<WorkKey>): WorkKey => ({
  ...{ reportId: "a", studentNumber: "100", name: "Zoë de Vries", crebo: "25892", qualification: "Lasser" },
  ...{ route: "bbl", wantedFrom: "2026-04-01", since: "2026-03-01", lapsesOn: "2026-04-29", applications: 0 },
  ...more,
});

describe("the order of the work list", () => {
  it("is by start, then by days waiting, then by applications sent", () => {
    const order = [
      key({ reportId: "1", wantedFrom: "2026-03-01", since: "2026-03-09", applications: 9 }),
      key({ reportId: "2", wantedFrom: "2026-04-01", since: "2026-02-01", applications: 5 }),
      key({ reportId: "3", wantedFrom: "2026-04-01", since: "2026-03-01", applications: 0 }),
      key({ reportId: "5", wantedFrom: "2026-04-01", since: "2026-03-01", applications: 2 }),
      key({ reportId: "4", wantedFrom: "2026-09-01", since: "2026-01-01", applications: 0 }),
    ];
    expect([...order].reverse().sort(byUrgency)).toEqual(order);
  });

  it("is the same whatever the rows came in as, and puts nobody twice", () => {
    const day = fc.constantFrom("2026-03-01", "2026-04-01", "2026-04-02");
    const some = fc.record({ wantedFrom: day, since: day, applications: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 30 }), (found) => {
        const keys = found.map((one, at) => key({ ...one, reportId: String(at) }));
        const sorted = [...keys].sort(byUrgency);
        expect([...keys].reverse().sort(byUrgency)).toEqual(sorted);
        expect(new Set(sorted.map(({ reportId }) => reportId)).size).toBe(keys.length);
      }),
    );
  });
});

describe("the filters of the work list", () => {
  const today = "2026-03-10";
  it.each([
    [{ words: "zoe" }, true],
    [{ words: " 100 " }, true],
    [{ words: "10" }, false],
    [{ words: "%" }, false],
    [{ crebo: "25892" }, true],
    [{ crebo: "25893" }, false],
    [{ route: "bbl" as const }, true],
    [{ route: "bol" as const }, false],
  ])("%j: %s", (more, asked) => expect(isAsked(key({}), { ...noFilter, ...more }, today)).toBe(asked));

  it.each([
    ["2026-03-09", "2026-04-06", ["late"]],
    ["2026-03-10", "2026-04-07", ["soon"]],
    ["2026-04-07", "2026-05-05", ["soon"]],
    ["2026-04-08", "2026-05-06", ["calm"]],
    ["2026-02-24", "2026-03-24", ["late", "lapsing"]],
  ])("a start on %s and a last day of %s is %j", (wantedFrom, lapsesOn, expected) => {
    const one = key({ wantedFrom, lapsesOn });
    expect(urgencies.filter((urgency) => isAsked(one, { ...noFilter, urgency }, today))).toEqual(expected);
  });
});
