import { local } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { countWaiting, findNoticeDays, findSlotsWithRoom, type RoomySlot } from "./slots.repository.server";

export type { RoomySlot } from "./slots.repository.server";

/**
 * The slots of a listing that a school can ask for now: ahead of the listing's notice, not cancelled, with room
 * for a group; soonest first, at most 100. Moments in UTC.
 */
export async function slotsWithRoom(db: Db, listingId: string, now: Date): Promise<RoomySlot[]> {
  const noticeDays = await findNoticeDays(listingId, db);
  if (noticeDays === undefined) return [];
  return findSlotsWithRoom(listingId, local(now).plus({ days: noticeDays }).toJSDate(), db);
}

/** How many requests and proposals of a company or listing wait for an answer. */
export const requestsWaiting = (
  db: Db,
  about: { companyId: string } | { listingId: string },
): Promise<number> => countWaiting(about, db);
