import { audit } from "~/features/accounts/index.server";
import { local, today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { isOpen } from "./core/reservation";
import { asDriven } from "./driven";
import { legOf } from "./figures.usecases.server";
import { weekSpan } from "./overview.usecases.server";
import { dayAfter, daysOfWeek, mondayOf } from "./planning";
import { findRide, findStarting, type RideRow } from "./rides.repository.server";
import type { Coordinator } from "./scope";
import { driveMinutes, rideKm, stopsOf, wayOut } from "./travel";
import { transportError } from "./transport.errors";
import { findVehicles, type VehicleRow } from "./vehicles.repository.server";
import { findHistory, findPassengers, findViews, type ReservationView } from "./views.repository.server";

export type { ReservationView } from "./views.repository.server";

function summary(ride: RideRow, vehicle: VehicleRow, passengers: ReservationView[], now: Date) {
  const people = passengers.reduce((sum, one) => sum + one.pupils + one.escorts, 0);
  const wheelchairs = passengers.reduce((sum, one) => sum + one.wheelchairs, 0);
  return {
    id: ride.id,
    vehicleId: vehicle.id,
    startsAt: ride.startsAt,
    endsAt: ride.endsAt,
    day: today(ride.startsAt),
    time: local(ride.startsAt).toFormat("HH:mm"),
    shared: ride.shared,
    ahead: ride.startsAt > now,
    people,
    wheelchairs,
    seats: asDriven(ride, vehicle).seats,
    waiting: passengers.filter(({ status }) => status === "requested").length,
    passengers,
  };
}
export type BoardRide = ReturnType<typeof summary>;

/**
 * The planning board of a week (any of its days): the vehicles of a coordinator's territory and their rides with who
 * is in them. Days of the weekend are left out when nothing drives then.
 */
export async function boardOfWeek(db: Db, who: Coordinator, week: string | null) {
  const monday = mondayOf(week, who.now);
  const all = await findVehicles(who.municipalities, db);
  const rides = await findStarting(
    all.map(({ id }) => id),
    weekSpan(monday),
    db,
  );
  const passengers = await findPassengers(
    rides.map(({ id }) => id),
    db,
  );
  const vehicles = all.filter(
    ({ id, retiredAt }) => retiredAt === null || rides.some(({ vehicleId }) => vehicleId === id),
  );
  const shown = rides.flatMap((ride) => {
    const vehicle = vehicles.find(({ id }) => id === ride.vehicleId);
    const own = passengers.filter((one) => one.ride.id === ride.id);
    return vehicle === undefined ? [] : [summary(ride, vehicle, own, who.now)];
  });
  const days = daysOfWeek(monday).filter(
    (day, n) =>
      n < 5 ||
      shown.some((ride) => ride.day === day) ||
      vehicles.some(({ weekdays }) => weekdays.includes(n + 1)),
  );
  return {
    monday,
    sunday: dayAfter(monday, 6),
    previous: dayAfter(monday, -7),
    next: dayAfter(monday, 7),
    today: today(who.now),
    /** The month (YYYY-MM) in which most of the week lies. */
    month: dayAfter(monday, 3).slice(0, 7),
    days,
    vehicles: vehicles.map(({ id, name, seats, availableFrom, availableUntil, retiredAt }) => ({
      id,
      name,
      seats,
      from: availableFrom.slice(0, 5),
      until: availableUntil.slice(0, 5),
      retired: retiredAt !== null,
    })),
    rides: shown,
  };
}
export type Board = Awaited<ReturnType<typeof boardOfWeek>>;

/** Everything about a ride of the territory, for its page and the driver's list. Throws 404. */
export async function findRidePage(db: Db, who: Coordinator, id: string) {
  const found = await findRide(id, who.municipalities, db);
  if (found === undefined) throw transportError("not_found");
  const { ride, vehicle } = found;
  const passengers = await findPassengers([id], db);
  const legs = passengers.map(legOf);
  const { base } = asDriven(ride, vehicle);
  const stops = stopsOf(ride, base, legs);
  const [first] = wayOut(base, legs).pickUps;
  const approach = first === undefined ? 0 : driveMinutes(base, first);
  const vehicles = await findVehicles(who.municipalities, db);
  const off = await findViews({ kind: "ride", id }, ["declined", "cancelled"], db);
  return {
    ...summary(ride, vehicle, passengers, who.now),
    cancelled: ride.cancelledAt !== null,
    driver: ride.driver,
    note: ride.note,
    vehicleName: vehicle.name,
    base: base.name,
    stops,
    /** All its stops do not fit in its time. */
    overfull: stops.some((stop, n) => n > 0 && stop.at < (stops[n - 1]?.at ?? stop.at)),
    km: Math.round(rideKm(base, legs) * 10) / 10,
    /** The way to the first stop takes longer than the time that is kept free for it. */
    tight: approach > vehicle.bufferMinutes ? { approach, buffer: vehicle.bufferMinutes } : null,
    off,
    histories: await Promise.all(
      [...passengers, ...off].map(async (one) => ({
        reference: one.reference,
        school: one.school.name,
        history: await findHistory(one.id, db),
      })),
    ),
    vehicles: vehicles
      .filter((one) => one.retiredAt === null || one.id === vehicle.id)
      .map(({ id: vehicleId, name, seats }) => ({ id: vehicleId, name, seats })),
    open: passengers.filter(({ status }) => isOpen(status)).length,
  };
}
export type RidePage = Awaited<ReturnType<typeof findRidePage>>;

/** Writes down that a coordinator looked at a ride, which names people of other organisations. */
export const noteOpened = (db: Db, who: Coordinator, id: string): Promise<void> =>
  audit(db, { actorId: who.userId, action: "ride.opened", subjectType: "ride", subjectId: id }, who.now);
