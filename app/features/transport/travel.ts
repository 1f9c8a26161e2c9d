import { haversineKm, type Point } from "~/platform/geo/distance";

/**
 * A road is so much longer than the great circle between its ends. Our own assumption for the Netherlands and Flanders,
 * as are the two figures below; one place to change them when rides have been measured.
 */
export const roadFactor = 1.3;
/** Average speed of a small bus from door to door, in km/h. */
export const averageKmh = 50;
/** Minutes to get a class in or out at a stop. */
export const boardingMinutes = 10;

const minute = 60_000;
const roundTo = 5;

/** Kilometres of road between two points, by great circle × `roadFactor`. */
export const roadKm = (a: Point, b: Point): number => haversineKm(a, b) * roadFactor;

/** Whole minutes to drive from one point to another, rounded up. */
export const driveMinutes = (a: Point, b: Point): number => Math.ceil((roadKm(a, b) / averageKmh) * 60);

/** From where to where a class travels; WGS84 degrees. */
export interface Trip {
  from: Point;
  to: Point;
}

/** A stretch of time; moments in UTC. */
export interface Window {
  startsAt: Date;
  endsAt: Date;
}

/** Minutes between picking a class up and being ready at the other end: boarding and driving, rounded up to five. */
export const travelMinutes = ({ from, to }: Trip): number =>
  Math.ceil((driveMinutes(from, to) + boardingMinutes) / roundTo) * roundTo;

/** The ride that brings a class in time for a visit and back after it. */
export function windowAround(visit: Window, trip: Trip): Window {
  const travel = travelMinutes(trip) * minute;
  return {
    startsAt: new Date(visit.startsAt.getTime() - travel),
    endsAt: new Date(visit.endsAt.getTime() + travel),
  };
}

/** Whether a ride still brings a class in time for a visit and takes it back; boarding may be quicker than planned. */
export function reaches(ride: Window, visit: Window, { from, to }: Trip): boolean {
  const drive = driveMinutes(from, to) * minute;
  return (
    ride.startsAt.getTime() + drive <= visit.startsAt.getTime() &&
    visit.endsAt.getTime() + drive <= ride.endsAt.getTime()
  );
}

/** Whether there is time to bring a class somewhere and back. */
export const isLongEnough = (ride: Window, trip: Trip): boolean =>
  ride.endsAt.getTime() - ride.startsAt.getTime() >= 2 * travelMinutes(trip) * minute;

/** One place where the bus stops. */
export interface Halt extends Point {
  name: string;
}

/** What a ride carries, as far as its way is concerned. */
export interface Leg {
  from: Halt;
  to: Halt;
}

const samePlace = (a: Halt, b: Halt): boolean => a.name === b.name || haversineKm(a, b) < 0.1;

/** Each place once, the nearest next, from `start` on. */
function inOrder(start: Point, halts: readonly Halt[]): Halt[] {
  const left: Halt[] = [];
  for (const halt of halts) if (!left.some((other) => samePlace(other, halt))) left.push(halt);
  const way: Halt[] = [];
  let at = start;
  while (left.length > 0) {
    left.sort((a, b) => haversineKm(at, a) - haversineKm(at, b));
    const next = left.shift() as Halt;
    way.push(next);
    at = next;
  }
  return way;
}

/** The way out: pick-ups and then destinations, each the nearest next. The way back is the same the other way round. */
export function wayOut(base: Point, legs: readonly Leg[]): { pickUps: Halt[]; destinations: Halt[] } {
  const pickUps = inOrder(
    base,
    legs.map(({ from }) => from),
  );
  const destinations = inOrder(
    pickUps.at(-1) ?? base,
    legs.map(({ to }) => to),
  );
  return { pickUps, destinations };
}

/** Kilometres of a whole ride: home base → pick-ups → destinations, and the same way back to the home base. */
export function rideKm(base: Point, legs: readonly Leg[]): number {
  const { pickUps, destinations } = wayOut(base, legs);
  let km = 0;
  let at = base;
  for (const halt of [...pickUps, ...destinations]) {
    km += roadKm(at, halt);
    at = halt;
  }
  return 2 * km;
}

export interface Stop {
  kind: "leave" | "pickUp" | "arrive" | "collect" | "dropOff" | "home";
  name: string;
  at: Date;
}

/**
 * Where the bus stops and when: the first pick-up at the ride's start, the last drop-off at its end, everything between
 * by driving time and boarding. Leaving and reaching the home base lie outside the ride.
 */
export function stopsOf(ride: Window, base: Halt, legs: readonly Leg[]): Stop[] {
  const { pickUps, destinations } = wayOut(base, legs);
  const way = [...pickUps, ...destinations];
  const first = way[0];
  if (first === undefined) return [];
  const approach = driveMinutes(base, first) * minute;
  const kindOut = (n: number) => (n < pickUps.length ? ("pickUp" as const) : ("arrive" as const));
  const kindBack = (n: number) => (n < pickUps.length ? ("dropOff" as const) : ("collect" as const));
  const out: Stop[] = [];
  const back: Stop[] = [];
  let passed = 0;
  way.forEach((halt, n) => {
    const before = way[n - 1];
    if (before !== undefined) passed += (boardingMinutes + driveMinutes(before, halt)) * minute;
    out.push({ kind: kindOut(n), name: halt.name, at: new Date(ride.startsAt.getTime() + passed) });
    back.unshift({ kind: kindBack(n), name: halt.name, at: new Date(ride.endsAt.getTime() - passed) });
  });
  return [
    { kind: "leave", name: base.name, at: new Date(ride.startsAt.getTime() - approach) },
    ...out,
    ...back,
    { kind: "home", name: base.name, at: new Date(ride.endsAt.getTime() + approach) },
  ];
}
