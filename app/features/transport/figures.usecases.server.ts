import { local, localMoment, schoolYear } from "~/platform/clock/clock";
import { isReckoned } from "~/platform/clock/reckoned";
import type { Db } from "~/platform/db.server";

import { asDriven } from "./driven";
import { addUp, type CountedRide } from "./figures";
import { findStarting } from "./rides.repository.server";
import type { Coordinator } from "./scope";
import type { Halt, Window } from "./travel";
import { findVehicles } from "./vehicles.repository.server";
import { findPassengers, findRegionsByMunicipality, type ReservationView } from "./views.repository.server";

/** A reservation's way, as the rules of travel take it. */
export const legOf = (one: ReservationView): { from: Halt; to: Halt } => ({
  from: { name: one.fromPlace, lat: one.fromLat, lng: one.fromLng },
  to: { name: one.toPlace, lat: one.toLat, lng: one.toLng },
});

/** The month (YYYY-MM) that is asked for; the present one when it is not a month. */
export function monthOf(asked: string | null, now: Date): string {
  const known = asked !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) && isReckoned(`${asked}-01`);
  return known ? asked : local(now).toFormat("yyyy-MM");
}

/** `n` months after a month (YYYY-MM). */
export const monthAfter = (month: string, n: number): string => {
  const first = localMoment(`${month}-01`, "12:00");
  return first === undefined ? month : local(first).plus({ months: n }).toFormat("yyyy-MM");
};

function spanOf(month: string): Window {
  const startsAt = localMoment(`${month}-01`, "00:00");
  const endsAt = localMoment(`${monthAfter(month, 1)}-01`, "00:00");
  if (startsAt === undefined || endsAt === undefined) throw new RangeError(`${month} is not a month.`);
  return { startsAt, endsAt };
}

/** The rides of a territory that begin in a month (Amsterdam) and carry somebody who was confirmed or has ridden. */
async function countedRides(db: Db, who: Coordinator, month: string): Promise<CountedRide[]> {
  const vehicles = await findVehicles(who.municipalities, db);
  const rides = await findStarting(
    vehicles.map(({ id }) => id),
    spanOf(month),
    db,
  );
  const passengers = (
    await findPassengers(
      rides.map(({ id }) => id),
      db,
    )
  ).filter(({ status }) => status !== "requested");
  const regions = await findRegionsByMunicipality(
    passengers.map(({ school }) => school.municipalityCode),
    db,
  );
  return rides.flatMap((ride) => {
    const vehicle = vehicles.find(({ id }) => id === ride.vehicleId);
    if (vehicle === undefined) return [];
    const { id, name } = vehicle;
    return [
      {
        vehicle: { id, name, ...asDriven(ride, vehicle) },
        passengers: passengers
          .filter((one) => one.ride.id === ride.id)
          .map((one) => ({
            ...legOf(one),
            pupils: one.pupils,
            escorts: one.escorts,
            region: regions.get(one.school.municipalityCode) ?? { code: "", name: "" },
          })),
      },
    ];
  });
}

/**
 * Rides, pupils, kilometres and occupancy of a territory's buses in a month (YYYY-MM, Amsterdam): in total, by vehicle
 * and by labour-market region of the school (in Flanders its province). Kilometres are great circles × `roadFactor`,
 * from the home base past all stops and back.
 */
export const figuresOfMonth = async (db: Db, who: Coordinator, month: string) =>
  addUp(await countedRides(db, who, month));
export type MonthFigures = Awaited<ReturnType<typeof figuresOfMonth>>;

/** The same for each month of the school year in which a month lies, August first. */
export async function figuresOfYear(db: Db, who: Coordinator, month: string) {
  const year = schoolYear(spanOf(month).startsAt);
  const months = Array.from({ length: 12 }, (_, n) => monthAfter(`${year}-08`, n));
  const found = [];
  for (const one of months) found.push({ month: one, ...(await figuresOfMonth(db, who, one)) });
  return { year, months: found };
}
