import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { findFreeSlots, type FreeSlot } from "./free-slots.repository.server";
import { findSimilar, type SimilarRow, type SimilarWish } from "./similar.repository.server";

/** How far a class travels for something else than what it asked for, in km as the crow flies: under an hour by coach. */
const withinReachKm = 40;

export interface SimilarOffer extends SimilarRow {
  /** The first free moments, soonest first; at least one. */
  slots: FreeSlot[];
}

/**
 * Offers like one that cannot be had, near a school: of the same kind, for the group, within reach, each with its first
 * free moments for the whole group. Those of the same sector come first, then the nearest.
 */
export async function similarOffers(
  db: Db,
  wish: Omit<SimilarWish, "km">,
  now: Date,
  most: { offers: number; slots: number },
): Promise<SimilarOffer[]> {
  const found = await findSimilar(db, { ...wish, km: withinReachKm }, now, today(now), most.offers);
  return Promise.all(
    found.map(async (row) => ({
      ...row,
      slots: await findFreeSlots(db, row.id, now, { limit: most.slots, pupils: wish.group?.pupils ?? 1 }),
    })),
  );
}
