import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";

import { booking, listing, slot, slotHold } from "#db/schema";
import type { Db } from "~/platform/db.server";

/** A slot with what is left of it. */
export interface RoomySlot {
  id: string;
  startsAt: Date;
  endsAt: Date;
  /** Groups that still fit; at least 1. */
  groupsLeft: number;
  /** Pupils that still fit; at least 1. */
  pupilsLeft: number;
}

/**
 * The slots of a listing that begin after `after` and still have room for a group, soonest first, at most 100.
 * What waits for an answer counts as taken.
 */
export const findSlotsWithRoom = (listingId: string, after: Date, db: Db): Promise<RoomySlot[]> =>
  db
    .select({
      id: slot.id,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      groupsLeft: sql<number>`(${slot.maxGroups} - count(${slotHold.id}))::int`,
      pupilsLeft: sql<number>`(${slot.maxPupils} - coalesce(sum(${slotHold.pupils}), 0))::int`,
    })
    .from(slot)
    .leftJoin(slotHold, eq(slotHold.slotId, slot.id))
    .where(and(eq(slot.listingId, listingId), gt(slot.startsAt, after), isNull(slot.cancelledAt)))
    .groupBy(slot.id)
    .having(
      sql`count(${slotHold.id}) < ${slot.maxGroups} and coalesce(sum(${slotHold.pupils}), 0) < ${slot.maxPupils}`,
    )
    .orderBy(asc(slot.startsAt))
    .limit(100);

export async function findNoticeDays(listingId: string, db: Db): Promise<number | undefined> {
  const [found] = await db
    .select({ noticeDays: listing.noticeDays })
    .from(listing)
    .where(eq(listing.id, listingId));
  return found?.noticeDays;
}

/** How many bookings wait for an answer, of a company or of one listing. */
export async function countWaiting(
  about: { companyId: string } | { listingId: string },
  db: Db,
): Promise<number> {
  const [found] = await db
    .select({ waiting: sql<number>`count(*)::int` })
    .from(booking)
    .where(
      and(
        "companyId" in about
          ? eq(booking.companyId, about.companyId)
          : eq(booking.listingId, about.listingId),
        sql`${booking.status} in ('requested', 'countered')`,
      ),
    );
  return found?.waiting ?? 0;
}
