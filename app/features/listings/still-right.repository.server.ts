import { and, asc, eq, gt, gte, inArray, isNull, lte, or, sql, type SQL } from "drizzle-orm";

import { company, listing, listingHistory, token } from "#db/schema";
import { byName, type Db } from "~/platform/db.server";

import type { ListingRow } from "./listings.repository.server";

const confirmed = sql`coalesce(${listing.confirmedAt}, ${listing.publishedAt}, ${listing.createdAt})`;
const at = (moment: Date): SQL => sql`${moment.toISOString()}::timestamptz`;
const isOpen = gt(listing.confirmAskedAt, confirmed);
const notAsked = or(isNull(listing.confirmAskedAt), lte(listing.confirmAskedAt, confirmed));
const portion = 200;

/** Companies that are checked, with a published offer for which this holds; by id, at most 200. */
async function findCompanies(condition: SQL | undefined, db: Db): Promise<string[]> {
  const found = await db
    .selectDistinct({ id: listing.companyId })
    .from(listing)
    .innerJoin(company, eq(company.id, listing.companyId))
    .where(and(eq(company.verification, "verified"), eq(listing.status, "published"), condition))
    .orderBy(listing.companyId)
    .limit(portion);
  return found.map(({ id }) => id);
}

/** Companies with an offer that was last confirmed by a moment and not asked about since. */
export const findToAsk = (confirmedBy: Date, db: Db): Promise<string[]> =>
  findCompanies(and(notAsked, lte(confirmed, at(confirmedBy))), db);

/**
 * Companies that were asked between two moments, and got no mail `days` days after the question or later; only this one
 * when it is given.
 */
export const findToRemind = (
  asked: { after: Date; by: Date; days: number },
  db: Db,
  companyId?: string,
): Promise<string[]> =>
  findCompanies(
    and(
      companyId === undefined ? undefined : eq(listing.companyId, companyId),
      isOpen,
      gt(listing.confirmAskedAt, asked.after),
      lte(listing.confirmAskedAt, asked.by),
      sql`not exists (select from ${token} where ${token.purpose} = 'still_right'
        and ${token.subjectId} = ${listing.companyId}
        and ${token.createdAt} >= ${listing.confirmAskedAt} + make_interval(days => ${asked.days}))`,
    ),
    db,
  );

/** Companies with an offer that was asked about by a moment and not confirmed since. */
export const findToPause = (askedBy: Date, db: Db): Promise<string[]> =>
  findCompanies(and(isOpen, lte(listing.confirmAskedAt, askedBy)), db);

/** Locks a company, so that two workers do not ask it at once. */
export async function lockCompany(companyId: string, tx: Db) {
  const [found] = await tx
    .select({ id: company.id, name: company.name })
    .from(company)
    .where(eq(company.id, companyId))
    .for("no key update");
  return found;
}

/**
 * A company's published offers of which the question was not asked and that were last confirmed by a moment; locked, in
 * the order of their ids as everybody locks offers.
 */
export const lockToAsk = (companyId: string, confirmedBy: Date, tx: Db): Promise<ListingRow[]> =>
  tx
    .select()
    .from(listing)
    .where(
      and(
        eq(listing.companyId, companyId),
        eq(listing.status, "published"),
        notAsked,
        lte(confirmed, at(confirmedBy)),
      ),
    )
    .orderBy(asc(listing.id))
    .for("update");

/** Paused by the system since the question. */
const pausedForIt = sql`exists (select from ${listingHistory} where ${listingHistory.listingId} = ${listing.id}
  and ${listingHistory.actor} = 'S' and ${listingHistory.toStatus} = 'paused'
  and ${listingHistory.at} >= ${listing.confirmAskedAt})`;

const openOf = (companyIds: readonly string[]) =>
  and(
    inArray(listing.companyId, [...companyIds]),
    isOpen,
    or(eq(listing.status, "published"), and(eq(listing.status, "paused"), pausedForIt)),
  );

/** Offers of companies that were asked about and not confirmed since: published ones, and what was paused for it. */
export const findOpen = (companyIds: readonly string[], db: Db) =>
  companyIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          id: listing.id,
          companyId: listing.companyId,
          companyName: company.name,
          title: listing.title,
          kind: listing.kind,
          place: listing.place,
          status: listing.status,
          askedAt: listing.confirmAskedAt,
        })
        .from(listing)
        .innerJoin(company, eq(company.id, listing.companyId))
        .where(openOf(companyIds))
        .orderBy(byName(listing.title), asc(listing.id))
        .limit(500);

/** The same of one company, locked until the transaction ends. */
export const lockOpen = (companyId: string, tx: Db): Promise<ListingRow[]> =>
  tx
    .select()
    .from(listing)
    .where(openOf([companyId]))
    .orderBy(asc(listing.id))
    .for("update");

export async function noteAsked(ids: readonly string[], now: Date, tx: Db): Promise<void> {
  await tx
    .update(listing)
    .set({ confirmAskedAt: now })
    .where(inArray(listing.id, [...ids]));
}

/** The addresses, in small letters and no order, to which the question was mailed since and whose link still works. */
export async function findAsked(
  companyId: string,
  since: { from: Date; now: Date },
  db: Db,
): Promise<string[]> {
  const found = await db
    .selectDistinct({ email: sql<string>`lower(${token.email})` })
    .from(token)
    .where(
      and(
        eq(token.purpose, "still_right"),
        eq(token.subjectId, companyId),
        isNull(token.usedAt),
        gte(token.createdAt, since.from),
        gt(token.expiresAt, since.now),
      ),
    );
  return found.map(({ email }) => email);
}
