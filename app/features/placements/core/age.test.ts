import { describe, expect, it } from "vitest";

import { ageFault, ageOn } from "./age";

describe("age", () => {
  it("counts whole years", () => {
    expect(ageOn("2010-05-02", "2026-05-01")).toBe(15);
    expect(ageOn("2010-05-01", "2026-05-01")).toBe(16);
  });

  it.each([
    ["no minimum age, age unknown", null, null, null],
    ["old enough on the first day", 16, "2010-05-01", null],
    ["a day too young", 16, "2010-05-02", "too_young"],
    ["a minimum age, and nobody knows how old", 16, null, "age_unknown"],
  ])("%s", (_name, minimumAge, birthDate, fault) => {
    expect(ageFault(minimumAge, birthDate, "2026-05-01")).toBe(fault);
  });
});
