import type { Db } from "~/platform/db.server";

import { holdsPlace } from "./core/placement";
import { findPlacesOf } from "./own-places.repository.server";

/** The places that a person has, also those that their school arranged without an application; and such that are over. */
export async function ownPlaces(db: Db, userId: string) {
  const all = await findPlacesOf(userId, db);
  return {
    places: all.filter(({ status }) => holdsPlace(status)),
    past: all.filter(({ status }) => !holdsPlace(status)),
  };
}
