import { and, eq, isNull, sql } from "drizzle-orm";

import { calendarFeed, user } from "#db/schema";
import type { Db } from "~/platform/db.server";

export type FeedRow = typeof calendarFeed.$inferSelect;
export type FeedScope = FeedRow["scope"];

/** The feed behind a secret, if it has not been revoked and its owner is not blocked. */
export async function findFeed(
  secretHash: string,
  db: Db,
): Promise<{ feed: FeedRow; locale: (typeof user.$inferSelect)["locale"] } | undefined> {
  const [found] = await db
    .select({ feed: calendarFeed, locale: user.locale })
    .from(calendarFeed)
    .innerJoin(user, eq(user.id, calendarFeed.userId))
    .where(
      and(eq(calendarFeed.secretHash, secretHash), isNull(calendarFeed.revokedAt), isNull(user.blockedAt)),
    );
  return found;
}

const live = (userId: string, scope: FeedScope) =>
  and(eq(calendarFeed.userId, userId), eq(calendarFeed.scope, scope), isNull(calendarFeed.revokedAt));

/** Since when somebody has a feed of this kind; undefined without one. */
export async function findOwnFeed(
  userId: string,
  scope: FeedScope,
  db: Db,
): Promise<{ createdAt: Date } | undefined> {
  const [found] = await db
    .select({ createdAt: calendarFeed.createdAt })
    .from(calendarFeed)
    .where(live(userId, scope));
  return found;
}

/** Makes somebody's commands about their feeds wait for each other. */
export async function lockOwner(userId: string, tx: Db): Promise<void> {
  await tx.execute(sql`select 1 from app_user where id = ${userId} for update`);
}

export async function revokeFeeds(userId: string, scope: FeedScope, now: Date, tx: Db): Promise<void> {
  await tx.update(calendarFeed).set({ revokedAt: now }).where(live(userId, scope));
}

export async function insertFeed(values: typeof calendarFeed.$inferInsert, tx: Db): Promise<void> {
  await tx.insert(calendarFeed).values(values);
}
