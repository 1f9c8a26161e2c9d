import fc from "fast-check";
import { expect, it } from "vitest";

import { addUp, type CountedRide, type FigureRow, km, occupancy } from "./figures";
import { rideKm } from "./travel";

const base = { name: "Goes", lat: 51.504, lng: 3.889 };
const middelburg = { name: "Middelburg", lat: 51.4988, lng: 3.6136 };
const zeeland = { code: "AM24", name: "Zeeland" };
const brabant = { code: "AM25", name: "West-Brabant" };
const bus = { id: "a", name: "Bus A", seats: 30, base };
const class20 = { from: middelburg, to: base, pupils: 18, escorts: 2, region: zeeland };

it("counts rides, pupils, kilometres and seats", () => {
  const ride: CountedRide = { vehicle: bus, passengers: [class20] };
  const { total, vehicles, regions } = addUp([ride, ride, { vehicle: bus, passengers: [] }]);
  expect(total).toMatchObject({ rides: 2, pupils: 36, escorts: 4, seatsTaken: 40, seatsOffered: 60 });
  expect(km(total)).toBeCloseTo(2 * rideKm(base, [class20]), 0);
  expect(occupancy(total)).toBe(67);
  expect(vehicles).toEqual([{ key: "a", name: "Bus A", ...total }]);
  expect(regions).toEqual([{ key: "AM24", name: "Zeeland", ...total }]);
  expect(occupancy(addUp([]).total)).toBe(0);
});

it("counts a shared ride once, and once in each region", () => {
  const other = { ...class20, pupils: 8, escorts: 2, region: brabant };
  const { total, regions } = addUp([{ vehicle: bus, passengers: [class20, other] }]);
  expect(total.rides).toBe(1);
  expect(regions.map(({ name, rides, pupils, seatsOffered }) => [name, rides, pupils, seatsOffered])).toEqual(
    [
      ["West-Brabant", 1, 8, 10],
      ["Zeeland", 1, 18, 20],
    ],
  );
});

it("adds up: what is told of vehicles and regions is together what is told in total", () => {
  const place = fc
    .record({
      name: fc.uuid(),
      lat: fc.double({ min: 51, max: 52, noNaN: true }),
      lng: fc.double({ min: 3, max: 5, noNaN: true }),
    })
    .map((at) => ({ ...at }));
  const passenger = fc.record({
    from: place,
    to: place,
    pupils: fc.integer({ min: 1, max: 30 }),
    escorts: fc.integer({ min: 0, max: 4 }),
    region: fc.constantFrom(zeeland, brabant, { code: "VL", name: "Vlaanderen" }),
  });
  const ride = fc.record({
    vehicle: fc.constantFrom(bus, { ...bus, id: "b", name: "Bus B", seats: 50 }),
    passengers: fc.array(passenger, { maxLength: 3 }),
  });
  const sum = (rows: FigureRow[], of: keyof FigureRow) => rows.reduce((n, row) => n + Number(row[of]), 0);
  fc.assert(
    fc.property(fc.array(ride, { maxLength: 8 }), (rides) => {
      const { total, vehicles, regions } = addUp(rides);
      for (const key of ["pupils", "escorts", "hectometres", "seatsTaken", "seatsOffered"] as const) {
        expect(sum(vehicles, key)).toBe(total[key]);
        expect(sum(regions, key)).toBe(total[key]);
      }
      expect(sum(vehicles, "rides")).toBe(total.rides);
      for (const row of regions) expect(row.hectometres).toBeGreaterThanOrEqual(0);
    }),
  );
});
