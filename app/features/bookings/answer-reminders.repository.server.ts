import { and, asc, eq, gt, lte, sql } from "drizzle-orm";

import { booking, bookingReminder } from "#db/schema";
import type { Db } from "~/platform/db.server";

import { leadsBundle } from "./bundle.repository.server";

export type AnswerReminder = "answer_2" | "answer_4";

/**
 * Requests that were made at or before a moment, still wait for the company and have not had this reminder; oldest
 * first, at most 200.
 */
export const findUnanswered = (kind: AnswerReminder, madeBy: Date, now: Date, db: Db) =>
  db
    .select({ id: booking.id, createdAt: booking.createdAt })
    .from(booking)
    .where(
      and(
        eq(booking.status, "requested"),
        leadsBundle,
        gt(booking.holdUntil, now),
        lte(booking.createdAt, madeBy),
        sql`not exists (select from ${bookingReminder}
          where ${bookingReminder.bookingId} = ${booking.id} and ${bookingReminder.kind} = ${kind})`,
      ),
    )
    .orderBy(asc(booking.createdAt), asc(booking.id))
    .limit(200);

/** Requests of a company that wait for its answer, a bundle by its first class; oldest first, at most 200. */
export const findUnansweredBy = (companyId: string, now: Date, db: Db) =>
  db
    .select({ id: booking.id })
    .from(booking)
    .where(
      and(
        eq(booking.companyId, companyId),
        eq(booking.status, "requested"),
        leadsBundle,
        gt(booking.holdUntil, now),
      ),
    )
    .orderBy(asc(booking.createdAt))
    .limit(200);

/** Locks a request that still waits; undefined when it does not. */
export async function lockWaiting(id: string, now: Date, tx: Db) {
  const [found] = await tx
    .select({ id: booking.id, slotId: booking.slotId, createdAt: booking.createdAt })
    .from(booking)
    .where(and(eq(booking.id, id), eq(booking.status, "requested"), gt(booking.holdUntil, now)))
    .for("update");
  return found;
}
