import { and, asc, desc, eq, gt, inArray, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import {
  booking,
  busReservation,
  busReservationHistory,
  listing,
  municipality,
  ride,
  school,
  user,
  vehicle,
} from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { ReservationState } from "./core/reservation";
import { isLastForVisit, named, within, type Which } from "./reservations.repository.server";
import type { Scope } from "./scope";

const teacher = alias(user, "teacher");

const shown = {
  id: busReservation.id,
  reference: busReservation.reference,
  status: busReservation.status,
  bookingId: busReservation.bookingId,
  pupils: busReservation.pupils,
  escorts: busReservation.escorts,
  wheelchairs: busReservation.wheelchairs,
  fromPlace: busReservation.fromPlace,
  fromLat: busReservation.fromLat,
  fromLng: busReservation.fromLng,
  toPlace: busReservation.toPlace,
  toLat: busReservation.toLat,
  toLng: busReservation.toLng,
  needs: busReservation.needs,
  reason: busReservation.reason,
  createdAt: busReservation.createdAt,
  updatedAt: busReservation.updatedAt,
  ride: { id: ride.id, startsAt: ride.startsAt, endsAt: ride.endsAt, shared: ride.shared },
  vehicle: {
    id: vehicle.id,
    name: vehicle.name,
    place: vehicle.place,
    lat: vehicle.lat,
    lng: vehicle.lng,
  },
  school: {
    id: school.id,
    name: school.name,
    place: school.place,
    municipalityCode: school.municipalityCode,
  },
  teacher: {
    id: teacher.id,
    name: teacher.name,
    email: teacher.email,
    phone: teacher.phone,
    locale: teacher.locale,
  },
  visit: {
    reference: booking.reference,
    status: booking.status,
    groupName: booking.groupName,
    groupAudience: booking.groupAudience,
    groupYear: booking.groupYear,
  },
  /** What the visit is; null without one. */
  visitTitle: listing.title,
};

const select = (db: Db) =>
  db
    .select(shown)
    .from(busReservation)
    .innerJoin(ride, eq(ride.id, busReservation.rideId))
    .innerJoin(vehicle, eq(vehicle.id, ride.vehicleId))
    .innerJoin(school, eq(school.id, busReservation.schoolId))
    .leftJoin(teacher, eq(teacher.id, busReservation.requestedBy))
    .leftJoin(booking, eq(booking.id, busReservation.bookingId))
    .leftJoin(listing, eq(listing.id, booking.listingId));

/** A reservation with everything that its two sides see of it. `teacher` and `visit` may be null. */
export type ReservationView = Awaited<ReturnType<typeof select>>[number];

export async function findView(which: Which, scope: Scope, db: Db): Promise<ReservationView | undefined> {
  const [found] = await select(db).where(and(named(which), within(scope, db)));
  return found;
}

/** The last reservation for one of these bookings, open or not. */
export async function findLatestOf(bookingId: string, scope: Scope, db: Db) {
  const [found] = await select(db)
    .where(and(eq(busReservation.bookingId, bookingId), within(scope, db)))
    .orderBy(desc(busReservation.createdAt), desc(busReservation.id))
    .limit(1);
  return found;
}

const inStates = (states: readonly ReservationState[] | undefined): SQL | undefined =>
  states === undefined ? undefined : inArray(busReservation.status, [...states]);

/** Reservations of a scope, the ride that comes last first; at most 200. */
export const findViews = (
  scope: Scope,
  states: readonly ReservationState[] | undefined,
  db: Db,
): Promise<ReservationView[]> =>
  select(db)
    .where(and(within(scope, db), inStates(states)))
    .orderBy(desc(ride.startsAt), asc(busReservation.createdAt), asc(busReservation.id))
    .limit(200);

/** Reservations in these rides that take seats, in the order in which they were made. */
export const findPassengers = (rideIds: readonly string[], db: Db): Promise<ReservationView[]> =>
  select(db)
    .where(
      and(
        inArray(busReservation.rideId, [...rideIds]),
        inArray(busReservation.status, ["requested", "confirmed", "done"]),
      ),
    )
    .orderBy(asc(busReservation.createdAt), asc(busReservation.id));

/** Buses that are off while the visit may still go on, of one of these schools; soonest first. */
export const findOffWithVisit = (schoolIds: readonly string[], now: Date, db: Db) =>
  select(db)
    .where(
      and(
        inArray(busReservation.schoolId, [...schoolIds]),
        inArray(busReservation.status, ["declined", "cancelled"]),
        inArray(booking.status, ["requested", "countered", "confirmed"]),
        gt(ride.endsAt, now),
        sql`(select actor from ${busReservationHistory} where reservation_id = ${busReservation.id} order by id desc limit 1) <> 'T'`,
        isLastForVisit,
      ),
    )
    .orderBy(asc(ride.startsAt), asc(busReservation.id))
    .limit(50);

const line = {
  id: busReservationHistory.id,
  at: busReservationHistory.at,
  actor: busReservationHistory.actor,
  fromStatus: busReservationHistory.fromStatus,
  toStatus: busReservationHistory.toStatus,
  note: busReservationHistory.note,
  actorName: user.name,
};

/** What happened to a reservation, oldest first. */
export const findHistory = (reservationId: string, db: Db) =>
  db
    .select(line)
    .from(busReservationHistory)
    .leftJoin(user, eq(user.id, busReservationHistory.actorId))
    .where(eq(busReservationHistory.reservationId, reservationId))
    .orderBy(asc(busReservationHistory.id));

export async function findHistoryLine(id: number, db: Db) {
  const [found] = await db
    .select(line)
    .from(busReservationHistory)
    .leftJoin(user, eq(user.id, busReservationHistory.actorId))
    .where(eq(busReservationHistory.id, id));
  return found;
}

/** In which labour-market region (in Flanders: province) each of these municipalities lies. */
export async function findRegionsByMunicipality(codes: readonly string[], db: Db) {
  const found = await db
    .select({
      code: municipality.code,
      region: sql<string>`coalesce(${municipality.labourMarketRegionCode}, ${municipality.provinceCode})`,
      name: sql<string>`(select name from region where code = coalesce(${municipality.labourMarketRegionCode}, ${municipality.provinceCode}))`,
    })
    .from(municipality)
    .where(inArray(municipality.code, [...codes]));
  return new Map(found.map(({ code, region, name }) => [code, { code: region, name }]));
}
