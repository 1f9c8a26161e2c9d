import { expect, it } from "vitest";

import { lapsesOn } from "./lapse";

const at = (day: string) => new Date(`${day}T23:30:00Z`);

it.each([
  ["four weeks after the wanted start", "2026-09-01", "2026-05-01", null, "2026-09-29"],
  ["four weeks after the report, on the clock in Amsterdam", "2026-09-01", "2026-10-05", null, "2026-11-03"],
  ["four weeks after the renewal", "2026-09-01", "2026-05-01", "2026-09-28", "2026-10-27"],
  ["on 31 July, however late it was renewed", "2026-09-01", "2026-05-01", "2027-07-20", "2027-07-31"],
  ["an early renewal takes nothing away", "2027-02-01", "2026-05-01", "2026-06-01", "2027-03-01"],
])("lapses %s", (_what, wantedFrom, created, renewed, last) => {
  expect(
    lapsesOn({
      wantedFrom,
      schoolYear: 2026,
      createdAt: at(created),
      renewedAt: renewed === null ? null : at(renewed),
    }),
  ).toBe(last);
});
