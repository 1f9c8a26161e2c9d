import { and, eq, ne, sql } from "drizzle-orm";

import { company, companyResponse, listing, placement, qualification, school, sector } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { ResponseFigures } from "./core/response";

/** One listing by its slug with what its page shows besides; whatever its state. */
export async function findPage(db: Db, slug: string) {
  const [found] = await db
    .select({
      listing,
      company: {
        id: company.id,
        slug: company.slug,
        name: company.name,
        website: company.website,
        verification: company.verification,
      },
      sector: { nl: sector.nameNl, en: sector.nameEn },
      qualification: qualification.name,
      taken: sql<number>`(select count(*)::int from ${placement} p where p.listing_id = ${listing.id} and takes_place(p.status))`,
    })
    .from(listing)
    .innerJoin(company, eq(company.id, listing.companyId))
    .innerJoin(sector, eq(sector.slug, listing.sectorSlug))
    .leftJoin(qualification, eq(qualification.crebo, listing.crebo))
    .where(eq(listing.slug, slug));
  return found;
}

/** Ids of a company's other published offers, newest first. */
export async function findPublishedOf(db: Db, companyId: string, exceptId: string | null, today: string) {
  const found = await db
    .select({ id: listing.id })
    .from(listing)
    .where(
      and(
        eq(listing.companyId, companyId),
        eq(listing.status, "published"),
        sql`(${listing.endsOn} is null or ${listing.endsOn} >= ${today})`,
        exceptId === null ? undefined : ne(listing.id, exceptId),
      ),
    )
    .orderBy(sql`${listing.publishedAt} desc`)
    .limit(50);
  return found.map((row) => row.id);
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
