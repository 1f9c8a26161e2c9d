import { local, localMoment, today } from "~/platform/clock/clock";
import { isReckoned } from "~/platform/clock/reckoned";

import type { Window } from "./travel";

const minute = 60_000;

/** What decides whether a vehicle can take a ride. Hours are HH:mm on the clock in Amsterdam; weekday 1 is Monday. */
export interface Capacity {
  seats: number;
  wheelchairPlaces: number;
  availableFrom: string;
  availableUntil: string;
  weekdays: number[];
  bufferMinutes: number;
  retiredAt: Date | null;
}

export interface Load {
  /** Pupils and escorts together. */
  people: number;
  wheelchairs: number;
}

/** Time that a ride takes of its vehicle, with the buffer around it. */
export interface Blocked {
  blockedFrom: Date;
  blockedUntil: Date;
}

export const withBuffer = ({ startsAt, endsAt }: Window, bufferMinutes: number): Blocked => ({
  blockedFrom: new Date(startsAt.getTime() - bufferMinutes * minute),
  blockedUntil: new Date(endsAt.getTime() + bufferMinutes * minute),
});

const clockTime = (moment: Date) => local(moment).toFormat("HH:mm");

/** Whether a ride lies on one day and within the hours of its vehicle. */
export function withinHours(vehicle: Capacity, ride: Window): boolean {
  return (
    today(ride.startsAt) === today(ride.endsAt) &&
    vehicle.weekdays.includes(local(ride.startsAt).weekday) &&
    clockTime(ride.startsAt) >= vehicle.availableFrom.slice(0, 5) &&
    clockTime(ride.endsAt) <= vehicle.availableUntil.slice(0, 5)
  );
}

/** Why a vehicle cannot take a ride. */
export type Obstacle<Other extends Blocked> =
  | { kind: "retired" }
  | { kind: "seats"; short: number }
  | { kind: "wheelchairs"; short: number }
  | { kind: "hours" }
  | { kind: "busy"; other: Other };

/** What keeps a vehicle from taking a ride with this load beside its other rides; null when nothing does. */
export function obstacle<Other extends Blocked>(
  vehicle: Capacity,
  ride: Window,
  load: Load,
  others: readonly Other[],
): Obstacle<Other> | null {
  if (vehicle.retiredAt !== null) return { kind: "retired" };
  if (load.people > vehicle.seats) return { kind: "seats", short: load.people - vehicle.seats };
  if (load.wheelchairs > vehicle.wheelchairPlaces)
    return { kind: "wheelchairs", short: load.wheelchairs - vehicle.wheelchairPlaces };
  if (!withinHours(vehicle, ride)) return { kind: "hours" };
  const wanted = withBuffer(ride, vehicle.bufferMinutes);
  const other = others.find(
    (one) => one.blockedFrom < wanted.blockedUntil && wanted.blockedFrom < one.blockedUntil,
  );
  return other === undefined ? null : { kind: "busy", other };
}

/**
 * When a vehicle can still be on the road on a day (YYYY-MM-DD): stretches of at least `atLeast` minutes within its
 * hours, its own buffer left free beside what is taken. None before `now`.
 */
export function freeWindows(
  vehicle: Capacity,
  day: string,
  taken: readonly Blocked[],
  now: Date,
  atLeast = 60,
): Window[] {
  const opens = localMoment(day, vehicle.availableFrom.slice(0, 5));
  const closes = localMoment(day, vehicle.availableUntil.slice(0, 5));
  if (opens === undefined || closes === undefined || vehicle.retiredAt !== null) return [];
  if (!vehicle.weekdays.includes(local(opens).weekday)) return [];
  const found: Window[] = [];
  let from = opens < now ? now : opens;
  const add = (until: Date) => {
    if (until.getTime() - from.getTime() >= atLeast * minute) found.push({ startsAt: from, endsAt: until });
  };
  const buffer = vehicle.bufferMinutes * minute;
  for (const one of [...taken].sort((a, b) => a.blockedFrom.getTime() - b.blockedFrom.getTime())) {
    if (one.blockedUntil.getTime() + buffer <= from.getTime() || one.blockedFrom >= closes) continue;
    add(new Date(one.blockedFrom.getTime() - buffer));
    from = new Date(Math.max(from.getTime(), one.blockedUntil.getTime() + buffer));
  }
  add(closes);
  return found;
}

/** The Monday (YYYY-MM-DD) of the week in which a day lies; of the present week when the day is not one. */
export function mondayOf(day: string | null, now: Date): string {
  const asked = day === null || !isReckoned(day) ? undefined : localMoment(day, "12:00");
  return local(asked ?? now)
    .startOf("week")
    .toFormat("yyyy-MM-dd");
}

/** `days` after a day, both YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string => {
  const at = localMoment(day, "12:00");
  return at === undefined ? day : local(at).plus({ days }).toFormat("yyyy-MM-dd");
};

/** The seven days of a week, from its Monday on. */
export const daysOfWeek = (monday: string): string[] =>
  Array.from({ length: 7 }, (_, n) => dayAfter(monday, n));
