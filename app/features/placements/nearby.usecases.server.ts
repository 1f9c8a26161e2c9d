import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { bboxAround, haversineKm } from "~/platform/geo/distance";

import { byFit, fit } from "./core/fit";
import { ageOn } from "./core/age";
import type { ApplicationLine } from "./core/application-lines";
import { reaches, standsUntil } from "./core/referral";
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
  /** The recommendation of the company that turned them down can go along. */
  recommended: boolean;
}

/**
 * Three places that fit whoever applied, near where they live (or near the place that they asked for), to which they
 * have not applied yet, still open and not for older people; those that a recommendation reaches first, then the best
 * fitting.
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
    | "companyId"
    | "recommendedAt"
    | "consentedAt"
  >,
  now: Date,
): Promise<NearbyPlace[]> {
  const at =
    line.studentLat === null || line.studentLng === null
      ? { lat: line.listingLat, lng: line.listingLng }
      : { lat: line.studentLat, lng: line.studentLng };
  const day = today(now);
  const { birthDate, crebo, dossier, level, route } = line;
  const recommends = standsUntil(line, now) !== null;
  const tried = new Set(await findListingsTried(line.studentId, db));
  const found = await findOffers(
    { crebo, dossier, level, day, today: day, ...at, box: bboxAround(at, withinKm) },
    db,
  );
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
      const recommended = recommends && reaches(line, offer);
      return reasons === null ? [] : [{ ...offer, distanceKm, reasons, recommended }];
    })
    .sort((a, b) => Number(b.recommended) - Number(a.recommended) || byFit(a, b))
    .slice(0, most)
    .map(({ id, slug, title, companyName, place, distanceKm, recommended }) => ({
      id,
      slug,
      title,
      companyName,
      place,
      distanceKm,
      recommended,
    }));
}
