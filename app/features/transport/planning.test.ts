import fc from "fast-check";
import { expect, it } from "vitest";

import {
  type Capacity,
  dayAfter,
  daysOfWeek,
  freeWindows,
  mondayOf,
  obstacle,
  withBuffer,
  withinHours,
} from "./planning";

const bus: Capacity = {
  seats: 30,
  wheelchairPlaces: 1,
  availableFrom: "07:30:00",
  availableUntil: "17:00:00",
  weekdays: [1, 2, 3, 4, 5],
  bufferMinutes: 15,
  retiredAt: null,
};
const now = new Date("2026-03-10T09:00:00Z");
const day = "2026-04-14";
/** A stretch of that Tuesday in summer time. */
const at = (from: string, until: string, on = day) => ({
  startsAt: new Date(`${on}T${from}:00+02:00`),
  endsAt: new Date(`${on}T${until}:00+02:00`),
});
const load = { people: 25, wheelchairs: 0 };
const taken = (from: string, until: string) => ({ ...withBuffer(at(from, until), 15), name: `${from}` });

it("keeps to the hours and days of a vehicle, on the clock in Amsterdam", () => {
  expect(withinHours(bus, at("07:30", "17:00"))).toBe(true);
  expect(withinHours(bus, at("07:29", "12:00"))).toBe(false);
  expect(withinHours(bus, at("12:00", "17:01"))).toBe(false);
  expect(withinHours(bus, at("09:00", "12:00", "2026-04-18"))).toBe(false);
  // The day after summer time began: the same hours on the clock, an hour earlier in UTC.
  expect(
    withinHours(bus, {
      startsAt: new Date("2026-03-30T05:30:00Z"),
      endsAt: new Date("2026-03-30T15:00:00Z"),
    }),
  ).toBe(true);
  expect(
    withinHours(bus, {
      startsAt: new Date("2026-03-27T06:30:00Z"),
      endsAt: new Date("2026-03-27T16:00:00Z"),
    }),
  ).toBe(true);
});

it("says what is in the way, and by how much", () => {
  const others = [taken("09:00", "12:00")];
  expect(obstacle(bus, at("12:30", "15:00"), load, others)).toBeNull();
  expect(obstacle(bus, at("12:29", "15:00"), load, others)).toEqual({ kind: "busy", other: others[0] });
  expect(obstacle(bus, at("13:00", "15:00"), { people: 33, wheelchairs: 0 }, others)).toEqual({
    kind: "seats",
    short: 3,
  });
  expect(obstacle(bus, at("13:00", "15:00"), { people: 20, wheelchairs: 2 }, others)).toEqual({
    kind: "wheelchairs",
    short: 1,
  });
  expect(obstacle(bus, at("16:00", "18:00"), load, [])).toEqual({ kind: "hours" });
  expect(obstacle({ ...bus, retiredAt: now }, at("13:00", "15:00"), load, [])).toEqual({ kind: "retired" });
});

it("offers exactly the time in which a ride would not be refused", () => {
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  const span = fc
    .tuple(fc.integer({ min: 450, max: 990 }), fc.integer({ min: 10, max: 200 }))
    .map(([from, length]) => [from, Math.min(from + length, 1020)] as const);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), span, (rides, [from, until]) => {
      const others = rides.map(([a, b]) => taken(clock(a), clock(b)));
      const wanted = at(clock(from), clock(until));
      const free = freeWindows(bus, day, others, now, 1);
      const fits = free.some(
        (window) => window.startsAt <= wanted.startsAt && wanted.endsAt <= window.endsAt,
      );
      expect(fits).toBe(obstacle(bus, wanted, load, others) === null);
    }),
  );
});

it("offers nothing that is over, too short, on a day off, or out of service", () => {
  expect(freeWindows(bus, day, [], new Date(`${day}T12:00:00+02:00`))).toEqual([at("12:00", "17:00")]);
  expect(freeWindows(bus, day, [taken("08:30", "16:30")], now)).toEqual([]);
  expect(freeWindows(bus, "2026-04-18", [], now)).toEqual([]);
  expect(freeWindows({ ...bus, retiredAt: now }, day, [], now)).toEqual([]);
  expect(freeWindows(bus, "2026-02-30", [], now)).toEqual([]);
});

it("walks the weeks, also over the change of the clock and of the year", () => {
  expect(mondayOf("2026-04-19", now)).toBe("2026-04-13");
  expect(mondayOf("geen dag", now)).toBe("2026-03-09");
  expect(mondayOf(null, now)).toBe("2026-03-09");
  // Weeks whose next or previous one no part of the site can hold.
  for (const day of ["9999-12-31", "0001-01-01", "0000-01-01"]) expect(mondayOf(day, now)).toBe("2026-03-09");
  expect(dayAfter("2026-03-29", 1)).toBe("2026-03-30");
  expect(dayAfter("2026-12-28", 7)).toBe("2027-01-04");
  expect(daysOfWeek("2026-10-19")).toEqual([
    "2026-10-19",
    "2026-10-20",
    "2026-10-21",
    "2026-10-22",
    "2026-10-23",
    "2026-10-24",
    "2026-10-25",
  ]);
});
