import { asc, eq, inArray } from "drizzle-orm";

import { company, listing, school } from "#db/schema";
import { byName, type Db } from "~/platform/db.server";

/** What the request form says about a listing, whatever its state; undefined when there is none. */
export async function findFormListing(slug: string, db: Db) {
  const [found] = await db
    .select({
      id: listing.id,
      slug: listing.slug,
      kind: listing.kind,
      status: listing.status,
      title: listing.title,
      audiences: listing.audiences,
      minPupils: listing.minPupils,
      maxPupils: listing.maxPupils,
      costCents: listing.costCents,
      minimumAge: listing.minimumAge,
      riskAssessmentYouth: listing.riskAssessmentYouth,
      vogAvailable: listing.vogAvailable,
      place: listing.place,
      holdWorkingDays: listing.holdWorkingDays,
      noticeDays: listing.noticeDays,
      lat: listing.lat,
      lng: listing.lng,
      companyId: company.id,
      companyName: company.name,
      companyVerification: company.verification,
    })
    .from(listing)
    .innerJoin(company, eq(company.id, listing.companyId))
    .where(eq(listing.slug, slug));
  return found;
}

export const findSchools = (ids: readonly string[], db: Db) =>
  db
    .select({
      id: school.id,
      name: school.name,
      audiences: school.audiences,
      lat: school.lat,
      lng: school.lng,
    })
    .from(school)
    .where(inArray(school.id, [...ids]))
    .orderBy(byName(school.name), asc(school.id));
