import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { entryState, rateOn, sumByState, valueCents, waitsFor, type EntryState } from "./entry";

const at = new Date("2026-04-01T10:00:00Z");

describe("an entry of the ledger", () => {
  it.each([
    [null, null, null, "open", true, true],
    [at, null, null, "half", false, true],
    [null, at, null, "half", true, false],
    [at, at, null, "attested", false, false],
    [at, at, at, "voided", false, false],
    [null, null, at, "voided", false, false],
  ] as const)("%s, %s, %s: %s", (companyAttestedAt, schoolAttestedAt, voidedAt, state, company, school) => {
    const entry = { companyAttestedAt, schoolAttestedAt, voidedAt };
    expect(entryState(entry)).toBe(state);
    expect([waitsFor(entry, "C"), waitsFor(entry, "T")]).toEqual([company, school]);
  });

  it("is worth its minutes at the rate of the hour, to the cent", () => {
    expect(valueCents(90, 5_000)).toBe(7_500);
    expect(valueCents(1, 90)).toBe(2);
    expect(valueCents(0, 5_000)).toBe(0);
  });

  it("has the rate that began last", () => {
    const rates = [
      { validFrom: "2026-01-01", centsPerHour: 5_000 },
      { validFrom: "2025-01-01", centsPerHour: 4_500 },
    ];
    expect(rateOn(rates, "2024-12-31")).toBeNull();
    expect(rateOn(rates, "2025-12-31")).toBe(4_500);
    expect(rateOn(rates, "2026-01-01")).toBe(5_000);
  });
});

it("adds up to the sum of what counts", () => {
  const line = fc.record({
    state: fc.constantFrom<EntryState>("open", "half", "attested", "voided"),
    minutes: fc.nat(600_000),
    cents: fc.option(fc.nat(1_000_000)),
  });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const sums = Object.values(sumByState(lines));
      const counted = lines.filter(({ state }) => state !== "voided");
      expect(sums.reduce((n, { entries }) => n + entries, 0)).toBe(counted.length);
      expect(sums.reduce((n, { minutes }) => n + minutes, 0)).toBe(
        counted.reduce((n, { minutes }) => n + minutes, 0),
      );
      expect(sums.reduce((n, { cents }) => n + cents, 0)).toBe(
        counted.reduce((n, { cents }) => n + (cents ?? 0), 0),
      );
    }),
  );
});
