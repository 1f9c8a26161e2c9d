import { and, asc, eq, isNull, lte, sql } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { outboxEvent } from "#db/schema";

import { describeError } from "../log/log.server";
import type { Subscription, WorkContext } from "./outbox.server";

const maxAttempts = 20;

/** Seconds until try `attempt` + 1: 2, 4, 8 … at most an hour. */
export const backoffSeconds = (attempt: number): number => Math.min(2 ** attempt, 3600);

/**
 * Handles the oldest due fact, if there is one; answers whether there was. Several workers may run side by
 * side: a fact that one has taken is skipped by the others. A handler that throws leaves nothing behind and is
 * tried again later.
 */
export async function dispatchOne(
  db: Db,
  subscriptions: readonly Subscription[],
  work: WorkContext,
): Promise<boolean> {
  const taken: { id?: number; attempts: number } = { attempts: 0 };
  const now = work.clock.now();
  try {
    return await db.transaction(async (tx) => {
      const [event] = await tx
        .select()
        .from(outboxEvent)
        .where(and(isNull(outboxEvent.handledAt), lte(outboxEvent.dueAt, now)))
        .orderBy(asc(outboxEvent.dueAt), asc(outboxEvent.id))
        .limit(1)
        .for("update", { skipLocked: true });
      if (event === undefined) return false;
      taken.id = event.id;
      taken.attempts = event.attempts;
      for (const subscription of subscriptions) {
        if (subscription.event === event.name) await subscription.handle(tx, event.payload, work);
      }
      await tx
        .update(outboxEvent)
        .set({ handledAt: now, attempts: sql`${outboxEvent.attempts} + 1` })
        .where(eq(outboxEvent.id, event.id));
      return true;
    });
  } catch (error) {
    if (taken.id === undefined) throw error;
    const attempts = taken.attempts + 1;
    const wait = attempts >= maxAttempts ? 24 * 3600 : backoffSeconds(attempts);
    work.log.error({ event: taken.id, attempts, error: describeError(error) }, "event failed");
    await db
      .update(outboxEvent)
      .set({
        attempts,
        dueAt: new Date(now.getTime() + wait * 1000),
        lastError: error instanceof Error ? error.name : "error",
      })
      .where(eq(outboxEvent.id, taken.id));
    return true;
  }
}
