import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { rows } from "#db/client.server";
import { company, listing, listingPool, qualification } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { PoolStatus } from "./core/pool";
import { fromListings, isPublic } from "./search-conditions.repository.server";

type PoolRow = typeof listingPool.$inferSelect;

/** That `p`, a row of listing_pool with its listing `l`, is of a checked company recognised for it on a day. */
const isFit = (day: string) => sql`
  exists (select from company fit_c join recognition fit_r on fit_r.company_id = fit_c.id
    where fit_c.id = p.company_id and fit_c.verification = 'verified' and fit_r.crebo = l.crebo
      and fit_r.valid_from <= ${day}::date and (fit_r.valid_until is null or fit_r.valid_until >= ${day}::date))`;

export interface PoolCompany {
  companyId: string;
  slug: string;
  name: string;
  place: string;
  weeks: number;
  status: PoolStatus;
  /** The company that offers the leerbaan. */
  isLead: boolean;
  /** Checked, and recognised for the qualification on the day that was asked for. */
  isFit: boolean;
}

/** The companies of a joint leerbaan in their order; none when it is not joint. */
export async function findPool(listingId: string, day: string, db: Db): Promise<PoolCompany[]> {
  return rows<PoolCompany>(
    await db.execute(sql`
      select p.company_id as "companyId", c.slug, c.name, c.place, p.weeks, p.status,
        p.company_id = l.company_id as "isLead", ${isFit(day)} as "isFit"
      from listing_pool p join listing l on l.id = p.listing_id join company c on c.id = p.company_id
      where p.listing_id = ${listingId}::uuid order by p.position`),
  );
}

/** The bare rows in their order; the listing must be locked by whoever changes them. */
export const findRows = (listingId: string, tx: Db): Promise<PoolRow[]> =>
  tx
    .select()
    .from(listingPool)
    .where(eq(listingPool.listingId, listingId))
    .orderBy(asc(listingPool.position));

/** The part of a company in a leerbaan, with that locked until the transaction ends, as for every change of its pool. */
export async function lockPart(of: { listingId: string; companyId: string }, tx: Db) {
  const [found] = await tx
    .select({ crebo: listing.crebo, leadId: listing.companyId })
    .from(listing)
    .where(eq(listing.id, of.listingId))
    .for("update");
  const part = (await findRows(of.listingId, tx)).find(({ companyId }) => companyId === of.companyId);
  return found === undefined || part === undefined ? undefined : { ...found, status: part.status };
}

export async function setStatus(
  of: { listingId: string; companyId: string },
  values: { status: PoolStatus; askedAt?: Date },
  tx: Db,
): Promise<void> {
  await tx
    .update(listingPool)
    .set(values)
    .where(and(eq(listingPool.listingId, of.listingId), eq(listingPool.companyId, of.companyId)));
}

/** Puts these in the place of what the pool was; they get their positions by their order. */
export async function replaceRows(
  listingId: string,
  pool: readonly Omit<PoolRow, "listingId" | "position">[],
  tx: Db,
): Promise<void> {
  await tx.delete(listingPool).where(eq(listingPool.listingId, listingId));
  if (pool.length === 0) return;
  await tx.insert(listingPool).values(pool.map((row, index) => ({ ...row, listingId, position: index + 1 })));
}

export interface Candidate {
  id: string;
  name: string;
  place: string;
  km: number;
}

/** Checked companies that are recognised for the leerbaan's qualification and not in its pool, the nearest 200. */
export async function findCandidates(listingId: string, day: string, db: Db): Promise<Candidate[]> {
  return rows<Candidate>(
    await db.execute(sql`
      select c.id, c.name, c.place,
        round(111.195 * (point(c.lng * 0.6157, c.lat) <-> l.pt))::int as km
      from listing l
      join recognition r on r.crebo = l.crebo and r.company_id <> l.company_id
        and r.valid_from <= ${day}::date and (r.valid_until is null or r.valid_until >= ${day}::date)
      join company c on c.id = r.company_id and c.verification = 'verified'
      where l.id = ${listingId}::uuid and not exists (
        select from listing_pool p
        where p.listing_id = l.id and p.company_id = c.id and p.status <> 'declined')
      order by point(c.lng * 0.6157, c.lat) <-> l.pt, c.name, c.id limit 200`),
  );
}

/** What of others these companies were asked for and did not decline, what waits for an answer first; at most 200. */
export function findParts(companyIds: readonly string[], db: Db) {
  const lead = alias(company, "lead");
  return companyIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          listingId: listing.id,
          slug: listing.slug,
          title: listing.title,
          listingStatus: listing.status,
          place: listing.place,
          places: listing.places,
          lead: lead.name,
          qualification: qualification.name,
          companyId: listingPool.companyId,
          companyName: company.name,
          weeks: listingPool.weeks,
          status: listingPool.status,
          askedAt: listingPool.askedAt,
        })
        .from(listingPool)
        .innerJoin(listing, eq(listing.id, listingPool.listingId))
        .innerJoin(lead, eq(lead.id, listing.companyId))
        .innerJoin(company, eq(company.id, listingPool.companyId))
        .leftJoin(qualification, eq(qualification.crebo, listing.crebo))
        .where(
          and(
            inArray(listingPool.companyId, [...companyIds]),
            ne(listingPool.companyId, listing.companyId),
            ne(listingPool.status, "declined"),
            ne(listing.status, "archived"),
          ),
        )
        .orderBy(sql`${listingPool.status} = 'asked' desc`, asc(listingPool.askedAt), asc(listing.id))
        .limit(200);
}

/** Ids of the public leerbanen of others in which a company takes part, newest first, at most 50. */
export async function findJointOf(companyId: string, day: string, db: Db): Promise<string[]> {
  const found = rows<{ id: string }>(
    await db.execute(sql`
      select l.id from ${fromListings} join listing_pool p on p.listing_id = l.id
      where p.company_id = ${companyId}::uuid and l.company_id <> p.company_id and p.status = 'agreed'
        and ${isFit(day)} and ${isPublic(day)}
      order by l.published_at desc, l.id limit 50`),
  );
  return found.map(({ id }) => id);
}
