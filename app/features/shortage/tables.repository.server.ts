import { sql, type SQL } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";

import type { MunicipalityLinks } from "./core/cells";
import { counting, left, offered } from "./counter.repository.server";

const list = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

const byCode = (result: unknown): Map<string, number> =>
  new Map(rows<{ code: string; n: number | string }>(result).map((row) => [row.code, Number(row.n)]));

/** Sums what `counted` has by municipality (`code`, `n`) over the regions of the given kinds. */
const overRegions = (counted: SQL, kinds: readonly string[]): SQL => sql`
  with counted as (${counted})
  select rm.region_code as code, sum(counted.n) as n
  from counted
  join region_municipality rm on rm.municipality_code = counted.code
  join region g on g.code = rm.region_code and g.kind in (${list(kinds)})
  group by rm.region_code`;

/**
 * Demand by region of the given kinds, now: distinct students by the school's municipality. A student belongs to one
 * school, so the municipalities add up.
 */
export async function demandByRegion(kinds: readonly string[], db: Db): Promise<Map<string, number>> {
  const counted = sql`
    select s.municipality_code as code, count(distinct r.student_id) as n
    from shortage_report r join school s on s.id = r.school_id where r.status in ${counting} group by 1`;
  return byCode(await db.execute(overRegions(counted, kinds)));
}

/** Places left by region of the given kinds (code → places). */
export async function supplyByRegion(kinds: readonly string[], db: Db): Promise<Map<string, number>> {
  const counted = sql`select l.municipality_code as code, ${left} as n ${offered} group by 1`;
  return byCode(await db.execute(overRegions(counted, kinds)));
}

/** Places left by sector (slug → places). */
export async function supplyBySector(db: Db): Promise<Map<string, number>> {
  return byCode(
    await db.execute(
      sql`select coalesce(lq.sector_slug, l.sector_slug) as code, ${left} as n ${offered} group by 1`,
    ),
  );
}

export interface RegionRow {
  code: string;
  kind: string;
  name: string;
  slug: string;
  country: string;
  /** Its middle, WGS84 degrees. */
  lat: number;
  lng: number;
}

/** Regions of the given kinds, by name. */
export async function findRegions(kinds: readonly string[], db: Db): Promise<RegionRow[]> {
  return rows<RegionRow>(
    await db.execute(sql`
      select code, kind, name, slug, country, lat, lng from region where kind in (${list(kinds)})
      order by name collate "und-x-icu", code`),
  );
}

export async function findMunicipalityLinks(db: Db): Promise<MunicipalityLinks[]> {
  return rows<MunicipalityLinks>(
    await db.execute(sql`
      select code, province_code as "provinceCode", labour_market_region_code as "labourMarketRegionCode",
        landsdeel_code as "landsdeelCode", country
      from municipality`),
  );
}
