import { and, asc, eq, gt, isNull, ne, sql } from "drizzle-orm";

import { company, listing, placement, qualification, school, sector, slot, slotHold } from "#db/schema";
import type { Db } from "~/platform/db.server";

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

/** Slots from a moment on with room for a group, soonest first, at most 60. */
export async function findFreeSlots(db: Db, listingId: string, from: Date) {
  const groups = sql<number>`count(${slotHold.id})::int`;
  const pupils = sql<number>`coalesce(sum(${slotHold.pupils}), 0)::int`;
  return db
    .select({
      id: slot.id,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      pupilsLeft: sql<number>`(${slot.maxPupils} - coalesce(sum(${slotHold.pupils}), 0))::int`,
    })
    .from(slot)
    .leftJoin(slotHold, eq(slotHold.slotId, slot.id))
    .where(and(eq(slot.listingId, listingId), gt(slot.startsAt, from), isNull(slot.cancelledAt)))
    .groupBy(slot.id)
    .having(sql`${groups} < ${slot.maxGroups} and ${pupils} < ${slot.maxPupils}`)
    .orderBy(asc(slot.startsAt))
    .limit(60);
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
