import fc from "fast-check";
import { expect, it } from "vitest";

import {
  boardingMinutes,
  driveMinutes,
  isLongEnough,
  reaches,
  rideKm,
  roadKm,
  stopsOf,
  travelMinutes,
  windowAround,
  type Halt,
  type Leg,
} from "./travel";

const halt = (name: string, lat: number, lng: number): Halt => ({ name, lat, lng });
const goes = halt("Goes", 51.504, 3.889);
const middelburg = halt("Middelburg", 51.4988, 3.6136);
const vlissingen = halt("Vlissingen", 51.4426, 3.5736);
const visit = { startsAt: new Date("2026-04-14T07:00:00Z"), endsAt: new Date("2026-04-14T10:00:00Z") };

const point = fc.record({
  lat: fc.double({ min: 50.7, max: 53.5, noNaN: true }),
  lng: fc.double({ min: 2.5, max: 7.2, noNaN: true }),
});
const halts = fc.record({ name: fc.uuid(), at: point }).map(({ name, at }) => ({ name, ...at }));
const legs = fc.array(fc.record({ from: halts, to: halts }), { minLength: 1, maxLength: 4 });

it("counts road and time by the stated factors", () => {
  // 19.1 km as the crow flies.
  expect(roadKm(middelburg, goes)).toBeCloseTo(24.8, 0);
  expect(driveMinutes(middelburg, goes)).toBe(30);
  expect(travelMinutes({ from: middelburg, to: goes })).toBe(40);
});

it("leaves in time for a visit and is back after it", () => {
  const trip = { from: middelburg, to: goes };
  const ride = windowAround(visit, trip);
  expect(ride.startsAt.toISOString()).toBe("2026-04-14T06:20:00.000Z");
  expect(ride.endsAt.toISOString()).toBe("2026-04-14T10:40:00.000Z");
  expect(reaches(ride, visit, trip)).toBe(true);
  expect(isLongEnough(ride, trip)).toBe(true);
  expect(isLongEnough({ ...ride, endsAt: new Date("2026-04-14T07:39:00Z") }, trip)).toBe(false);
});

it("knows of any ride whether it still brings the class in time", () => {
  fc.assert(
    fc.property(point, point, fc.integer({ min: -60, max: 60 }), (from, to, shift) => {
      const trip = { from, to };
      const planned = windowAround(visit, trip);
      const moved = {
        startsAt: new Date(planned.startsAt.getTime() + shift * 60_000),
        endsAt: new Date(planned.endsAt.getTime() + shift * 60_000),
      };
      const slack = travelMinutes(trip) - driveMinutes(from, to);
      expect(slack).toBeGreaterThanOrEqual(boardingMinutes);
      expect(reaches(moved, visit, trip)).toBe(Math.abs(shift) <= slack);
    }),
  );
});

it("drives from its home base past every stop and back, whatever it carries", () => {
  expect(rideKm(goes, [{ from: middelburg, to: vlissingen }])).toBeCloseTo(
    2 * (roadKm(goes, middelburg) + roadKm(middelburg, vlissingen)),
    6,
  );
  fc.assert(
    fc.property(halts, legs, (base, carried: Leg[]) => {
      const km = rideKm(base, carried);
      for (const { from, to } of carried) {
        // The way there and back is never shorter than straight to the farthest stop.
        expect(km).toBeGreaterThanOrEqual(2 * Math.max(roadKm(base, from), roadKm(base, to)) - 0.3);
      }
      expect(rideKm(base, [...carried, ...carried])).toBeCloseTo(km, 6);
    }),
  );
  expect(rideKm(goes, [])).toBe(0);
});

it("gives every stop its time, in order, with the ride's own ends", () => {
  const carried = [
    { from: middelburg, to: goes },
    { from: vlissingen, to: goes },
  ];
  const ride = { startsAt: new Date("2026-04-14T06:00:00Z"), endsAt: new Date("2026-04-14T11:00:00Z") };
  const stops = stopsOf(ride, halt("Remise", 51.45, 3.58), carried);
  expect(stops.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    "leave Remise",
    "pickUp Vlissingen",
    "pickUp Middelburg",
    "arrive Goes",
    "collect Goes",
    "dropOff Middelburg",
    "dropOff Vlissingen",
    "home Remise",
  ]);
  expect(stops[1]?.at).toEqual(ride.startsAt);
  expect(stops[6]?.at).toEqual(ride.endsAt);
  const times = stops.map(({ at }) => at.getTime());
  expect(times).toEqual([...times].sort((a, b) => a - b));
});
