import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { bboxAround, haversineKm } from "~/platform/geo/distance";

import { byFit, fit } from "./core/fit";
import { ageOn } from "./core/placement";
import type { ApplicationLine } from "./core/application-lines";
import { findListingsTried } from "./nearby.repository.server";
import { findOffers } from "./offers.repository.server";

/** How far another place may be, in km as the crow flies. */
const withinKm = 40;
const most = 3;

/** Another place for somebody who waited in vain. */
export interface NearbyPlace {
  id: string;
  slug: string;
  title: string;
  companyName: string;
  place: string;
  distanceKm: number;
}

/**
 * Three places that fit whoever applied, near where they live (or near the place that they asked for), to which they
 * have not applied yet, still open and not for older people; the best fitting first.
 */
export async function placesNearby(
  db: Db,
  line: Pick<
    ApplicationLine,
    | "studentId"
    | "birthDate"
    | "studentLat"
    | "studentLng"
    | "listingLat"
    | "listingLng"
    | "crebo"
    | "dossier"
    | "level"
    | "route"
  >,
  now: Date,
): Promise<NearbyPlace[]> {
  const at =
    line.studentLat === null || line.studentLng === null
      ? { lat: line.listingLat, lng: line.listingLng }
      : { lat: line.studentLat, lng: line.studentLng };
  const day = today(now);
  const { birthDate, crebo, dossier, level, route } = line;
  const tried = new Set(await findListingsTried(line.studentId, db));
  const found = await findOffers({ crebo, dossier, level, day, ...at, box: bboxAround(at, withinKm) }, db);
  const wish = { crebo, dossier, level, route, sector: "", wantedFrom: day };
  return found
    .filter(
      ({ id, minimumAge, startsFrom, startsUntil }) =>
        !tried.has(id) &&
        (startsUntil === null || startsUntil >= day) &&
        (minimumAge === null ||
          birthDate === null ||
          ageOn(birthDate, startsFrom !== null && startsFrom > day ? startsFrom : day) >= minimumAge),
    )
    .flatMap((offer) => {
      const distanceKm = haversineKm(at, offer);
      const reasons = distanceKm <= withinKm ? fit(wish, { ...offer, distanceKm }) : null;
      return reasons === null ? [] : [{ ...offer, distanceKm, reasons }];
    })
    .sort(byFit)
    .slice(0, most)
    .map(({ id, slug, title, companyName, place, distanceKm }) => ({
      id,
      slug,
      title,
      companyName,
      place,
      distanceKm,
    }));
}
