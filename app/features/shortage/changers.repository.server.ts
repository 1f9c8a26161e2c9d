import { sql } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";

import type { Scope } from "./core/counter";
import { all, inMunicipalities, inRegion } from "./counter.repository.server";

/**
 * Career changers and job seekers who look for a place and have none. They have no school, no report and no base, so they
 * are counted apart, where they live; a school year says nothing of them.
 */
export async function countChangers(scope: Scope, db: Db): Promise<number> {
  if (scope.schoolId !== undefined) return 0;
  const where = all([
    scope.municipalityCodes && inMunicipalities(sql`p.municipality_code`, scope.municipalityCodes),
    scope.regionCode === undefined ? undefined : inRegion(sql`p.municipality_code`, scope.regionCode),
    scope.sector === undefined ? undefined : sql`q.sector_slug = ${scope.sector}`,
    scope.crebo === undefined ? undefined : sql`q.crebo = ${scope.crebo}`,
    scope.level === undefined ? undefined : sql`coalesce(q.level, p.level) = ${scope.level}`,
    scope.route === undefined ? undefined : sql`p.route = ${scope.route}`,
  ]);
  const found = rows<{ n: number | string }>(
    await db.execute(sql`
      select count(*) as n
      from student t join student_profile p on p.student_id = t.id
      left join qualification q on q.crebo = coalesce(p.crebo, t.crebo)
      where t.kind in ('career_changer', 'job_seeker') and p.looking
        and not exists (select from placement a where a.student_id = t.id and a.status in ('accepted', 'placed'))
        and ${where}`),
  );
  return Number(found[0]?.n ?? 0);
}
