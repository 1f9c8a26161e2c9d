import { and, asc, eq, gt, inArray, lt, sql } from "drizzle-orm";

import { booking, bookingHistory, bookingReminder, listing, slot } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { AheadReminder, Visit } from "./ahead";

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
    .orderBy(asc(slot.startsAt), asc(booking.id))
    .limit(200);

/**
 * Locks a visit and those of its class mates, as far as they are agreed, in the order of their ids; each with when its
 * slot was first agreed on.
 */
export async function lockAgreed(id: string, tx: Db) {
  // In which bundle a booking is never changes.
  const [asked] = await tx.select({ bundleId: booking.bundleId }).from(booking).where(eq(booking.id, id));
  const bundleId = asked?.bundleId ?? null;
  const found = await tx
    .select({
      id: booking.id,
      slotId: booking.slotId,
      startsAt: slot.startsAt,
      madeAt: booking.createdAt,
    })
    .from(booking)
    .innerJoin(slot, eq(slot.id, booking.slotId))
    .where(
      and(
        bundleId === null ? eq(booking.id, id) : eq(booking.bundleId, bundleId),
        eq(booking.status, "confirmed"),
      ),
    )
    .orderBy(asc(booking.id))
    .for("update", { of: booking });
  const lines = await tx
    .select({ bookingId: bookingHistory.bookingId, slotId: bookingHistory.slotId, at: bookingHistory.at })
    .from(bookingHistory)
    .where(
      and(
        inArray(
          bookingHistory.bookingId,
          found.map((visit) => visit.id),
        ),
        eq(bookingHistory.toStatus, "confirmed"),
      ),
    )
    .orderBy(asc(bookingHistory.id));
  return found.map((visit) => ({
    ...visit,
    agreedAt:
      lines.find((line) => line.bookingId === visit.id && line.slotId === visit.slotId)?.at ?? visit.madeAt,
  }));
}

/** What a group should know of a visit that is still agreed for this slot; undefined when it is not any more. */
export async function findPractical(which: Visit, db: Db) {
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
