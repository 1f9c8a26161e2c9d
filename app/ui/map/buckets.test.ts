import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketScale } from "./buckets";

describe("bucketScale", () => {
  it("divides evenly at round limits", () => {
    const values = Array.from({ length: 100 }, (_, at) => at * 10);
    const { ranges, bucketOf } = bucketScale(values);
    expect(ranges).toEqual([
      { from: 0, to: 199 },
      { from: 200, to: 399 },
      { from: 400, to: 599 },
      { from: 600, to: 799 },
      { from: 800, to: null },
    ]);
    expect([0, 199, 200, 5000].map(bucketOf)).toEqual([0, 0, 1, 4]);
  });

  it("gives one range for no values or all the same zero", () => {
    expect(bucketScale([]).ranges).toEqual([{ from: 0, to: null }]);
    expect(bucketScale([0, 0, 0]).ranges).toEqual([{ from: 0, to: null }]);
  });

  it("puts every value in the range that the legend prints", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 60 }), (values) => {
        const { ranges, bucketOf } = bucketScale(values);
        expect(ranges.length).toBeLessThanOrEqual(5);
        for (const value of values) {
          const range = ranges[bucketOf(value)];
          expect(range?.from).toBeLessThanOrEqual(value);
          expect(range?.to ?? Infinity).toBeGreaterThanOrEqual(value);
        }
      }),
    );
  });
});
