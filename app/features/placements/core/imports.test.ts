import { describe, expect, it } from "vitest";

import { isoDay, routeOf, yearOf } from "./imports";

describe("what people write in a table", () => {
  it.each([
    ["1-9-2026", "2026-09-01"],
    ["01/09/2026", "2026-09-01"],
    ["31.12.2026", "2026-12-31"],
    ["2026-09-01", "2026-09-01"],
    ["1-9-26", "1-9-26"],
    ["morgen", "morgen"],
  ])("the day %s is %s", (text, day) => expect(isoDay(text)).toBe(day));

  it.each([
    ["2026/2027", "2026"],
    ["2026 - 2027", "2026"],
    ["2026-27", "2026"],
    ["2026", "2026"],
    ["2026/2028", "2026/2028"],
    ["1999-00", "1999"],
  ])("the school year %s is %s", (text, year) => expect(yearOf(text)).toBe(year));

  it.each([
    ["BBL", "bbl"],
    ["B.O.L.", "bol"],
    ["BOL/BBL", "combined"],
    ["BOL en BBL", "combined"],
    ["combined", "combined"],
    ["derde weg", "derde weg"],
  ])("the route %s is %s", (text, route) => expect(routeOf(text)).toBe(route));
});
