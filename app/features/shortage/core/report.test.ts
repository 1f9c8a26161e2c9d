import { describe, expect, it } from "vitest";

import { movementSince, shareOf } from "./counter";
import {
  counts,
  nextReportState,
  reportActions,
  reportActionsFor,
  reportActors,
  reportStates,
  schoolYearOfDay,
  urgency,
} from "./report";

/** Every step that there is. Anything else is refused. */
const allowed = new Map<string, string>();
for (const actor of ["Sch", "St"]) {
  for (const from of ["new", "solved", "withdrawn", "lapsed"]) allowed.set(`${from} report ${actor}`, "open");
  for (const from of ["open", "mediation"]) {
    allowed.set(`${from} withdraw ${actor}`, "withdrawn");
    allowed.set(`${from} renew ${actor}`, from);
    allowed.set(`${from} amend ${actor}`, from);
  }
}
for (const from of ["open", "mediation"]) {
  allowed.set(`${from} solve_by_placement S`, "solved");
  allowed.set(`${from} solve_elsewhere Sch`, "solved");
  allowed.set(`${from} lapse S`, "lapsed");
  allowed.set(`${from} remind S`, from);
}
allowed.set("open mediate R", "mediation");
allowed.set("solved reopen S", "open");

describe("the life of a report", () => {
  const cases = ["new" as const, ...reportStates].flatMap((from) =>
    reportActions.flatMap((action) => reportActors.map((actor) => ({ from, action, actor }))),
  );
  it.each(cases)("$from, $action by $actor", ({ from, action, actor }) => {
    expect(nextReportState(from, action, actor)).toBe(allowed.get(`${from} ${action} ${actor}`) ?? null);
  });

  it("counts while open or in mediation, and shows exactly the buttons that work", () => {
    expect(reportStates.filter(counts)).toEqual(["open", "mediation"]);
    expect(reportActionsFor("open", "Sch")).toEqual(["solve_elsewhere", "withdraw", "renew", "amend"]);
    expect(reportActionsFor("solved", "St")).toEqual(["report"]);
    expect(reportActionsFor("lapsed", "R")).toEqual([]);
  });
});

describe("urgency", () => {
  it.each([
    ["2026-03-09", "late", -1],
    ["2026-03-10", "soon", 0],
    ["2026-04-07", "soon", 28],
    ["2026-04-08", "calm", 29],
  ])("a start on %s is %s", (wantedFrom, level, daysToStart) => {
    expect(urgency({ wantedFrom, since: "2026-03-01" }, "2026-03-10")).toEqual({
      level,
      daysToStart,
      daysWaiting: 9,
    });
  });
});

it("turns the school year on 1 August", () => {
  expect([schoolYearOfDay("2026-07-31"), schoolYearOfDay("2026-08-01")]).toEqual([2025, 2026]);
});

describe("the counter", () => {
  it("has no share without a base", () => {
    expect(shareOf(5, 0)).toBeNull();
    expect(shareOf(5, 50)).toBe(0.1);
  });

  it("moves since the first of the month", () => {
    const series = [
      { day: "2026-02-28", value: 9 },
      { day: "2026-03-01", value: 12 },
      { day: "2026-03-10", value: 30 },
      { day: "2026-03-10", value: 31 },
    ];
    expect(movementSince(series, "2026-03-01")).toBe(19);
    expect(movementSince([{ day: "2026-03-01", value: 1 }], "2026-03-01")).toBeNull();
    expect(movementSince([], "2026-03-01")).toBeNull();
  });
});
