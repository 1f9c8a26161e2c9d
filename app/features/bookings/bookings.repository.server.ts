import { and, asc, desc, eq, inArray, or, sql, type SQL } from "drizzle-orm";

import { booking, bookingHistory, company, listing, school, slot, slotHold } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { Scope } from "./scope";

export type BookingRow = typeof booking.$inferSelect;
export type NewBooking = typeof booking.$inferInsert;
export type SlotRow = typeof slot.$inferSelect;

/** Whose bookings: the condition that stands beside every booking's id or reference. */
export function within(scope: Scope): SQL | undefined {
  switch (scope.kind) {
    case "schools":
      return inArray(booking.schoolId, scope.ids);
    case "companies":
      return inArray(booking.companyId, scope.ids);
    case "territory":
      return scope.municipalities === "all"
        ? undefined
        : or(
            inArray(listing.municipalityCode, scope.municipalities),
            inArray(school.municipalityCode, scope.municipalities),
          );
    case "booking":
      return eq(booking.id, scope.id);
  }
}

/**
 * Locks a booking that the scope covers; undefined when there is none. Of a first and a second choice with the same
 * reference it is the second, if the scope covers that one. Its slots are locked after it.
 */
export async function lockBooking(
  which: { id: string } | { reference: string },
  scope: Scope,
  tx: Db,
): Promise<BookingRow | undefined> {
  const [found] = await tx
    .select({ booking })
    .from(booking)
    .innerJoin(listing, eq(listing.id, booking.listingId))
    .innerJoin(school, eq(school.id, booking.schoolId))
    .where(
      and("id" in which ? eq(booking.id, which.id) : eq(booking.reference, which.reference), within(scope)),
    )
    .orderBy(desc(booking.choice))
    .limit(1)
    .for("update", { of: booking });
  return found?.booking;
}

/** Locks slots in the order of their ids, which is the order of everyone. */
export const lockSlots = (ids: readonly string[], tx: Db): Promise<SlotRow[]> =>
  tx
    .select()
    .from(slot)
    .where(inArray(slot.id, [...new Set(ids)]))
    .orderBy(asc(slot.id))
    // Whoever only points at a slot, as its second choice, must not have to wait while it holds another.
    .for("no key update");

/** What a new request depends on. The listing cannot be paused while the transaction lasts. */
export async function lockListing(id: string, tx: Db) {
  const [found] = await tx
    .select({ listing, companyVerification: company.verification })
    .from(listing)
    .innerJoin(company, eq(company.id, listing.companyId))
    .where(eq(listing.id, id))
    .for("share", { of: listing });
  return found;
}

/** The same with one of its slots, without locks. */
export async function findOffered(slotId: string, db: Db) {
  const [found] = await db
    .select({ listing, companyVerification: company.verification, slot })
    .from(slot)
    .innerJoin(listing, eq(listing.id, slot.listingId))
    .innerJoin(company, eq(company.id, listing.companyId))
    .where(eq(slot.id, slotId));
  return found;
}

/** What an offer now asks of the groups that come, without a lock. */
export async function findTerms(listingId: string, db: Db) {
  const { kind, minimumAge, riskAssessmentYouth } = listing;
  const [found] = await db
    .select({ kind, minimumAge, riskAssessmentYouth })
    .from(listing)
    .where(eq(listing.id, listingId));
  return found;
}

export async function findListingOfSlot(slotId: string, db: Db): Promise<string | undefined> {
  const [found] = await db.select({ listingId: slot.listingId }).from(slot).where(eq(slot.id, slotId));
  return found?.listingId;
}

/** What is taken of each of these slots; a slot that nobody holds is missing. */
export async function countTaken(
  slotIds: readonly string[],
  tx: Db,
): Promise<Map<string, { groups: number; pupils: number }>> {
  const found = await tx
    .select({
      slotId: slotHold.slotId,
      groups: sql<number>`count(*)::int`,
      pupils: sql<number>`sum(${slotHold.pupils})::int`,
    })
    .from(slotHold)
    .where(inArray(slotHold.slotId, [...slotIds]))
    .groupBy(slotHold.slotId);
  return new Map(found.map(({ slotId, ...taken }) => [slotId, taken]));
}

export const findHolds = async (bookingId: string, db: Db): Promise<string[]> =>
  (
    await db
      .select({ slotId: slotHold.slotId })
      .from(slotHold)
      .where(eq(slotHold.bookingId, bookingId))
      .orderBy(asc(slotHold.slotId))
  ).map(({ slotId }) => slotId);

export async function insertHolds(
  bookingId: string,
  slotIds: readonly string[],
  pupils: number,
  now: Date,
  tx: Db,
): Promise<void> {
  for (const slotId of [...slotIds].sort()) {
    await tx.insert(slotHold).values({ bookingId, slotId, pupils, createdAt: now });
  }
}

export async function deleteHolds(bookingId: string, slotIds: readonly string[], tx: Db): Promise<void> {
  if (slotIds.length === 0) return;
  await tx
    .delete(slotHold)
    .where(and(eq(slotHold.bookingId, bookingId), inArray(slotHold.slotId, [...slotIds])));
}

export async function findByKey(
  idempotencyKey: string,
  db: Db,
): Promise<
  { reference: string; companyId: string; requestedBy: string | null; agreedByPhone: boolean } | undefined
> {
  const [found] = await db
    .select({
      reference: booking.reference,
      companyId: booking.companyId,
      requestedBy: booking.requestedBy,
      agreedByPhone: booking.agreedByPhone,
    })
    .from(booking)
    .where(eq(booking.idempotencyKey, idempotencyKey));
  return found;
}

export async function insertBooking(values: NewBooking, tx: Db): Promise<BookingRow | undefined> {
  const [made] = await tx.insert(booking).values(values).returning();
  return made;
}

export async function updateBooking(
  id: string,
  changes: Partial<typeof booking.$inferInsert>,
  tx: Db,
): Promise<void> {
  await tx.update(booking).set(changes).where(eq(booking.id, id));
}

/** Adds a line to the history; answers its id. */
export async function insertHistory(values: typeof bookingHistory.$inferInsert, tx: Db): Promise<number> {
  const [made] = await tx.insert(bookingHistory).values(values).returning({ id: bookingHistory.id });
  return made?.id ?? 0;
}
