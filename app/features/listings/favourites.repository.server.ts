import { and, desc, eq, inArray } from "drizzle-orm";

import { company, favourite, listing } from "#db/schema";
import type { Db } from "~/platform/db.server";

/** What a person keeps, last kept first, at most 200; also what is no longer online. */
export const findKept = (userId: string, db: Db) =>
  db
    .select({
      id: listing.id,
      title: listing.title,
      company: company.name,
      status: listing.status,
      endsOn: listing.endsOn,
      verification: company.verification,
    })
    .from(favourite)
    .innerJoin(listing, eq(listing.id, favourite.listingId))
    .innerJoin(company, eq(company.id, listing.companyId))
    .where(eq(favourite.userId, userId))
    .orderBy(desc(favourite.createdAt), desc(listing.id))
    .limit(200);

export async function isKept(userId: string, listingId: string, db: Db): Promise<boolean> {
  const [found] = await db
    .select({ id: favourite.listingId })
    .from(favourite)
    .where(and(eq(favourite.userId, userId), eq(favourite.listingId, listingId)));
  return found !== undefined;
}

/** Which of these listings a person keeps. */
export async function findKeptAmong(
  userId: string,
  listingIds: readonly string[],
  db: Db,
): Promise<string[]> {
  const found = await db
    .select({ id: favourite.listingId })
    .from(favourite)
    .where(and(eq(favourite.userId, userId), inArray(favourite.listingId, [...listingIds])));
  return found.map(({ id }) => id);
}

/** Keeps a listing; kept already, nothing changes. */
export async function insertFavourite(userId: string, listingId: string, now: Date, tx: Db): Promise<void> {
  await tx.insert(favourite).values({ userId, listingId, createdAt: now }).onConflictDoNothing();
}

export async function deleteFavourite(userId: string, listingId: string, tx: Db): Promise<void> {
  await tx.delete(favourite).where(and(eq(favourite.userId, userId), eq(favourite.listingId, listingId)));
}
