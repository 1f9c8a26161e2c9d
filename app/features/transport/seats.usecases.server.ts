import { randomBytes } from "node:crypto";

import { referenceFrom } from "~/platform/reference/reference";
import { findSchoolById, type School } from "~/features/organisations/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import { resolvePlace } from "~/platform/geo/geo.server";

import { claimForSchool, type Fields } from "./claim.usecases.server";
import { transitions, type Transition } from "./core/reservation";
import { withBuffer } from "./planning";
import * as reservations from "./reservations.repository.server";
import { insertRide } from "./rides.repository.server";
import type { Who } from "./scope";
import type { Halt, Window } from "./travel";
import { transportError } from "./transport.errors";
import { writeDown } from "./transition.usecases.server";

const requesting = transitions.find((t) => t.action === "request") as Transition;
/** Where a refusal stands on the forms of the bus itself. */
export const ownForm: Fields = { bus: "vehicleId", from: "fromPlace" };

/** Checked staff of schools. */
export interface Reserver extends Who {
  scope: { kind: "schools"; ids: string[] };
}

/** Who rides along. */
export interface Party {
  pupils: number;
  escorts: number;
  wheelchairs: number;
  needs: string;
}

/** From where to where, as people say it. */
export interface Trip {
  from: Halt;
  to: Halt;
}

/** One of the schools that somebody may reserve for. Throws 422. */
export async function schoolOf(tx: Db, schoolId: string, allowed: readonly string[]): Promise<School> {
  const school = allowed.includes(schoolId) ? await findSchoolById(tx, schoolId) : null;
  if (school === null) throw transportError("school_not_yours", "schoolId");
  return school;
}

/** A postcode or place as people type it. Throws 422 at the field when it is not known. */
export async function halt(tx: Db, text: string, field: string): Promise<Halt> {
  const found = await resolvePlace(tx, text);
  if (found.status === "unknown") throw transportError("place_unknown", field);
  return { name: found.label, lat: found.lat, lng: found.lng };
}

/** Where a class is picked up: at its school, unless somewhere else was typed. */
export const pickUp = (tx: Db, typed: string, school: School, field: string): Promise<Halt> =>
  typed === ""
    ? Promise.resolve({ name: `${school.name}, ${school.place}`, lat: school.lat, lng: school.lng })
    : halt(tx, typed, field);

/** Seats in a ride, with their first line of history; answers the reference. */
export async function insertSeats(
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
export async function insertWithRide(
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
  const rideId = await insertRide(
    { vehicleId: vehicle.id, ...window, ...withBuffer(window, vehicle.bufferMinutes), createdAt: who.now },
    tx,
  );
  return insertSeats(tx, who, { ...made, rideId, schoolId: school.id });
}

async function madeBefore(db: Db, who: Who, key: string): Promise<string | undefined> {
  const before = await reservations.findByKey(key, db);
  if (before === undefined) return undefined;
  if (before.requestedBy !== who.userId) throw transportError("form_used");
  return before.reference;
}

/** Does once what a form asks, however often it is posted. */
export async function once(
  db: Db,
  who: Who,
  key: string,
  command: (tx: Db) => Promise<string>,
): Promise<string> {
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
