import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bboxAround, earthRadiusKm, haversineKm, type Point } from "./distance";

const anywhere: fc.Arbitrary<Point> = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});
const lowCountries: fc.Arbitrary<Point> = fc.record({
  lat: fc.double({ min: 50.6, max: 53.6, noNaN: true }),
  lng: fc.double({ min: 2.5, max: 7.3, noNaN: true }),
});

/** The point that lies `km` away in a direction (radians), by the spherical direct formula. */
function travel(from: Point, bearing: number, km: number): Point {
  const [angle, lat, lng] = [km / earthRadiusKm, (from.lat * Math.PI) / 180, (from.lng * Math.PI) / 180];
  const sin = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing);
  const turn = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(lat),
    Math.cos(angle) - Math.sin(lat) * sin,
  );
  return { lat: (Math.asin(sin) * 180) / Math.PI, lng: ((lng + turn) * 180) / Math.PI };
}

describe("haversineKm", () => {
  it("knows a distance measured elsewhere: Middelburg to Groningen", () => {
    const [middelburg, groningen] = [
      { lat: 51.4988, lng: 3.611 },
      { lat: 53.2194, lng: 6.5665 },
    ];
    expect(haversineKm(middelburg, groningen)).toBeGreaterThan(276);
    expect(haversineKm(middelburg, groningen)).toBeLessThan(279);
  });

  it("is a degree of latitude long where it should be", () => {
    expect(haversineKm({ lat: 51, lng: 4 }, { lat: 52, lng: 4 })).toBeCloseTo(111.195, 2);
  });

  it("is symmetric, zero to itself and never beyond half the earth", () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(haversineKm(a, a)).toBe(0);
        expect(haversineKm(a, b)).toBeCloseTo(haversineKm(b, a), 9);
        expect(haversineKm(a, b)).toBeLessThanOrEqual(Math.PI * earthRadiusKm + 1e-9);
      }),
    );
  });

  it("finds a detour never shorter", () => {
    // Near the antipode the formula loses half its digits: some 0.1 m, and here 1 m is enough.
    const rounding = 1e-3;
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, (a, b, c) => {
        expect(haversineKm(a, c)).toBeLessThanOrEqual(haversineKm(a, b) + haversineKm(b, c) + rounding);
      }),
    );
  });
});

describe("bboxAround", () => {
  const radius = fc.double({ min: 0, max: 300, noNaN: true });
  const bearing = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });

  it("holds every point of the circle", () => {
    fc.assert(
      fc.property(
        lowCountries,
        radius,
        bearing,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (centre, km, way, part) => {
          const box = bboxAround(centre, km);
          const point = travel(centre, way, km * part);
          expect(point.lat).toBeGreaterThanOrEqual(box.south);
          expect(point.lat).toBeLessThanOrEqual(box.north);
          expect(point.lng).toBeGreaterThanOrEqual(box.west);
          expect(point.lng).toBeLessThanOrEqual(box.east);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is no larger than it has to be", () => {
    fc.assert(
      fc.property(lowCountries, fc.double({ min: 1, max: 300, noNaN: true }), (centre, km) => {
        const box = bboxAround(centre, km);
        expect(haversineKm(centre, { lat: box.north, lng: centre.lng })).toBeCloseTo(km, 2);
        const touches = travel(centre, Math.PI / 2, km).lng;
        expect(box.east).toBeGreaterThanOrEqual(touches);
        expect(haversineKm(centre, { lat: centre.lat, lng: box.east })).toBeLessThan(km * 1.01 + 0.001);
      }),
    );
  });

  it("only grows with the radius", () => {
    fc.assert(
      fc.property(anywhere, radius, radius, (centre, a, b) => {
        const [small, large] = [bboxAround(centre, Math.min(a, b)), bboxAround(centre, Math.max(a, b))];
        expect(large.south).toBeLessThanOrEqual(small.south);
        expect(large.north).toBeGreaterThanOrEqual(small.north);
        expect(large.east - large.west).toBeGreaterThanOrEqual(small.east - small.west - 1e-9);
      }),
    );
  });

  it("takes all longitudes around a pole", () => {
    expect(bboxAround({ lat: 89.9, lng: 10 }, 50)).toMatchObject({ west: -180, east: 180, north: 90 });
  });
});
