import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { longestMinutes, reachKm, travelMinutes, travelModes } from "./travel";

describe("travelMinutes", () => {
  it.each([
    ["walk", 2, 33],
    ["bicycle", 5, 26],
    ["e_bike", 5, 22],
    ["public_transport", 20, 63],
    ["car", 20, 36],
  ] as const)("by %s over %d km: %d minutes", (mode, km, minutes) =>
    expect(travelMinutes(km, mode)).toBe(minutes),
  );

  it("takes an e-bike over a bicycle and that over walking, everywhere", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 300, noNaN: true }), (km) => {
        const [walk, bicycle, eBike] = (["walk", "bicycle", "e_bike"] as const).map((mode) =>
          travelMinutes(km, mode),
        );
        expect(eBike).toBeLessThanOrEqual(bicycle ?? 0);
        expect(bicycle).toBeLessThanOrEqual(walk ?? 0);
      }),
    );
  });
});

describe("reachKm", () => {
  const mode = fc.constantFrom(...travelModes);
  const minutes = fc.integer({ min: 0, max: longestMinutes });

  it("reaches what takes no more than the minutes", () => {
    fc.assert(
      fc.property(mode, minutes, fc.double({ min: 0, max: 1, noNaN: true }), (by, most, part) => {
        const km = reachKm(most, by);
        if (km > 0) expect(travelMinutes(km * part, by)).toBeLessThanOrEqual(most);
        expect(travelMinutes(km + 1, by)).toBeGreaterThan(most);
      }),
    );
  });

  it("never shrinks with more minutes", () => {
    fc.assert(
      fc.property(mode, minutes, minutes, (by, a, b) => {
        expect(reachKm(Math.max(a, b), by)).toBeGreaterThanOrEqual(reachKm(Math.min(a, b), by));
      }),
    );
  });
});
