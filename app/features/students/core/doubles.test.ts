import { expect, it } from "vitest";

import { keptReport } from "./doubles";

it("keeps the report that says most", () => {
  const [open, solved, lapsed] = ["open", "solved", "lapsed"].map((status) => ({ status }));
  if (!open || !solved || !lapsed) throw new Error("no reports");
  expect(keptReport(open, { status: "open" }, false)).toBe(open);
  expect(keptReport(lapsed, open, false)).toBe(open);
  expect(keptReport(solved, open, true)).toBe(solved);
  expect(keptReport(lapsed, solved, false)).toBe(lapsed);
});
