import { expect, it } from "vitest";

import { weeksOf } from "./weeks";

it("lays a month out in weeks that begin on Monday", () => {
  const weeks = weeksOf("2026-12");
  expect(weeks).toHaveLength(5);
  expect(weeks[0]).toEqual([
    null,
    "2026-12-01",
    "2026-12-02",
    "2026-12-03",
    "2026-12-04",
    "2026-12-05",
    "2026-12-06",
  ]);
  expect(weeks[4]).toEqual(["2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31", null, null, null]);
});

it("knows leap years, months of exactly four weeks and of six", () => {
  expect(weeksOf("2028-02").flat().filter(Boolean)).toHaveLength(29);
  expect(weeksOf("2027-02")).toHaveLength(4);
  expect(weeksOf("2027-08")).toHaveLength(6);
});
