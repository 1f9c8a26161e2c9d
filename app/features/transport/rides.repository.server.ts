import { and, asc, eq, gt, gte, inArray, isNull, lt, ne, sql } from "drizzle-orm";

import { busReservation, ride, school, vehicle } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { Load } from "./planning";
import type { Window } from "./travel";
import { serving, type VehicleRow } from "./vehicles.repository.server";

export type RideRow = typeof ride.$inferSelect;

const taking = ["requested", "confirmed", "done"] as const;
const load = {
  people: sql<number>`coalesce(sum(${busReservation.pupils} + ${busReservation.escorts}), 0)::int`,
  wheelchairs: sql<number>`coalesce(sum(${busReservation.wheelchairs}), 0)::int`,
};

/** Locks a ride; whoever wants seats in it waits. */
export async function lockRide(id: string, tx: Db): Promise<RideRow | undefined> {
  const [found] = await tx.select().from(ride).where(eq(ride.id, id)).for("no key update");
  return found;
}

/** A ride with its vehicle, when that serves the territory. */
export async function findRide(
  id: string,
  municipalities: readonly string[] | "all",
  db: Db,
): Promise<{ ride: RideRow; vehicle: VehicleRow } | undefined> {
  const [found] = await db
    .select({ ride, vehicle })
    .from(ride)
    .innerJoin(vehicle, eq(vehicle.id, ride.vehicleId))
    .where(and(eq(ride.id, id), serving(municipalities, db)));
  return found;
}

export async function insertRide(values: typeof ride.$inferInsert, tx: Db): Promise<string> {
  const [made] = await tx.insert(ride).values(values).returning({ id: ride.id });
  return made?.id ?? "";
}

export async function updateRide(
  id: string,
  changes: Partial<typeof ride.$inferInsert>,
  tx: Db,
): Promise<void> {
  await tx.update(ride).set(changes).where(eq(ride.id, id));
}

/** What is taken in a ride. */
export async function findLoad(rideId: string, db: Db): Promise<Load> {
  const [found] = await db
    .select(load)
    .from(busReservation)
    .where(and(eq(busReservation.rideId, rideId), inArray(busReservation.status, [...taking])));
  return found ?? { people: 0, wheelchairs: 0 };
}

const schools = sql<
  string[]
>`coalesce(array_agg(distinct ${school.name}) filter (where ${school.name} is not null), '{}')`;

/** Rides that are on, whose time with the buffer touches a stretch of time, by start; at most 500. */
export const findTaken = (vehicleIds: readonly string[], within: Window, db: Db) =>
  db
    .select({
      id: ride.id,
      vehicleId: ride.vehicleId,
      startsAt: ride.startsAt,
      endsAt: ride.endsAt,
      blockedFrom: ride.blockedFrom,
      blockedUntil: ride.blockedUntil,
      schools,
    })
    .from(ride)
    .leftJoin(
      busReservation,
      and(eq(busReservation.rideId, ride.id), inArray(busReservation.status, [...taking])),
    )
    .leftJoin(school, eq(school.id, busReservation.schoolId))
    .where(
      and(
        inArray(ride.vehicleId, [...vehicleIds]),
        isNull(ride.cancelledAt),
        lt(ride.blockedFrom, within.endsAt),
        gt(ride.blockedUntil, within.startsAt),
      ),
    )
    .groupBy(ride.id)
    .orderBy(asc(ride.startsAt), asc(ride.id))
    .limit(500);
export type TakenRide = Awaited<ReturnType<typeof findTaken>>[number];

/** Rides that a school may join: shared, ahead, not its own, with a seat left; soonest first, at most 50. */
export const findJoinable = (of: { id: string; municipalityCode: string }, now: Date, db: Db) =>
  db
    .select({
      id: ride.id,
      vehicleName: vehicle.name,
      startsAt: ride.startsAt,
      endsAt: ride.endsAt,
      seatsLeft: sql<number>`(${vehicle.seats} - ${load.people})::int`,
      wheelchairsLeft: sql<number>`(${vehicle.wheelchairPlaces} - ${load.wheelchairs})::int`,
      from: sql<string[]>`coalesce(array_agg(distinct ${busReservation.fromPlace}), '{}')`,
      to: sql<string[]>`coalesce(array_agg(distinct ${busReservation.toPlace}), '{}')`,
    })
    .from(ride)
    .innerJoin(vehicle, eq(vehicle.id, ride.vehicleId))
    .innerJoin(
      busReservation,
      and(eq(busReservation.rideId, ride.id), inArray(busReservation.status, [...taking])),
    )
    .where(
      and(
        eq(ride.shared, true),
        isNull(ride.cancelledAt),
        gt(ride.startsAt, now),
        isNull(vehicle.retiredAt),
        serving([of.municipalityCode], db),
      ),
    )
    .groupBy(ride.id, vehicle.id)
    .having(sql`${vehicle.seats} > ${load.people} and not bool_or(${busReservation.schoolId} = ${of.id})`)
    .orderBy(asc(ride.startsAt), asc(ride.id))
    .limit(50);
export type JoinableRide = Awaited<ReturnType<typeof findJoinable>>[number];

/** Rides of vehicles that begin within a stretch of time, with their vehicle; those put away left out. At most 1,000. */
export const findStarting = (vehicleIds: readonly string[], within: Window, db: Db): Promise<RideRow[]> =>
  db
    .select()
    .from(ride)
    .where(
      and(
        inArray(ride.vehicleId, [...vehicleIds]),
        isNull(ride.cancelledAt),
        gte(ride.startsAt, within.startsAt),
        lt(ride.startsAt, within.endsAt),
      ),
    )
    .orderBy(asc(ride.startsAt), asc(ride.id))
    .limit(1000);

/** Of how many schools other than this reservation's a ride carries somebody. */
export async function countOthers(rideId: string, reservationId: string, db: Db): Promise<number> {
  const [found] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(busReservation)
    .where(
      and(
        eq(busReservation.rideId, rideId),
        ne(busReservation.id, reservationId),
        inArray(busReservation.status, [...taking]),
      ),
    );
  return found?.n ?? 0;
}
