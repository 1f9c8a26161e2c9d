import { and, asc, eq, lte } from "drizzle-orm";

import { booking, listing, slot } from "#db/schema";
import type { Db } from "~/platform/db.server";

const portion = 200;

/** Bookings whose hold has lapsed, at most 200. */
export const findLapsed = (now: Date, db: Db): Promise<{ id: string }[]> =>
  db
    .select({ id: booking.id })
    .from(booking)
    .where(lte(booking.holdUntil, now))
    .orderBy(asc(booking.holdUntil), asc(booking.id))
    .limit(portion);

/** Confirmed bookings whose slot ended at or before this moment, at most 200. */
export const findEnded = (endedBy: Date, db: Db): Promise<{ id: string }[]> =>
  db
    .select({ id: booking.id })
    .from(booking)
    .innerJoin(slot, eq(slot.id, booking.slotId))
    .where(and(eq(booking.status, "confirmed"), lte(slot.endsAt, endedBy)))
    .orderBy(asc(slot.endsAt), asc(booking.id))
    .limit(portion);

/** Keeps the listing of a booking's second choice as it is while the transaction lasts. */
export async function lockSecondListing(bookingId: string, tx: Db): Promise<void> {
  await tx
    .select({ id: listing.id })
    .from(booking)
    .innerJoin(slot, eq(slot.id, booking.secondSlotId))
    .innerJoin(listing, eq(listing.id, slot.listingId))
    .where(eq(booking.id, bookingId))
    .for("share", { of: listing });
}
