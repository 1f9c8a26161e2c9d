import { expect, it } from "vitest";

import { givenUp, keptReport } from "./doubles";

it("keeps the report that says most, and the request that has come furthest", () => {
  const [open, solved, lapsed] = ["open", "solved", "lapsed"].map((status) => ({ status }));
  if (!open || !solved || !lapsed) throw new Error("no reports");
  expect(keptReport(open, { status: "open" }, false)).toBe(open);
  expect(keptReport(lapsed, open, false)).toBe(open);
  expect(keptReport(solved, open, true)).toBe(solved);
  expect(keptReport(lapsed, solved, false)).toBe(lapsed);
  const [proposed, offered] = ["proposed", "offered"].map((status) => ({ status }));
  if (!proposed || !offered) throw new Error("no requests");
  expect(givenUp(proposed, offered)).toBe(proposed);
  expect(givenUp(offered, proposed)).toBe(proposed);
});
