import fc from "fast-check";
import { expect, it } from "vitest";

import { farthestKm, surplusOf, type RegionBalance } from "./surplus";

const region = (code: string, least: number, most: number, supply: number, lat: number): RegionBalance => ({
  ...{ code, least, most, supply, lat, lng: 5 },
});
const km = (a: RegionBalance, b: RegionBalance): number => Math.abs(a.lat - b.lat) * 111;

it("names regions with places over, the most first, and the nearest that lack places", () => {
  const regions = [
    region("full", 28, 32, 10, 52),
    region("over", 0, 4, 40, 52.2),
    region("more", 8, 12, 90, 52.4),
    region("short", 48, 52, 20, 52.5),
    region("far", 100, 104, 0, 53.5),
  ];
  const found = surplusOf(regions, km);
  expect(found.map(({ region: one, over }) => [one.code, over])).toEqual([
    ["more", 78],
    ["over", 36],
  ]);
  expect(found[0]?.from.map(({ region: one, short }) => [one.code, short])).toEqual([
    ["short", 28],
    ["full", 18],
  ]);
});

it("claims nothing that one of the possible numbers would deny", () => {
  const any = fc.record({
    low: fc.nat(60),
    wide: fc.nat(4),
    supply: fc.nat(80),
    lat: fc.double({ min: 50, max: 54, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (made) => {
      const regions = made.map(({ low, wide, supply, lat }, at) =>
        region(`r${at}`, low, low + wide, supply, lat),
      );
      for (const { region: one, over, from } of surplusOf(regions, km)) {
        expect(one.supply - one.most).toBe(over);
        expect(over).toBeGreaterThan(0);
        for (const source of from) {
          expect(source.short).toBeGreaterThan(0);
          expect(source.region.least - source.region.supply).toBe(source.short);
          expect(source.km).toBeLessThanOrEqual(farthestKm);
        }
      }
    }),
  );
});
