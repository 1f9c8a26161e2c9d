import { localMoment } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";

import { lockRide } from "./rides.repository.server";
import {
  halt,
  insertSeats,
  insertWithRide,
  once,
  ownForm,
  pickUp,
  schoolOf,
  type Reserver,
} from "./seats.usecases.server";
import { isLongEnough } from "./travel";
import { transportError } from "./transport.errors";
import type { JoinInput, ReserveInput } from "./transport.schemas";
import { findServing } from "./vehicles.repository.server";

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
    const ride = await lockRide(input.rideId, tx);
    if (ride === undefined) throw transportError("not_found");
    if (ride.cancelledAt !== null || ride.startsAt <= who.now) throw transportError("ride_closed");
    if (!ride.shared) throw transportError("not_shared");
    const serving = await findServing(school.municipalityCode, tx);
    if (!serving.some(({ id }) => id === ride.vehicleId)) throw transportError("other_bus");
    if (!isLongEnough(ride, trip)) throw transportError("too_short", "toPlace");
    const { idempotencyKey: key, rideId } = input;
    return insertSeats(tx, who, { key, rideId, schoolId: school.id, bookingId: null, trip, party: input });
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
