import { and, asc, count, eq, isNotNull, isNull, lt, or } from "drizzle-orm";

import { alertedListing, savedSearch, user } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { Frequency } from "./core/vocabulary";

export type SavedSearch = typeof savedSearch.$inferSelect;

/** A person's searches, oldest first. */
export const findOwn = (userId: string, db: Db): Promise<SavedSearch[]> =>
  db
    .select()
    .from(savedSearch)
    .where(eq(savedSearch.userId, userId))
    .orderBy(asc(savedSearch.createdAt), asc(savedSearch.id))
    .limit(100);

export async function findByPath(userId: string, path: string, db: Db): Promise<SavedSearch | null> {
  const [found] = await db
    .select()
    .from(savedSearch)
    .where(and(eq(savedSearch.userId, userId), eq(savedSearch.path, path)));
  return found ?? null;
}

export async function findById(id: string, db: Db): Promise<SavedSearch | null> {
  const [found] = await db.select().from(savedSearch).where(eq(savedSearch.id, id));
  return found ?? null;
}

/** Lines up who saves at the same time; answers how many searches the person has. */
export async function lockAndCount(userId: string, tx: Db): Promise<number> {
  await tx.select({ id: user.id }).from(user).where(eq(user.id, userId)).for("no key update");
  const [found] = await tx.select({ n: count() }).from(savedSearch).where(eq(savedSearch.userId, userId));
  return found?.n ?? 0;
}

/** Saves a search; null when the person has saved the very same before. */
export async function insertSearch(row: typeof savedSearch.$inferInsert, tx: Db): Promise<string | null> {
  const [made] = await tx
    .insert(savedSearch)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: savedSearch.id });
  return made?.id ?? null;
}

/** Changes a person's own search; answers whether it is theirs. */
export async function updateOwn(
  userId: string,
  id: string,
  values: { name: string; frequency: Frequency },
  tx: Db,
): Promise<boolean> {
  const changed = await tx
    .update(savedSearch)
    .set(values)
    .where(and(eq(savedSearch.id, id), eq(savedSearch.userId, userId)))
    .returning({ id: savedSearch.id });
  return changed.length > 0;
}

export async function deleteOwn(userId: string, id: string, tx: Db): Promise<boolean> {
  const gone = await tx
    .delete(savedSearch)
    .where(and(eq(savedSearch.id, id), eq(savedSearch.userId, userId)))
    .returning({ id: savedSearch.id });
  return gone.length > 0;
}

export async function switchOff(id: string, tx: Db): Promise<void> {
  await tx.update(savedSearch).set({ frequency: "off" }).where(eq(savedSearch.id, id));
}

export async function noteRun(id: string, now: Date, tx: Db): Promise<void> {
  await tx.update(savedSearch).set({ lastRunAt: now }).where(eq(savedSearch.id, id));
}

/** Before these moments a daily, and a weekly search was run when it is due. */
export interface DueBefore {
  daily: Date;
  weekly: Date;
}

const isDue = ({ daily, weekly }: DueBefore) =>
  or(
    and(
      eq(savedSearch.frequency, "daily"),
      or(isNull(savedSearch.lastRunAt), lt(savedSearch.lastRunAt, daily)),
    ),
    and(
      eq(savedSearch.frequency, "weekly"),
      or(isNull(savedSearch.lastRunAt), lt(savedSearch.lastRunAt, weekly)),
    ),
  );

/** Searches that are due, of people who can be mailed; at most 200, the longest not run first. */
export async function findDue(before: DueBefore, db: Db): Promise<string[]> {
  const found = await db
    .select({ id: savedSearch.id })
    .from(savedSearch)
    .innerJoin(user, eq(user.id, savedSearch.userId))
    .where(
      and(
        isDue(before),
        isNotNull(user.emailConfirmedAt),
        isNull(user.blockedAt),
        isNull(user.emailBouncedAt),
      ),
    )
    .orderBy(asc(savedSearch.lastRunAt), asc(savedSearch.id))
    .limit(200);
  return found.map(({ id }) => id);
}

/** Takes a search that is still due, with whose it is; null when another worker has it, or has had it. */
export async function claimDue(id: string, before: DueBefore, tx: Db) {
  const [search] = await tx
    .select()
    .from(savedSearch)
    .where(and(eq(savedSearch.id, id), isDue(before)))
    .for("no key update", { skipLocked: true });
  if (search === undefined) return null;
  const [owner] = await tx
    .select({ email: user.email, name: user.name, locale: user.locale })
    .from(user)
    .where(eq(user.id, search.userId));
  return owner === undefined ? null : { search, owner };
}

/**
 * Notes that a person is told of these listings; answers which of them they had not been told of, whoever tells at the
 * same time: the second waits for the first. All write in the order of the ids, so that two never wait for each other.
 */
export async function insertAlerted(
  userId: string,
  listingIds: readonly string[],
  now: Date,
  tx: Db,
): Promise<string[]> {
  if (listingIds.length === 0) return [];
  const told = await tx
    .insert(alertedListing)
    .values([...listingIds].sort().map((listingId) => ({ userId, listingId, at: now })))
    .onConflictDoNothing()
    .returning({ listingId: alertedListing.listingId });
  return told.map(({ listingId }) => listingId);
}
