import { and, asc, count, eq, gt, inArray, isNull, sql } from "drizzle-orm";

import { municipality, slot, slotHold } from "#db/schema";
import type { Db } from "~/platform/db.server";

/** Slots of a listing from a moment on, with what is taken, at most 300. */
export const findSlots = (db: Db, listingId: string, from: Date) =>
  db
    .select({
      id: slot.id,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      maxGroups: slot.maxGroups,
      maxPupils: slot.maxPupils,
      groups: sql<number>`count(${slotHold.id})::int`,
      pupils: sql<number>`coalesce(sum(${slotHold.pupils}), 0)::int`,
      /** Groups on the waiting list, those to which the slot is offered among them. */
      waiting: sql<number>`(select count(*)::int from waiting_entry w
        where w.slot_id = ${slot.id} and w.status in ('waiting', 'offered'))`,
    })
    .from(slot)
    .leftJoin(slotHold, eq(slotHold.slotId, slot.id))
    .where(and(eq(slot.listingId, listingId), gt(slot.endsAt, from), isNull(slot.cancelledAt)))
    .groupBy(slot.id)
    .orderBy(asc(slot.startsAt), asc(slot.id))
    .limit(300);

export async function insertSlots(tx: Db, values: (typeof slot.$inferInsert)[]): Promise<void> {
  await tx.insert(slot).values(values);
}

export async function updateSlotRoom(
  tx: Db,
  listingId: string,
  slotId: string,
  room: { maxGroups: number; maxPupils: number },
): Promise<boolean> {
  const changed = await tx
    .update(slot)
    .set(room)
    .where(and(eq(slot.id, slotId), eq(slot.listingId, listingId)))
    .returning({ id: slot.id });
  return changed.length > 0;
}

/** Locks a slot of the listing; answers how many groups hold it, or undefined when there is no such slot. */
export async function lockSlot(tx: Db, listingId: string, slotId: string): Promise<number | undefined> {
  const [found] = await tx
    .select({ id: slot.id })
    .from(slot)
    .where(and(eq(slot.id, slotId), eq(slot.listingId, listingId)))
    .for("no key update");
  if (found === undefined) return undefined;
  const [held] = await tx.select({ n: count() }).from(slotHold).where(eq(slotHold.slotId, slotId));
  return held?.n ?? 0;
}

export async function cancelSlot(tx: Db, slotId: string, at: Date): Promise<void> {
  await tx.update(slot).set({ cancelledAt: at }).where(eq(slot.id, slotId));
}

export async function findHolidayRegion(db: Db, municipalityCode: string) {
  const [found] = await db
    .select({ holidayRegion: municipality.holidayRegion })
    .from(municipality)
    .where(eq(municipality.code, municipalityCode));
  return found?.holidayRegion;
}

/** Which of these listings have a slot that has not ended. */
export async function listingsWithSlots(db: Db, listingIds: string[], now: Date): Promise<Set<string>> {
  if (listingIds.length === 0) return new Set();
  const found = await db
    .selectDistinct({ listingId: slot.listingId })
    .from(slot)
    .where(and(inArray(slot.listingId, listingIds), gt(slot.endsAt, now), isNull(slot.cancelledAt)));
  return new Set(found.map((row) => row.listingId));
}
