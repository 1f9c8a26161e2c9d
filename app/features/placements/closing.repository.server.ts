import { and, asc, eq, inArray, not, sql } from "drizzle-orm";

import { listing, placement } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { Reminder } from "./core/applying";
import { answerBy } from "./worklist.repository.server";

/**
 * Applications that wait for a company to answer, and proposals, for one listing or all of the company; in the order in
 * which their students are locked.
 */
export const findWaitingFor = (of: { listingId: string } | { companyId: string }, db: Db) =>
  db
    .select({ id: placement.id, reference: placement.reference, listingStatus: listing.status })
    .from(placement)
    .innerJoin(listing, eq(listing.id, placement.listingId))
    .where(
      and(
        "listingId" in of ? eq(placement.listingId, of.listingId) : eq(placement.companyId, of.companyId),
        inArray(placement.status, ["submitted", "viewed", "invited", "proposed"]),
      ),
    )
    .orderBy(asc(placement.studentId), asc(placement.id));

/** How a listing stands, and how many of its places are given away for good. */
export async function findStanding(
  listingId: string,
  db: Db,
): Promise<{ status: string; places: number; accepted: number } | null> {
  const [found] = await db
    .select({ status: listing.status, places: listing.places })
    .from(listing)
    .where(eq(listing.id, listingId));
  if (found === undefined) return null;
  const accepted = await db.$count(
    placement,
    and(eq(placement.listingId, listingId), inArray(placement.status, ["accepted", "placed"])),
  );
  return { status: found.status, places: found.places ?? 0, accepted };
}

/** Offers whose last moment has passed, at most 100. */
export const findOver = (now: Date, db: Db) =>
  db
    .select({ id: placement.id })
    .from(placement)
    .where(
      and(eq(placement.status, "offered"), sql`${placement.offerUntil} <= ${now.toISOString()}::timestamptz`),
    )
    .orderBy(asc(placement.offerUntil), asc(placement.id))
    .limit(100);

/** Proposals whose last day for an answer is before this one (YYYY-MM-DD), at most 100. */
export const findProposalsOver = (day: string, db: Db) =>
  db
    .select({ id: placement.id })
    .from(placement)
    .where(and(eq(placement.status, "proposed"), sql`${answerBy(placement.createdAt)} < ${day}::date`))
    .orderBy(asc(placement.createdAt), asc(placement.id))
    .limit(100);

const mailed = (kind: Reminder) => sql`exists (select from mail m where m.subject_id = ${placement.id}
  and m.template in (${`application.${kind}.company`}, ${`placement.${kind}`}))`;

/** Whether the company had this reminder of an application or a proposal; as far as its lock is held, nobody sends it now. */
export async function isReminded(id: string, kind: Reminder, tx: Db): Promise<boolean> {
  return (await tx.$count(placement, and(eq(placement.id, id), mailed(kind)))) > 0;
}

/**
 * Applications and proposals made in a period that the company has neither answered nor had this reminder of; oldest
 * first, at most 200.
 */
export const findUnanswered = (made: { after: Date; until: Date }, kind: Reminder, db: Db) =>
  db
    .select({ id: placement.id, createdAt: placement.createdAt })
    .from(placement)
    .where(
      and(
        inArray(placement.status, ["submitted", "viewed", "proposed"]),
        sql`${placement.createdAt} between ${made.after.toISOString()}::timestamptz and ${made.until.toISOString()}::timestamptz`,
        not(mailed(kind)),
      ),
    )
    .orderBy(asc(placement.createdAt), asc(placement.id))
    .limit(200);
