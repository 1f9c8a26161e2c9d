import { localMoment } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { findRegion } from "~/platform/geo/geo.server";
import { asChoice } from "~/platform/geo/region-options";

import { dayAfter, daysOfWeek, freeWindows, mondayOf } from "./planning";
import { findTaken } from "./rides.repository.server";
import { findRegionsOf, findRunning } from "./vehicles.repository.server";

/** The stretch from a Monday (YYYY-MM-DD) to the next, in Amsterdam. */
export function weekSpan(monday: string): { startsAt: Date; endsAt: Date } {
  const start = localMoment(monday, "00:00");
  const end = localMoment(dayAfter(monday, 7), "00:00");
  if (start === undefined || end === undefined) throw new RangeError(`${monday} is not a Monday.`);
  return { startsAt: start, endsAt: end };
}

/**
 * What everybody may see: the buses in service, of one region (slug or code) or of all, with the hours in which they
 * are still free in a week (any of its days). Who rides in them is not told.
 */
export async function busOverview(db: Db, asked: { region: string | null; week: string | null }, now: Date) {
  const region = asked.region === null ? null : await findRegion(db, asked.region);
  const monday = mondayOf(asked.week, now);
  const all = await findRunning(null, db);
  const served = await findRegionsOf(
    all.map(({ id }) => id),
    db,
  );
  const vehicles = region === null ? all : await findRunning(region.code, db);
  const taken = await findTaken(
    vehicles.map(({ id }) => id),
    weekSpan(monday),
    db,
  );
  const days = daysOfWeek(monday);
  return {
    monday,
    sunday: dayAfter(monday, 6),
    previous: dayAfter(monday, -7),
    next: dayAfter(monday, 7),
    ahead: weekSpan(monday).startsAt > now,
    region: region?.slug ?? null,
    regions: [...new Map(served.map((one) => [one.slug, asChoice(one)])).values()],
    vehicles: vehicles.map((vehicle) => ({
      id: vehicle.id,
      name: vehicle.name,
      seats: vehicle.seats,
      wheelchairPlaces: vehicle.wheelchairPlaces,
      place: vehicle.place,
      regions: served.filter(({ vehicleId }) => vehicleId === vehicle.id).map(({ name }) => name),
      days: days
        .map((day) => ({
          day,
          free: freeWindows(
            vehicle,
            day,
            taken.filter(({ vehicleId }) => vehicleId === vehicle.id),
            now,
          ),
        }))
        .filter(({ free }) => free.length > 0),
    })),
  };
}
export type BusOverview = Awaited<ReturnType<typeof busOverview>>;
