import { randomBytes } from "node:crypto";

import { referenceFrom } from "~/features/bookings/index.server";
import { findSchoolById, type School } from "~/features/organisations/index.server";
import { localMoment } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import { resolvePlace } from "~/platform/geo/geo.server";

import { claimForSchool, type Fields } from "./claim.usecases.server";
import { transitions, type Transition } from "./core/reservation";
import { withBuffer } from "./planning";
import * as reservations from "./reservations.repository.server";
import * as rides from "./rides.repository.server";
import type { Who } from "./scope";
import { isLongEnough, windowAround, type Halt, type Window } from "./travel";
import { transportError } from "./transport.errors";
import type { JoinInput, ReserveInput, VisitBusInput } from "./transport.schemas";
import { writeDown } from "./transition.usecases.server";
import { findServing } from "./vehicles.repository.server";
import { goesOn } from "./visit";
import { findVisit, findVisitOf, holdVisit, type Visit } from "./visits.repository.server";

const requesting = transitions.find((t) => t.action === "request") as Transition;
const ownForm: Fields = { bus: "vehicleId", from: "fromPlace" };

/** Checked staff of schools. */
export interface Reserver extends Who {
  scope: { kind: "schools"; ids: string[] };
}

interface Party {
  pupils: number;
  escorts: number;
  wheelchairs: number;
  needs: string;
}

interface Trip {
  from: Halt;
  to: Halt;
}

async function schoolOf(tx: Db, schoolId: string, allowed: readonly string[]): Promise<School> {
  const school = allowed.includes(schoolId) ? await findSchoolById(tx, schoolId) : null;
  if (school === null) throw transportError("school_not_yours", "schoolId");
  return school;
}

async function halt(tx: Db, text: string, field: string): Promise<Halt> {
  const found = await resolvePlace(tx, text);
  if (found.status === "unknown") throw transportError("place_unknown", field);
  return { name: found.label, lat: found.lat, lng: found.lng };
}

const pickUp = (tx: Db, typed: string, school: School, field: string): Promise<Halt> =>
  typed === ""
    ? Promise.resolve({ name: `${school.name}, ${school.place}`, lat: school.lat, lng: school.lng })
    : halt(tx, typed, field);

const stopOf = (visit: Visit): Halt => ({
  name: `${visit.companyName}, ${visit.place}`,
  lat: visit.lat,
  lng: visit.lng,
});

async function insert(
  tx: Db,
  who: Who,
  made: { key: string; rideId: string; schoolId: string; bookingId: string | null; trip: Trip; party: Party },
): Promise<string> {
  const { from, to } = made.trip;
  const row = await reservations.insertReservation(
    {
      reference: referenceFrom(randomBytes(32), "TB"),
      rideId: made.rideId,
      schoolId: made.schoolId,
      bookingId: made.bookingId,
      requestedBy: who.userId,
      status: "requested",
      pupils: made.party.pupils,
      escorts: made.party.escorts,
      wheelchairs: made.party.wheelchairs,
      needs: made.party.needs,
      fromPlace: from.name,
      fromLat: from.lat,
      fromLng: from.lng,
      toPlace: to.name,
      toLat: to.lat,
      toLng: to.lng,
      idempotencyKey: made.key,
      createdAt: who.now,
      updatedAt: who.now,
    },
    tx,
  );
  await writeDown(tx, row, requesting, who);
  return row.reference;
}

/** A ride of its own with its first reservation, on a vehicle that is free; answers the reservation's reference. */
async function insertWithRide(
  tx: Db,
  who: Who,
  made: {
    key: string;
    school: School;
    bookingId: string | null;
    vehicleId: string | undefined;
    window: Window;
    trip: Trip;
    party: Party;
    fields: Fields;
  },
): Promise<string> {
  const { window, school, party } = made;
  if (window.startsAt <= who.now)
    throw transportError("in_past", made.bookingId === null ? "day" : made.fields.bus);
  const load = { people: party.pupils + party.escorts, wheelchairs: party.wheelchairs };
  const vehicle = await claimForSchool(tx, school, made.vehicleId, { window, load }, made.fields);
  const rideId = await rides.insertRide(
    { vehicleId: vehicle.id, ...window, ...withBuffer(window, vehicle.bufferMinutes), createdAt: who.now },
    tx,
  );
  return insert(tx, who, { ...made, rideId, schoolId: school.id });
}

async function madeBefore(db: Db, who: Who, key: string): Promise<string | undefined> {
  const before = await reservations.findByKey(key, db);
  if (before === undefined) return undefined;
  if (before.requestedBy !== who.userId) throw transportError("form_used");
  return before.reference;
}

async function once(db: Db, who: Who, key: string, command: (tx: Db) => Promise<string>): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await madeBefore(db, who, key);
    if (before !== undefined) return before;
    try {
      return await inTransaction(db, command);
    } catch (error) {
      const broken = brokenConstraint(error);
      // Drawn before by somebody else: draw again. Rare, so a few times are enough.
      if (broken === "bus_reservation_reference_key" && attempt < 5) continue;
      const again = await madeBefore(db, who, key);
      if (again !== undefined) return again;
      if (broken === "bus_reservation_booking_key") throw transportError("has_bus");
      throw error;
    }
  }
}

/**
 * Reserves a ride for a school by itself. Answers the reference; the same form (its idempotency key) posted again
 * answers the same one. Throws 409 when the bus is taken, 422 when it does not fit, at the field.
 */
