import { findSchoolById } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";

import { isOpen, possibleActions } from "./core/reservation";
import { findJoinable, type JoinableRide } from "./rides.repository.server";
import type { Scope, Who } from "./scope";
import { transportError } from "./transport.errors";
import { isChoiceOpen } from "./transition.usecases.server";
import { windowAround } from "./travel";
import { findServing } from "./vehicles.repository.server";
import * as repository from "./views.repository.server";
import { byRoad, goesOn } from "./visit";
import { findVisitOf } from "./visits.repository.server";

export type { JoinableRide } from "./rides.repository.server";
export type { ReservationView } from "./views.repository.server";

/** A reservation as one side sees it, with what that side can do now. Throws 404 outside the scope. */
export async function findReservation(db: Db, which: { id: string } | { reference: string }, who: Who) {
  const reservation = await repository.findView(which, who.scope, db);
  if (reservation === undefined) throw transportError("not_found");
  return detailed(db, reservation, who);
}
export type ReservationPage = Awaited<ReturnType<typeof detailed>>;

async function detailed(db: Db, reservation: repository.ReservationView, who: Who) {
  const { ride, status } = reservation;
  const choiceOpen = await isChoiceOpen(reservation, who.now, db);
  return {
    reservation,
    history: await repository.findHistory(reservation.id, db),
    choiceOpen,
    actions: possibleActions({ status, ...ride, choiceOpen }, who.actor, who.now),
  };
}

/** Reservations of a scope, the ride that comes last first; at most 200. */
export const findReservations = (db: Db, scope: Scope): Promise<repository.ReservationView[]> =>
  repository.findViews(scope, undefined, db);

export interface BusChoice {
  id: string;
  name: string;
  seats: number;
  wheelchairPlaces: number;
}

/** The buses that serve a school, the smallest first. */
export async function busesFor(db: Db, schoolId: string): Promise<BusChoice[]> {
  const school = await findSchoolById(db, schoolId);
  const serving = school === null ? [] : await findServing(school.municipalityCode, db);
  return serving.map(({ id, name, seats, wheelchairPlaces }) => ({ id, name, seats, wheelchairPlaces }));
}

/** The buses that serve any of these schools. */
export async function busesForAny(db: Db, schoolIds: readonly string[]): Promise<BusChoice[]> {
  const found = new Map<string, BusChoice>();
  for (const id of schoolIds.slice(0, 10)) {
    for (const bus of await busesFor(db, id)) found.set(bus.id, bus);
  }
  return [...found.values()].sort((a, b) => a.seats - b.seats);
}

/** Rides that one of these schools may come along on, soonest first. */
export async function joinableFor(db: Db, schoolIds: readonly string[], now: Date): Promise<JoinableRide[]> {
  const found = new Map<string, JoinableRide>();
  for (const id of schoolIds.slice(0, 10)) {
    const school = await findSchoolById(db, id);
    if (school === null) continue;
    for (const ride of await findJoinable(school, now, db)) found.set(ride.id, ride);
  }
  return [...found.values()].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/**
 * The bus of a booking, as its school sees it: the last reservation if there is one, and what a new one would be.
 * `offer` is null when no bus can be asked for. Throws 404 for another school's booking.
 */
export async function findVisitBus(
  db: Db,
  bookingReference: string,
  who: Who & { scope: { kind: "schools"; ids: string[] } },
) {
  const visit = await findVisitOf(bookingReference, who.scope.ids, db);
  if (visit === undefined) throw transportError("not_found");
  const latest = await repository.findLatestOf(visit.id, who.scope, db);
  const page = latest === undefined ? null : await detailed(db, latest, who);
  const school = await findSchoolById(db, visit.schoolId);
  const free = latest === undefined || !isOpen(latest.status);
  const wanted = free && goesOn(visit, who.now) && byRoad(visit) && school !== null;
  return {
    visit,
    page,
    offer: wanted
      ? {
          buses: await busesFor(db, visit.schoolId),
          from: `${school.name}, ${school.place}`,
          ride: windowAround(visit, { from: school, to: visit }),
        }
      : null,
  };
}

/** The last reservation with a booking, which the caller may see; null when there never was one. */
export async function findBusOf(db: Db, visit: { id: string; school: { id: string } }) {
  const found = await repository.findLatestOf(visit.id, { kind: "schools", ids: [visit.school.id] }, db);
  return found === undefined ? null : { name: found.vehicle.name, ride: found.ride, status: found.status };
}

/** The names of these schools, as they are listed; at most 10. */
export async function schoolNames(
  db: Db,
  ids: readonly string[],
): Promise<{ id: string; name: string; municipalityCode: string }[]> {
  const found = await Promise.all(ids.slice(0, 10).map((id) => findSchoolById(db, id)));
  return found.flatMap((school) =>
    school === null ? [] : [{ id: school.id, name: school.name, municipalityCode: school.municipalityCode }],
  );
}
