import type { SheetBus } from "~/features/bookings";
import type { Db } from "~/platform/db.server";

import { isOpen } from "./core/reservation";
import { legOf } from "./figures.usecases.server";
import { stopsOf, type Stop } from "./travel";
import { findLatestOf, findPassengers } from "./views.repository.server";

/**
 * When the bus of a visit stops for its school, by the plan of the ride; null when none goes along. Whose visit it is
 * the caller has looked at.
 */
export async function busTimesOf(
  db: Db,
  visit: { id: string; school: { id: string } },
): Promise<SheetBus | null> {
  const own = await findLatestOf(visit.id, { kind: "schools", ids: [visit.school.id] }, db);
  if (own === undefined || !isOpen(own.status)) return null;
  const { vehicle, ride } = own;
  const legs = (await findPassengers([ride.id], db)).map(legOf);
  const stops = stopsOf(ride, { name: vehicle.place, lat: vehicle.lat, lng: vehicle.lng }, legs);
  const at = (kind: Stop["kind"], name: string) =>
    stops.find((stop) => stop.kind === kind && stop.name === name)?.at ?? null;
  return {
    name: vehicle.name,
    from: own.fromPlace,
    confirmed: own.status === "confirmed",
    leavesAt: at("pickUp", own.fromPlace) ?? ride.startsAt,
    arrivesAt: at("arrive", own.toPlace),
    collectsAt: at("collect", own.toPlace),
    backAt: at("dropOff", own.fromPlace) ?? ride.endsAt,
  };
}
