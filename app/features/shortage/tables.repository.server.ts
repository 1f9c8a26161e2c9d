import { sql, type SQL } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";

import type { MunicipalityLinks } from "./core/tables";
import { counting, offered, offering, taken } from "./counter.repository.server";

const list = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

const byCode = (result: unknown): Map<string, number> =>
  new Map(rows<{ code: string; n: number | string }>(result).map((row) => [row.code, Number(row.n)]));

/** Demand by region of the given kinds, now: distinct students by the school's municipality. */
export async function demandByRegion(kinds: readonly string[], db: Db): Promise<Map<string, number>> {
  return byCode(
    await db.execute(sql`
      select rm.region_code as code, count(distinct r.student_id) as n
      from shortage_report r
      join school s on s.id = r.school_id
      join region_municipality rm on rm.municipality_code = s.municipality_code
      join region g on g.code = rm.region_code and g.kind in (${list(kinds)})
      where r.status in ${counting}
      group by rm.region_code`),
  );
}

/** Places left by region of the given kinds (code → places). */
export async function supplyByRegion(kinds: readonly string[], db: Db): Promise<Map<string, number>> {
  return byCode(
    await db.execute(sql`
      select rm.region_code as code, sum(l.places - ${taken}) as n
      from listing l
      join region_municipality rm on rm.municipality_code = l.municipality_code
      join region g on g.code = rm.region_code and g.kind in (${list(kinds)})
      where ${offering}
      group by rm.region_code`),
  );
}

/** Places left by sector (slug → places). */
export async function supplyBySector(db: Db): Promise<Map<string, number>> {
  return byCode(
    await db.execute(sql`
      select coalesce(lq.sector_slug, l.sector_slug) as code, sum(l.places - ${taken}) as n ${offered} group by 1`),
  );
}

/** Students enrolled by region of the given kinds. */
export async function baseByRegion(
  kinds: readonly string[],
  schoolYear: number,
  db: Db,
): Promise<Map<string, number>> {
  return byCode(
    await db.execute(sql`
      select rm.region_code as code, sum(b.students) as n
      from enrolment_base b
      join school s on s.id = b.school_id
      join region_municipality rm on rm.municipality_code = s.municipality_code
      join region g on g.code = rm.region_code and g.kind in (${list(kinds)})
      where b.school_year = ${schoolYear}
      group by rm.region_code`),
  );
}

export interface RegionRow {
  code: string;
  kind: string;
  name: string;
  slug: string;
  country: string;
}

/** Regions of the given kinds, by name. */
export async function findRegions(kinds: readonly string[], db: Db): Promise<RegionRow[]> {
  return rows<RegionRow>(
    await db.execute(sql`
      select code, kind, name, slug, country from region where kind in (${list(kinds)})
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

export async function findSectors(db: Db): Promise<{ slug: string; nameNl: string; nameEn: string }[]> {
  return rows<{ slug: string; nameNl: string; nameEn: string }>(
    await db.execute(
      sql`select slug, name_nl as "nameNl", name_en as "nameEn" from sector order by position`,
    ),
  );
}
