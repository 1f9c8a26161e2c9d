import type { Db } from "~/platform/db.server";

import type { FindPlan } from "./core/plan";
import { findNewest, findPlaces, type PlaceRow } from "./find.repository.server";
import { byFit, fitOf, type Fit, type Seeker } from "./fit";

export interface FittingPlace extends PlaceRow {
  fit: Fit;
}

/** So many of the nearest places are judged. */
const judgedAtMost = 1500;

/**
 * The places on offer within `km` (great circle) of a point that fit somebody, the best first; `today` is YYYY-MM-DD in
 * Amsterdam.
 */
export async function fittingPlaces(
  db: Db,
  seeker: Seeker,
  near: { lat: number; lng: number; km: number },
  today: string,
): Promise<FittingPlace[]> {
  const open = {
    words: null,
    kind: null,
    start: null,
    level: null,
    route: null,
    days: null,
    promising: null,
  };
  const plan: FindPlan = { ...open, near, today };
  const found = await findPlaces(plan, { sort: "distance", limit: judgedAtMost, offset: 0 }, db);
  return found
    .map((place) => ({ ...place, fit: fitOf(seeker, place) }))
    .filter(({ fit }) => fit.fits)
    .sort(byFit);
}

/** Places by their ids, the newest first. */
export const placesById = (db: Db, ids: readonly string[]): Promise<PlaceRow[]> =>
  findNewest(ids, ids.length, db);
