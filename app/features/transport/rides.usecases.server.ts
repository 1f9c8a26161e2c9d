import { audit } from "~/features/accounts/index.server";
import { localMoment } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { record } from "~/platform/outbox/outbox.server";
import { findSchoolById } from "~/features/organisations/index.server";

import { obstacle, withBuffer } from "./planning";
import { findTaking } from "./reservations.repository.server";
import * as repository from "./rides.repository.server";
import type { Coordinator } from "./scope";
import { reaches, type Window } from "./travel";
import { missesVisit, refused } from "./refusals.errors";
import { transportError } from "./transport.errors";
import { rideMoved } from "./transport.events.server";
import type { DriverInput, MoveInput } from "./transport.schemas";
import { lockVehicle } from "./vehicles.repository.server";
import { goesOn } from "./visit";
import { findVisit } from "./visits.repository.server";

/** A ride of the coordinator's territory, locked, while it is ahead. Throws 404 or 409. */
async function lockOwnRide(tx: Db, who: Coordinator, rideId: string): Promise<repository.RideRow> {
  const ride = await repository.lockRide(rideId, tx);
  const own = await repository.findRide(rideId, who.municipalities, tx);
  if (ride === undefined || own === undefined) throw transportError("not_found");
  if (ride.cancelledAt !== null) throw transportError("ride_closed");
  return ride;
}

const audited = (tx: Db, who: Coordinator, action: string, rideId: string, details = {}) =>
  audit(tx, { actorId: who.userId, action, subjectType: "ride", subjectId: rideId, details }, who.now);

/** Each class with a visit must still be there in time and stay until its end. */
async function checkVisits(tx: Db, rideId: string, window: Window, now: Date): Promise<void> {
  for (const one of await findTaking(rideId, tx)) {
    const visit = one.bookingId === null ? undefined : await findVisit(one.bookingId, tx);
    if (visit === undefined || !goesOn(visit, now)) continue;
    const trip = {
      from: { lat: one.fromLat, lng: one.fromLng },
      to: { lat: one.toLat, lng: one.toLng },
    };
    if (reaches(window, visit, trip)) continue;
    const school = await findSchoolById(tx, one.schoolId);
    throw missesVisit(school?.name ?? "", visit);
  }
}

/**
 * Gives a ride another start (on the clock in Amsterdam) or vehicle; it lasts as long as before, and everybody in it
 * is told. Throws with the reason in words when the vehicle has another ride then, too few seats or other hours, or
 * when a class would miss its visit.
 */
export function moveRide(db: Db, who: Coordinator, input: MoveInput): Promise<void> {
  return inTransaction(db, async (tx) => {
    const ride = await lockOwnRide(tx, who, input.rideId);
    if (ride.startsAt <= who.now) throw transportError("ride_begun");
    const startsAt = localMoment(input.day, input.time);
    if (startsAt === undefined) throw transportError("time_unknown", "time");
    if (startsAt <= who.now) throw transportError("in_past", "day");
    const lasts = ride.endsAt.getTime() - ride.startsAt.getTime();
    const window = { startsAt, endsAt: new Date(startsAt.getTime() + lasts) };
    const vehicle = await lockVehicle(input.vehicleId, who.municipalities, tx);
    if (vehicle === undefined) throw transportError("vehicle_not_found");
    if (vehicle.id === ride.vehicleId && startsAt.getTime() === ride.startsAt.getTime()) return;
    const blocked = withBuffer(window, vehicle.bufferMinutes);
    const taken = await repository.findTaken(
      [vehicle.id],
      { startsAt: blocked.blockedFrom, endsAt: blocked.blockedUntil },
      tx,
    );
    const others = taken.filter(({ id }) => id !== ride.id);
    const found = obstacle(vehicle, window, await repository.findLoad(ride.id, tx), others);
    if (found !== null) throw refused([{ vehicle, found }], window);
    await checkVisits(tx, ride.id, window, who.now);
    await repository.updateRide(ride.id, { vehicleId: vehicle.id, ...window, ...blocked }, tx);
    await record(tx, rideMoved, { rideId: ride.id }, who.now);
    await audited(tx, who, "ride.moved", ride.id, { from: ride.startsAt, to: startsAt });
  });
}

/** Lets other schools come along on a ride, or no longer. Throws 409 when several are in it already. */
export function shareRide(db: Db, who: Coordinator, rideId: string, shared: boolean): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockOwnRide(tx, who, rideId);
    const taking = await findTaking(rideId, tx);
    if (!shared && new Set(taking.map(({ schoolId }) => schoolId)).size > 1)
      throw transportError("schools_share");
    await repository.updateRide(rideId, { shared }, tx);
    await audited(tx, who, shared ? "ride.shared" : "ride.unshared", rideId);
  });
}

/** Writes down who drives a ride, and what the driver must know. */
export function describeRide(db: Db, who: Coordinator, rideId: string, input: DriverInput): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockOwnRide(tx, who, rideId);
    await repository.updateRide(rideId, input, tx);
    await audited(tx, who, "ride.described", rideId);
  });
}
