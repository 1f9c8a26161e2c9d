import { sql, type SQL } from "drizzle-orm";

import { rows } from "#db/client.server";
import type { Db } from "~/platform/db.server";

import { isAhead, isFree } from "./search-conditions.repository.server";

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
export const findFreeSlots = (
  db: Db,
  listingId: string,
  now: Date,
  options: { limit: number; pupils?: number; except?: string },
): Promise<FreeSlot[]> => select(db, sql`s.listing_id = ${listingId}::uuid`, now, options);

/** One slot, when it can be asked for by a group of `pupils`. */
export const findFreeSlot = async (
  db: Db,
  which: { slotId: string; pupils: number },
  now: Date,
): Promise<FreeSlot | null> => {
  const options = { limit: 1, pupils: which.pupils };
  const [found] = await select(db, sql`s.id = ${which.slotId}::uuid`, now, options);
  return found ?? null;
};

async function select(
  db: Db,
  which: SQL,
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
      where ${which} and ${isFree(now, pupils, except)}
      order by s.starts_at, s.id limit ${limit}::int`),
  );
  return found.map((slot) => ({
    id: slot.id,
    startsAt: new Date(slot.startsAt),
    endsAt: new Date(slot.endsAt),
    groupsLeft: Number(slot.groupsLeft),
    pupilsLeft: Number(slot.pupilsLeft),
  }));
}

/** A slot without room for every group, which a group can wait for. */
export interface FullSlot {
  id: string;
  startsAt: Date;
  endsAt: Date;
  /** The most pupils that a group in it can have, when nobody else is. */
  maxPupils: number;
  /** Pupils that still fit beside who is there; 0 when it is full. */
  pupilsLeft: number;
  /** How many groups wait for it, those to which it is offered among them. */
  waiting: number;
}

/**
 * The slots of a listing that could be asked for if they had room, soonest first; with `partly` also those in which
 * somebody is and that a smaller group can still ask for.
 */
export async function findFullSlots(
  db: Db,
  listingId: string,
  now: Date,
  { limit, partly }: { limit: number; partly: boolean },
): Promise<FullSlot[]> {
  const found = rows<Record<"startsAt" | "endsAt", string | Date> & Omit<FullSlot, "startsAt" | "endsAt">>(
    await db.execute(sql`
      select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt", s.max_pupils as "maxPupils",
        case when ${isFree(now)} then s.max_pupils
          - (select coalesce(sum(h.pupils), 0)::int from slot_hold h where h.slot_id = s.id) else 0 end as "pupilsLeft",
        (select count(*)::int from waiting_entry w
          where w.slot_id = s.id and w.status in ('waiting', 'offered')) as waiting
      from slot s join listing l on l.id = s.listing_id
      where s.listing_id = ${listingId}::uuid and ${isAhead(now)} and (not (${isFree(now)})
        ${partly ? sql`or exists (select from slot_hold h where h.slot_id = s.id)` : sql``})
      order by s.starts_at, s.id limit ${limit}::int`),
  );
  return found.map((slot) => ({
    ...slot,
    startsAt: new Date(slot.startsAt),
    endsAt: new Date(slot.endsAt),
  }));
}