export function reserveRide(db: Db, who: Reserver, input: ReserveInput): Promise<string> {
  return once(db, who, input.idempotencyKey, async (tx) => {
    const school = await schoolOf(tx, input.schoolId, who.scope.ids);
    const startsAt = localMoment(input.day, input.from);
    const endsAt = localMoment(input.day, input.until);
    if (startsAt === undefined) throw transportError("time_unknown", "from");
    if (endsAt === undefined) throw transportError("time_unknown", "until");
    const trip = {
      from: await pickUp(tx, input.fromPlace, school, "fromPlace"),
      to: await halt(tx, input.toPlace, "toPlace"),
    };
    const window = { startsAt, endsAt };
    if (!isLongEnough(window, trip)) throw transportError("too_short", "until");
    const { vehicleId, idempotencyKey: key } = input;
    const made = { key, school, bookingId: null, vehicleId, window, trip, party: input, fields: ownForm };
    return insertWithRide(tx, who, made);
  });
}

/**
 * Asks for seats in a ride that the coordinator lets schools share. Answers the reference. Throws 409 when the ride is
 * not open to others any more or has too few seats.
 */
export function joinRide(db: Db, who: Reserver, input: JoinInput): Promise<string> {
  const command = async (tx: Db) => {
    const school = await schoolOf(tx, input.schoolId, who.scope.ids);
    const trip = {
      from: await pickUp(tx, input.fromPlace, school, "fromPlace"),
      to: await halt(tx, input.toPlace, "toPlace"),
    };
    const ride = await rides.lockRide(input.rideId, tx);
    if (ride === undefined) throw transportError("not_found");
    if (ride.cancelledAt !== null || ride.startsAt <= who.now) throw transportError("ride_closed");
    if (!ride.shared) throw transportError("not_shared");
    const serving = await findServing(school.municipalityCode, tx);
    if (!serving.some(({ id }) => id === ride.vehicleId)) throw transportError("other_bus");
    if (!isLongEnough(ride, trip)) throw transportError("too_short", "toPlace");
    const { idempotencyKey: key, rideId } = input;
    return insert(tx, who, { key, rideId, schoolId: school.id, bookingId: null, trip, party: input });
  };
  return once(db, who, input.idempotencyKey, async (tx) => {
    try {
      return await command(tx);
    } catch (error) {
      if (brokenConstraint(error) === "ride_seats") throw transportError("ride_full", "pupils");
      if (brokenConstraint(error) === "ride_open") throw transportError("ride_closed");
      throw error;
    }
  });
}

interface ForVisit {
  key: string;
  vehicleId: string | undefined;
  fromPlace: string;
  wheelchairs: number;
  fields: Fields & { wheelchairs: string };
}

async function insertForVisit(tx: Db, who: Reserver, visit: Visit, wish: ForVisit): Promise<string> {
  const { fields } = wish;
  const school = await schoolOf(tx, visit.schoolId, who.scope.ids);
  if (visit.kind === "guest_lesson") throw transportError("no_road", fields.bus);
  const trip = { from: await pickUp(tx, wish.fromPlace, school, fields.from), to: stopOf(visit) };
  if (wish.wheelchairs > visit.pupils + visit.escorts)
    throw transportError("wheelchairs_many", fields.wheelchairs);
  const { pupils, escorts, needs } = visit;
  const party = { pupils, escorts, needs, wheelchairs: wish.wheelchairs };
  return insertWithRide(tx, who, {
    ...wish,
    school,
    bookingId: visit.id,
    window: windowAround(visit, trip),
    trip,
    party,
  });
}

/**
 * Reserves a bus for a visit that was asked for before: its pupils and escorts, and the time of the visit with the
 * journey around it. Answers the reference.
 */
export function reserveForVisit(
  db: Db,
  who: Reserver,
  bookingReference: string,
  input: VisitBusInput,
): Promise<string> {
  return once(db, who, input.idempotencyKey, async (tx) => {
    const found = await findVisitOf(bookingReference, who.scope.ids, tx);
    if (found === undefined) throw transportError("not_found");
    await holdVisit(found.id, tx);
    const visit = await findVisit(found.id, tx);
    if (visit === undefined || !goesOn(visit, who.now)) throw transportError("visit_over");
    if ((await reservations.lockOpenOf(visit.id, tx)) !== undefined) throw transportError("has_bus");
    return insertForVisit(tx, who, visit, {
      key: input.idempotencyKey,
      vehicleId: input.vehicleId,
      fromPlace: input.fromPlace,
      wheelchairs: input.wheelchairs,
      fields: { ...ownForm, wheelchairs: "wheelchairs" },
    });
  });
}

/**
 * Reserves a bus in the transaction that makes the request for a visit, so that both are made or neither. Throws with
 * the reason at the field of that form.
 */
export async function reserveBesideVisit(
  tx: Db,
  who: Reserver,
  bookingId: string,
  input: { key: string; vehicleId: string | undefined; fromPlace: string; wheelchairs: number },
): Promise<void> {
  const visit = await findVisit(bookingId, tx);
  if (visit === undefined) throw transportError("not_found");
  const fields = { bus: "bus", from: "busFrom", wheelchairs: "busWheelchairs" };
  await insertForVisit(tx, who, visit, { ...input, fields });
}
