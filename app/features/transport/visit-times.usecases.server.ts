import type { SheetBus } from "~/features/bookings";
import type { Db } from "~/platform/db.server";
import { formatTime, type Locale } from "~/platform/i18n/i18n";

import { isOpen } from "./core/reservation";
import { legOf } from "./figures.usecases.server";
import { reservationMessages } from "./reservation.messages";
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

/**
 * With which bus a group comes to its company, and when it is there and leaves again, in words; null when none goes
 * along. Whose visit it is the caller has looked at.
 */
export async function busForCompany(
  db: Db,
  visit: { id: string; school: { id: string } },
  locale: Locale,
): Promise<string | null> {
  const bus = await busTimesOf(db, visit);
  if (bus === null) return null;
  const time = (at: Date | string | null) => (at === null ? null : formatTime(locale, at));
  return reservationMessages[locale].atCompany(bus.name, {
    arrives: time(bus.arrivesAt),
    leaves: time(bus.collectsAt),
    confirmed: bus.confirmed,
  });
}
