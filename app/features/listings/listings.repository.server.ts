import { and, asc, count, desc, eq, inArray, isNotNull, lt } from "drizzle-orm";

import { booking, company, listing, listingHistory, placement } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { ListingActor, ListingStatus } from "./core/listing";

export type ListingRow = typeof listing.$inferSelect;
export type ListingValues = Omit<typeof listing.$inferInsert, "id" | "slug">;

export async function findById(db: Db, id: string): Promise<ListingRow | undefined> {
  return (await db.select().from(listing).where(eq(listing.id, id)))[0];
}

/** One listing of one of these companies; locked until the transaction ends when asked. */
export async function findOwn(
  db: Db,
  id: string,
  companyIds: string[],
  lock = false,
): Promise<ListingRow | undefined> {
  if (companyIds.length === 0) return undefined;
  const query = db
    .select()
    .from(listing)
    .where(and(eq(listing.id, id), inArray(listing.companyId, companyIds)));
  return (await (lock ? query.for("update") : query))[0];
}

/** One listing of a company in these municipalities (null: anywhere), locked until the transaction ends. */
export async function lockInTerritory(db: Db, id: string, municipalities: string[] | null) {
  const [found] = await db
    .select({ listing, companyVerification: company.verification })
    .from(listing)
    .innerJoin(company, eq(company.id, listing.companyId))
    .where(and(eq(listing.id, id), territory(municipalities)))
    .for("update", { of: listing });
  return found;
}

const territory = (municipalities: string[] | null) =>
  municipalities === null
    ? undefined
    : inArray(company.municipalityCode, municipalities.length === 0 ? [""] : municipalities);

/** A company's offers, newest change first, at most 500. */
export const findAllByCompanies = (db: Db, companyIds: string[]) =>
  companyIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(listing)
        .where(inArray(listing.companyId, companyIds))
        .orderBy(desc(listing.updatedAt), asc(listing.id))
        .limit(500);

/** Offers waiting for a coordinator, those that wait longest first, at most 200. */
export const findAllInReview = (db: Db, municipalities: string[] | null) =>
  db
    .select({
      id: listing.id,
      kind: listing.kind,
      title: listing.title,
      summary: listing.summary,
      description: listing.description,
      companyName: company.name,
      companySlug: company.slug,
      companyVerification: company.verification,
      place: listing.place,
      waitingSince: listing.updatedAt,
    })
    .from(listing)
    .innerJoin(company, eq(company.id, listing.companyId))
    .where(and(eq(listing.status, "in_review"), territory(municipalities)))
    .orderBy(asc(listing.updatedAt), asc(listing.id))
    .limit(200);

/** Writes a listing; answers whether it was new, that is, whether there was none with this id. */
export async function insert(tx: Db, id: string, slug: string, values: ListingValues): Promise<boolean> {
  const made = await tx
    .insert(listing)
    .values({ ...values, id, slug })
    .onConflictDoNothing({ target: listing.id })
    .returning({ id: listing.id });
  return made.length > 0;
}

export async function update(tx: Db, id: string, values: Partial<ListingValues>): Promise<void> {
  await tx.update(listing).set(values).where(eq(listing.id, id));
}

export async function addHistory(
  tx: Db,
  entry: {
    listingId: string;
    at: Date;
    actor: ListingActor;
    actorId: string | null;
    fromStatus: ListingStatus | null;
    toStatus: ListingStatus;
    note?: string | undefined;
  },
): Promise<void> {
  await tx.insert(listingHistory).values({ ...entry, note: entry.note ?? null });
}

export const findHistory = (db: Db, listingId: string) =>
  db
    .select()
    .from(listingHistory)
    .where(eq(listingHistory.listingId, listingId))
    .orderBy(desc(listingHistory.id))
    .limit(100);

/** True when the company has had an offer online before, so that the next one needs no review. */
export async function hasPublishedBefore(tx: Db, companyId: string): Promise<boolean> {
  const found = await tx
    .select({ id: listing.id })
    .from(listing)
    .where(and(eq(listing.companyId, companyId), isNotNull(listing.publishedAt)))
    .limit(1);
  return found.length > 0;
}

/** Requests and proposals that wait for an answer. */
export async function countWaiting(tx: Db, listingId: string): Promise<number> {
  const [bookings] = await tx
    .select({ n: count() })
    .from(booking)
    .where(and(eq(booking.listingId, listingId), inArray(booking.status, ["requested", "countered"])));
  const [proposals] = await tx
    .select({ n: count() })
    .from(placement)
    .where(and(eq(placement.listingId, listingId), inArray(placement.status, ["proposed", "offered"])));
  return (bookings?.n ?? 0) + (proposals?.n ?? 0);
}

/** Published listings whose last day lies before `today`, locked; those another worker holds are skipped. */
export const lockEnded = (tx: Db, today: string) =>
  tx
    .select()
    .from(listing)
    .where(and(eq(listing.status, "published"), lt(listing.endsOn, today)))
    .orderBy(asc(listing.id))
    .limit(100)
    .for("update", { skipLocked: true });
