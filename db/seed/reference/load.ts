import { sql } from "drizzle-orm";

import type { Db } from "../../client.server";
import { minorRule } from "../../schema/agreements";
import { municipality, place, postcode, region, regionMunicipality, schoolHoliday } from "../../schema/geo";
import { school } from "../../schema/organisations";
import { qualification, sector, sectorMapping } from "../../schema/reference";
import { readMinorRules } from "./minor-rules";
import { readPlaces, readPostcodes, readSchoolHolidays } from "./places";
import { readQualifications, readSectorMappings, readSectors } from "./qualifications";
import { readGeography } from "./regions";
import { schoolRows } from "./schools";
import { upsert } from "./upsert";

const all = sql`true`;

/**
 * Brings the shipped reference data into the database: regions, places, postcodes, holidays, sectors, qualifications
 * and the schools of the official lists (as verified organisations). Run again it changes only what differs from the
 * files; rows that others point to are never removed, and own regions and schools entered by hand are left alone.
 */
export async function loadReference(db: Db): Promise<void> {
  const { regions, municipalities, memberships } = readGeography();
  await db.transaction(async (tx) => {
    await upsert(tx, region, regions);
    await upsert(tx, municipality, municipalities);
    await upsert(tx, regionMunicipality, memberships, {
      prune: sql`region_code in (select code from region where kind <> 'own')`,
    });
    await upsert(tx, place, readPlaces(), { prune: all });
    await upsert(tx, postcode, readPostcodes(), { prune: all });
    await upsert(tx, schoolHoliday, readSchoolHolidays(), { prune: all });
    await upsert(tx, sector, readSectors());
    await upsert(tx, sectorMapping, readSectorMappings(), { prune: all });
    await upsert(tx, qualification, readQualifications());
    await upsert(tx, minorRule, readMinorRules(), { prune: all });
    await upsert(tx, school, schoolRows(), {
      key: ["external_id"],
      keep: ["id", "slug", "verification", "website", "created_at"],
    });
  });
}
