import { freeSlots, type FreeSlot } from "~/features/listings/index.server";
import type { Db } from "~/platform/db.server";

import { countWaiting } from "./slots.repository.server";

/** A slot with what is left of it. */
export type RoomySlot = FreeSlot;

/**
 * The slots of a listing that a school can ask for now: ahead of the listing's notice, outside the company's buffer,
 * not cancelled, with room for a group; soonest first, at most 100. Moments in UTC. The claims of the booking `except`
 * do not stand in the way.
 */
export const slotsWithRoom = (
  db: Db,
  listingId: string,
  now: Date,
  options: { except?: string } = {},
): Promise<RoomySlot[]> => freeSlots(db, listingId, now, options);

/** How many requests and proposals of a company or listing wait for an answer. */
export const requestsWaiting = (
  db: Db,
  about: { companyId: string } | { listingId: string },
): Promise<number> => countWaiting(about, db);
