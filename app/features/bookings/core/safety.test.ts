import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { leavesRisksOpen, safetyFault, type SafetyGroup, type SafetyTerms } from "./safety";

const age = fc.integer({ min: 3, max: 99 });
const terms: fc.Arbitrary<SafetyTerms> = fc.record({
  kind: fc.constantFrom("company_visit", "guest_lesson", "workshop", "assignment", "event"),
  minimumAge: fc.option(age),
  riskAssessmentYouth: fc.boolean(),
});
const group: fc.Arbitrary<SafetyGroup> = fc.record({
  groupAudience: fc.constantFrom("po", "vmbo-kb", "havo", "mbo", "hbo", "adults"),
  youngestAge: fc.option(age),
  risksAccepted: fc.boolean(),
});
const check = (holds: (terms: SafetyTerms, group: SafetyGroup) => void) =>
  fc.assert(fc.property(terms, group, holds));

describe("safetyFault", () => {
  it("lets nobody in who is younger than the minimum, whatever else is said", () =>
    check((t, g) => {
      if (t.minimumAge === null || g.youngestAge == null) return;
      expect(safetyFault(t, g) === "too_young").toBe(g.youngestAge < t.minimumAge);
    }));

  it("asks for the age exactly where there is a minimum and none was said", () =>
    check((t, g) => {
      const asks = t.minimumAge !== null && g.youngestAge == null;
      expect(safetyFault(t, g) === "age_unknown").toBe(asks);
    }));

  it("lets an older group in wherever a younger one may come", () =>
    fc.assert(
      fc.property(terms, group, age, (t, g, older) => {
        if (g.youngestAge == null || safetyFault(t, g) !== null) return;
        expect(safetyFault(t, { ...g, youngestAge: Math.max(older, g.youngestAge) })).toBeNull();
      }),
    ));

  it("never asks to accept risks of a lesson at school, of a risk assessment that covers them, or of adults", () =>
    check((t, g) => {
      const adults = (g.youngestAge ?? 0) >= 18;
      if (leavesRisksOpen(t) && !adults) return;
      expect(safetyFault(t, g)).not.toBe("risks_unread");
    }));

  it("is content once they are accepted, and only with the risks", () =>
    check((t, g) => {
      const after = safetyFault(t, { ...g, risksAccepted: true });
      const before = safetyFault(t, { ...g, risksAccepted: false });
      expect(after).toBe(before === "risks_unread" ? null : before);
    }));

  it("takes a group whose age nobody said for young, unless it is of adults", () => {
    const open: SafetyTerms = { kind: "company_visit", minimumAge: null, riskAssessmentYouth: false };
    const unsaid = (groupAudience: string) => safetyFault(open, { groupAudience, risksAccepted: false });
    expect(unsaid("mbo")).toBe("risks_unread");
    expect(unsaid("po")).toBe("risks_unread");
    expect(unsaid("hbo")).toBeNull();
    expect(unsaid("adults")).toBeNull();
  });
});
