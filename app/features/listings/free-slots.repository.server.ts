import { sql } from "drizzle-orm";

import { rows } from "#db/client.server";
import type { Db } from "~/platform/db.server";

import { isFree } from "./search-conditions.repository.server";

/** A slot that a school can ask for, with what is left of it. */
export interface FreeSlot {
  id: string;
  startsAt: Date;
  endsAt: Date;
  /** Groups and pupils that still fit; at least 1. */
  groupsLeft: number;
  pupilsLeft: number;
}

type Found = Record<"startsAt" | "endsAt", string | Date> &
  Record<"groupsLeft" | "pupilsLeft", number | string> & { id: string };

/**
 * The slots of a listing that can be asked for: ahead of its notice, outside the company's buffer, with room for
 * `pupils` (1 unless given); soonest first. What waits for an answer counts as taken, but for the claims of `except`.
 */
export async function findFreeSlots(
  db: Db,
  listingId: string,
  now: Date,
  options: { limit: number; pupils?: number; except?: string },
): Promise<FreeSlot[]> {
  const { limit, pupils = 1, except = null } = options;
  const found = rows<Found>(
    await db.execute(sql`
      select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt",
        s.max_groups - (select count(*) from slot_hold h where h.slot_id = s.id) as "groupsLeft",
        s.max_pupils - (select coalesce(sum(h.pupils), 0) from slot_hold h where h.slot_id = s.id) as "pupilsLeft"
      from slot s join listing l on l.id = s.listing_id
      where s.listing_id = ${listingId}::uuid and ${isFree(now, pupils, except)}
      order by s.starts_at limit ${limit}::int`),
  );
  return found.map((slot) => ({
    id: slot.id,
    startsAt: new Date(slot.startsAt),
    endsAt: new Date(slot.endsAt),
    groupsLeft: Number(slot.groupsLeft),
    pupilsLeft: Number(slot.pupilsLeft),
  }));
}
