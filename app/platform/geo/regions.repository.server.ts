import { and, eq, gte, lte, sql } from "drizzle-orm";

import { municipality, region, regionMunicipality, schoolHoliday } from "#db/schema";

import { byName, type Db } from "../db.server";
import type { Country } from "./normalise";

export type Region = typeof region.$inferSelect;
export type RegionKind = Region["kind"];
export type HolidayRegion = (typeof schoolHoliday.$inferSelect)["region"];

export async function findRegionsLike(db: Db, typed: string, limit: number): Promise<Region[]> {
  return db
    .select()
    .from(region)
    .where(
      sql`${region.searchName} like ${typed} || '%' or ${region.searchName} like '% ' || ${typed} || '%'
        or ${region.searchName} % ${typed}`,
    )
    .orderBy(
      sql`${region.searchName} = ${typed} desc, ${region.searchName} like ${typed} || '%' desc,
        similarity(${region.searchName}, ${typed}) desc, ${region.code}`,
    )
    .limit(limit);
}

export const findRegionsNamed = (db: Db, name: string): Promise<Region[]> =>
  db.select().from(region).where(eq(region.searchName, name)).orderBy(region.code);

/** The first of these slugs that exists, or the region with this code. */
export async function findRegionBy(db: Db, code: string, slugs: readonly string[]): Promise<Region | null> {
  const list = sql.join(
    slugs.map((slug) => sql`${slug}`),
    sql`, `,
  );
  const found = await db
    .select()
    .from(region)
    .where(sql`${region.code} = ${code} or ${region.slug} in (${list})`)
    .orderBy(
      sql`${region.code} = ${code} desc, array_position(array[${list}]::text[], ${region.slug}), ${region.code}`,
    )
    .limit(1);
  return found[0] ?? null;
}

/** By name, as a Dutch reader sorts; all kinds when none is asked for. */
export const listRegions = (
  db: Db,
  filter: { kind?: RegionKind; country?: Country } = {},
): Promise<Region[]> =>
  db
    .select()
    .from(region)
    .where(
      and(
        filter.kind === undefined ? undefined : eq(region.kind, filter.kind),
        filter.country === undefined ? undefined : eq(region.country, filter.country),
      ),
    )
    .orderBy(byName(region.name), region.code);

/** The municipalities that make up a region; a municipality has itself. */
export const municipalitiesOf = (db: Db, regionCode: string): Promise<{ code: string; name: string }[]> =>
  db
    .select({ code: municipality.code, name: municipality.name })
    .from(regionMunicipality)
    .innerJoin(municipality, eq(municipality.code, regionMunicipality.municipalityCode))
    .where(eq(regionMunicipality.regionCode, regionCode))
    .orderBy(byName(municipality.name), municipality.code);

/** Every region that holds the municipality, itself and own regions included. */
export const regionsOfMunicipality = async (db: Db, municipalityCode: string): Promise<Region[]> => {
  const found = await db
    .select({ region })
    .from(regionMunicipality)
    .innerJoin(region, eq(region.code, regionMunicipality.regionCode))
    .where(eq(regionMunicipality.municipalityCode, municipalityCode))
    .orderBy(region.kind, region.code);
  return found.map((row) => row.region);
};

export interface Holiday {
  name: string;
  /** First and last day without lessons, ISO dates. */
  startsOn: string;
  endsOn: string;
}

/** School holidays that touch the days from `from` up to and including `to` (ISO dates). */
export const holidaysFor = (
  db: Db,
  holidayRegion: HolidayRegion,
  from: string,
  to: string,
): Promise<Holiday[]> =>
  db
    .select({ name: schoolHoliday.name, startsOn: schoolHoliday.startsOn, endsOn: schoolHoliday.endsOn })
    .from(schoolHoliday)
    .where(
      and(
        eq(schoolHoliday.region, holidayRegion),
        lte(schoolHoliday.startsOn, to),
        gte(schoolHoliday.endsOn, from),
      ),
    )
    .orderBy(schoolHoliday.startsOn, schoolHoliday.name);
