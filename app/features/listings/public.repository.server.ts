import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { rows } from "#db/client.server";
import { company, companyResponse, listing, qualification, school, sector } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { ResponseFigures } from "./core/response";
import type { ListingKind } from "./core/vocabulary";
import { fromListings, isPublic, placesLeft } from "./search-conditions.repository.server";

// Under the names by which the conditions of a search speak of them.
const l = alias(listing, "l");
const c = alias(company, "c");

/** One listing with its company and what is shown besides, whatever its state; `isPublic` as for a search. */
export async function findListing(db: Db, which: { slug: string } | { id: string }, today: string) {
  const [found] = await db
    .select({
      listing: l,
      company: { id: c.id, slug: c.slug, name: c.name, website: c.website, verification: c.verification },
      sector: { nl: sector.nameNl, en: sector.nameEn },
      qualification: qualification.name,
      placesLeft: sql<number | null>`${placesLeft}`,
      isPublic: sql<boolean>`(${isPublic(today)})`,
    })
    .from(l)
    .innerJoin(c, eq(c.id, l.companyId))
    .innerJoin(sector, eq(sector.slug, l.sectorSlug))
    .leftJoin(qualification, eq(qualification.crebo, l.crebo))
    .where("id" in which ? eq(l.id, which.id) : eq(l.slug, which.slug));
  return found ?? null;
}

/** Ids of a company's public offers, newest first, at most 50. */
export async function findPublicOf(db: Db, companyId: string, today: string): Promise<string[]> {
  const found = rows<{ id: string }>(
    await db.execute(sql`
      select l.id from ${fromListings} where l.company_id = ${companyId}::uuid and ${isPublic(today)}
      order by l.published_at desc, l.id limit 50`),
  );
  return found.map((row) => row.id);
}

/** How many public listings of each kind lie in a region (null: everywhere), and of how many companies. */
export async function countByKind(db: Db, regionCode: string | null, today: string) {
  const region =
    regionCode === null
      ? sql`true`
      : sql`l.municipality_code in
          (select municipality_code from region_municipality where region_code = ${regionCode})`;
  const found = rows<{ kind: ListingKind; n: number | string; companies: number | string }>(
    await db.execute(sql`
      select l.kind, count(*) as n, (select count(distinct l.company_id) from ${fromListings}
        where ${isPublic(today)} and ${region}) as companies
      from ${fromListings} where ${isPublic(today)} and ${region} group by l.kind`),
  );
  return {
    companies: Number(found[0]?.companies ?? 0),
    kinds: found.map((row) => ({ kind: row.kind, count: Number(row.n) })),
  };
}

export async function findSchoolPoint(db: Db, schoolId: string) {
  const [found] = await db
    .select({ name: school.name, lat: school.lat, lng: school.lng })
    .from(school)
    .where(eq(school.id, schoolId));
  return found;
}

/** How a company has answered; null when nothing is known yet. */
export async function findResponse(db: Db, companyId: string): Promise<ResponseFigures | null> {
  const [found] = await db
    .select({
      asked: companyResponse.asked,
      answered: companyResponse.answered,
      medianHours: companyResponse.medianHours,
    })
    .from(companyResponse)
    .where(eq(companyResponse.companyId, companyId));
  return found ?? null;
}
