import { bookingEvents } from "~/features/bookings/index.server";
import { findSchoolById } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { on, type Subscription } from "~/platform/outbox/outbox.server";

import { claimVehicle } from "./claim.usecases.server";
import { type Load, withBuffer } from "./planning";
import { lockOpenOf, updateReservation, type ReservationRow } from "./reservations.repository.server";
import { countOthers, insertRide, lockRide, updateRide, type RideRow } from "./rides.repository.server";
import type { Who } from "./scope";
import { reaches, windowAround, type Window } from "./travel";
import { takeStep } from "./transition.usecases.server";
import { findServing, type VehicleRow } from "./vehicles.repository.server";
import { byRoad, isOff, stopAt } from "./visit";
import { findVisit, findVisitNow, type Visit } from "./visits.repository.server";

const tripOf = (one: ReservationRow) => ({
  from: { lat: one.fromLat, lng: one.fromLng },
  to: { lat: one.toLat, lng: one.toLng },
});

/** The vehicles that may take over, the one that it has first: what was agreed changes as little as it can. */
async function candidates(tx: Db, ride: RideRow, reservation: ReservationRow): Promise<VehicleRow[]> {
  const school = await findSchoolById(tx, reservation.schoolId);
  const serving = school === null ? [] : await findServing(school.municipalityCode, tx);
  const own = (vehicle: VehicleRow) => vehicle.id === ride.vehicleId;
  return [...serving.filter(own), ...serving.filter((vehicle) => !own(vehicle))];
}

/**
 * Seats in a ride around the visit's new moment: the same ride, moved, when nobody else is in it, else another one.
 * Answers the ride's id, or undefined when no vehicle is free.
 */
async function rideFor(
  tx: Db,
  ride: RideRow,
  reservation: ReservationRow,
  window: Window,
  now: Date,
): Promise<string | undefined> {
  if (window.startsAt <= now) return undefined;
  const alone = (await countOthers(ride.id, reservation.id, tx)) === 0;
  const load: Load = {
    people: reservation.pupils + reservation.escorts,
    wheelchairs: reservation.wheelchairs,
  };
  const claimed = await claimVehicle(tx, await candidates(tx, ride, reservation), {
    window,
    load,
    ...(alone ? { besides: ride.id } : {}),
  });
  if (!("vehicle" in claimed)) return undefined;
  const { vehicle } = claimed;
  const planned = { vehicleId: vehicle.id, ...window, ...withBuffer(window, vehicle.bufferMinutes) };
  if (!alone) return insertRide({ ...planned, createdAt: now }, tx);
  await updateRide(ride.id, planned, tx);
  return ride.id;
}

/** The same seats, to where the visit is now: a second choice is often at another company. */
async function redirect(tx: Db, reservation: ReservationRow, visit: Visit): Promise<ReservationRow> {
  const { name, lat, lng } = stopAt(visit);
  const changes = { toPlace: name, toLat: lat, toLng: lng };
  await updateReservation(reservation.id, changes, tx);
  return { ...reservation, ...changes };
}

async function follow(tx: Db, before: ReservationRow, visit: Visit, who: Who): Promise<void> {
  const ride = await lockRide(before.rideId, tx);
  const elsewhere = before.toLat !== visit.lat || before.toLng !== visit.lng;
  // Whoever agreed to the ride agreed to its way: to another place it is asked for again, at whatever moment.
  if (ride === undefined || (!elsewhere && reaches(ride, visit, tripOf(before)))) return;
  const reservation = elsewhere ? await redirect(tx, before, visit) : before;
  const window = windowAround(visit, tripOf(reservation));
  const rideId = await rideFor(tx, ride, reservation, window, who.now);
  const which = { id: reservation.id };
  if (rideId === undefined) await takeStep(tx, which, who, { action: "cancel" });
  else await takeStep(tx, which, who, { action: "reschedule", rideId });
}

/**
 * Brings the bus of a booking in line with what the booking is now, whatever happened to it: freed when the visit is
 * off, moved when it has another moment or place, and handed to the second choice when that was asked, unless that is a
 * lesson at the school. Where no bus is free at the new moment, the reservation is cancelled and the school chooses.
 * Does nothing twice.
 */
export async function followVisit(tx: Db, bookingId: string, now: Date): Promise<void> {
  const reservation = await lockOpenOf(bookingId, tx);
  if (reservation === undefined) return;
  const who: Who = {
    actor: "S",
    userId: null,
    scope: { kind: "reservation", id: reservation.id },
    now,
  };
  const visit = await findVisitNow(bookingId, tx);
  const handedOver = visit !== undefined && visit.id !== bookingId;
  if (visit === undefined || isOff(visit) || (handedOver && !byRoad(visit))) {
    await takeStep(tx, { id: reservation.id }, who, { action: "cancel" });
    return;
  }
  if (handedOver) await updateReservation(reservation.id, { bookingId: visit.id }, tx);
  // While the school chooses among proposals, the moment is not known.
  if (visit.status !== "requested" && visit.status !== "confirmed") return;
  await follow(tx, reservation, visit, who);
}

/** Whoever takes a visit over from a colleague has its bus as well: what is mailed about that goes there from now on. */
async function takeBusOver(tx: Db, bookingId: string): Promise<void> {
  const reservation = await lockOpenOf(bookingId, tx);
  if (reservation === undefined) return;
  const visit = await findVisit(bookingId, tx);
  if (visit !== undefined) await updateReservation(reservation.id, { requestedBy: visit.requestedBy }, tx);
}

/** Whatever happens to a booking, its bus follows. */
export const followBookings: readonly Subscription[] = [
  ...Object.values(bookingEvents).map((event) =>
    on(event, (tx, { bookingId }, { clock }) => followVisit(tx, bookingId, clock.now())),
  ),
  on(bookingEvents.take_over, (tx, { bookingId }) => takeBusOver(tx, bookingId)),
];
