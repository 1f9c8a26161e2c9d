import { and, asc, eq, gt, lt, sql } from "drizzle-orm";

import { booking, bookingHistory, bookingReminder, listing, slot } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { AheadReminder } from "./ahead";

/** Agreed visits that begin between two moments and have not had this reminder of their slot; soonest first, at most 200. */
export const findUnreminded = (
  kind: AheadReminder,
  between: { now: Date; until: Date },
  db: Db,
): Promise<{ id: string }[]> =>
  db
    .select({ id: booking.id })
    .from(booking)
    .innerJoin(slot, eq(slot.id, booking.slotId))
    .where(
      and(
        eq(booking.status, "confirmed"),
        gt(slot.startsAt, between.now),
        lt(slot.startsAt, between.until),
        sql`not exists (select from ${bookingReminder} where ${bookingReminder.bookingId} = ${booking.id}
          and ${bookingReminder.kind} = ${kind} and ${bookingReminder.slotId} = ${booking.slotId})`,
      ),
    )
    .orderBy(asc(slot.startsAt))
    .limit(200);

/** Locks a visit that is agreed, with when this slot was first agreed on; undefined when it is not. */
export async function lockAgreed(id: string, tx: Db) {
  const [found] = await tx
    .select({
      id: booking.id,
      slotId: booking.slotId,
      startsAt: slot.startsAt,
      madeAt: booking.createdAt,
    })
    .from(booking)
    .innerJoin(slot, eq(slot.id, booking.slotId))
    .where(and(eq(booking.id, id), eq(booking.status, "confirmed")))
    .for("update", { of: booking });
  if (found === undefined) return undefined;
  const [line] = await tx
    .select({ at: bookingHistory.at })
    .from(bookingHistory)
    .where(
      and(
        eq(bookingHistory.bookingId, id),
        eq(bookingHistory.toStatus, "confirmed"),
        eq(bookingHistory.slotId, found.slotId),
      ),
    )
    .orderBy(asc(bookingHistory.id))
    .limit(1);
  return { ...found, agreedAt: line?.at ?? found.madeAt };
}

/** What a group should know of a visit that is still agreed for this slot; undefined when it is not any more. */
export async function findPractical(which: { bookingId: string; slotId: string }, db: Db) {
  const [found] = await db
    .select({
      arrival: listing.arrival,
      whatToBring: listing.whatToBring,
      whatToWear: listing.whatToWear,
    })
    .from(booking)
    .innerJoin(listing, eq(listing.id, booking.listingId))
    .where(
      and(eq(booking.id, which.bookingId), eq(booking.slotId, which.slotId), eq(booking.status, "confirmed")),
    );
  return found;
}
