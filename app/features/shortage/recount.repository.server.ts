import { eq, inArray, sql } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";
import {
  company,
  enrolmentBase,
  listing,
  placement,
  qualification,
  school,
  shortageReport,
} from "#db/schema";

/** The rows of which the counter is made, as they are: nothing is added up or left out here. */
export async function findRowsToRecount(db: Db) {
  return {
    reports: await db
      .select({
        studentId: shortageReport.studentId,
        schoolId: shortageReport.schoolId,
        crebo: shortageReport.crebo,
        route: shortageReport.route,
        schoolYear: shortageReport.schoolYear,
        status: shortageReport.status,
      })
      .from(shortageReport),
    bases: await db.select().from(enrolmentBase),
    listings: await db
      .select({
        id: listing.id,
        crebo: listing.crebo,
        sector: listing.sectorSlug,
        levels: listing.levels,
        kind: listing.kind,
        route: listing.route,
        places: listing.places,
        municipalityCode: listing.municipalityCode,
        status: listing.status,
        verification: company.verification,
      })
      .from(listing)
      .innerJoin(company, eq(company.id, listing.companyId))
      .where(inArray(listing.kind, ["internship", "apprenticeship"])),
    placements: await db.select({ listingId: placement.listingId, status: placement.status }).from(placement),
    schools: await db.select({ id: school.id, municipalityCode: school.municipalityCode }).from(school),
    qualifications: await db
      .select({ crebo: qualification.crebo, sector: qualification.sectorSlug, level: qualification.level })
      .from(qualification),
    members: rows<{ regionCode: string; municipalityCode: string }>(
      await db.execute(sql`
        select region_code as "regionCode", municipality_code as "municipalityCode" from region_municipality`),
    ),
  };
}
