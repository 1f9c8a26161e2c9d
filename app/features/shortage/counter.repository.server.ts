import { and, sql, type SQL } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";

import type { Scope } from "./core/counter";
import type { CountedReport } from "./core/tables";

const list = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

export const inMunicipalities = (column: SQL, codes: readonly string[]): SQL =>
  codes.length === 0 ? sql`false` : sql`${column} in (${list(codes)})`;

export const all = (conditions: (SQL | undefined)[]): SQL =>
  and(...conditions.filter((condition) => condition !== undefined)) ?? sql`true`;

export const inRegion = (column: SQL, code: string): SQL =>
  sql`${column} in (select municipality_code from region_municipality where region_code = ${code})`;

/** Conditions on `s` (school), `q` (qualification) and the row `r` that has the route and the school year. */
export const scoped = (scope: Scope): SQL =>
  all([
    scope.municipalityCodes && inMunicipalities(sql`s.municipality_code`, scope.municipalityCodes),
    scope.regionCode === undefined ? undefined : inRegion(sql`s.municipality_code`, scope.regionCode),
    scope.schoolId === undefined ? undefined : sql`s.id = ${scope.schoolId}`,
    scope.sector === undefined ? undefined : sql`q.sector_slug = ${scope.sector}`,
    scope.crebo === undefined ? undefined : sql`q.crebo = ${scope.crebo}`,
    scope.level === undefined ? undefined : sql`q.level = ${scope.level}`,
    scope.route === undefined ? undefined : sql`r.route = ${scope.route}`,
    scope.schoolYear === undefined ? undefined : sql`r.school_year = ${scope.schoolYear}`,
  ]);

/** What counts, as SQL. */
export const counting = sql.raw("('open', 'mediation')");

/**
 * Whether report `r` counted at a moment: by its history, or by its own moments when it has none. Lines are in the order
 * in which they were written: a step that waited for another one bears the earlier moment of the two.
 */
export const countedAt = (at: Date): SQL => {
  const moment = at.toISOString();
  return sql`coalesce(
    (select h.to_status in ${counting} from shortage_report_history h
      where h.report_id = r.id and h.created_at <= ${moment}::timestamptz order by h.id desc limit 1),
    r.created_at <= ${moment}::timestamptz and (r.closed_at is null or r.closed_at > ${moment}::timestamptz))`;
};

const number = (found: { n: number | string }[]): number => Number(found[0]?.n ?? 0);

/** Distinct students with an open or mediation report, now or at a past moment. */
export async function countDemand(scope: Scope, at: Date | null, db: Db): Promise<number> {
  return number(
    rows(
      await db.execute(sql`
        select count(distinct r.student_id) as n
        from shortage_report r join school s on s.id = r.school_id join qualification q on q.crebo = r.crebo
        where ${at === null ? sql`r.status in ${counting}` : countedAt(at)} and ${scoped(scope)}`),
    ),
  );
}

/** Students enrolled in the scope's school year, or in this one when it names none. */
export async function countBase(scope: Scope, thisYear: number, db: Db): Promise<number> {
  return number(
    rows(
      await db.execute(sql`
        select coalesce(sum(r.students), 0) as n
        from enrolment_base r join school s on s.id = r.school_id join qualification q on q.crebo = r.crebo
        where r.school_year = ${scope.schoolYear ?? thisYear} and ${scoped(scope)}`),
    ),
  );
}

/**
 * Published internships and apprenticeships `l` of checked companies with their qualification `lq`. What is taken is counted once for all
 * of them, since counting it for each by itself takes ten times as long.
 */
export const offered = sql`
  from listing l
  join company c on c.id = l.company_id and c.verification = 'verified'
  left join qualification lq on lq.crebo = l.crebo
  left join (select listing_id, count(*) as n from placement where takes_place(status) group by 1) p
    on p.listing_id = l.id
  where l.status = 'published' and l.kind in ('internship', 'apprenticeship')`;
/** The places left of the offered ones together. */
export const left = sql.raw("coalesce(sum(l.places - coalesce(p.n, 0)), 0)");

/** Conditions on `l` (a place on offer) and `lq` (its qualification), as `offered` names them. */
export const supplied = (scope: Scope): SQL =>
  all([
    scope.municipalityCodes && inMunicipalities(sql`l.municipality_code`, scope.municipalityCodes),
    scope.regionCode === undefined ? undefined : inRegion(sql`l.municipality_code`, scope.regionCode),
    scope.sector === undefined ? undefined : sql`coalesce(lq.sector_slug, l.sector_slug) = ${scope.sector}`,
    scope.crebo === undefined ? undefined : sql`l.crebo = ${scope.crebo}`,
    scope.level === undefined
      ? undefined
      : sql`(lq.level = ${scope.level} or lq.level is null and ${scope.level} = any(l.levels))`,
    // A place says by its kind which route it is for when it names none.
    scope.route === undefined
      ? undefined
      : sql`coalesce(l.route, case l.kind when 'internship' then 'bol' else 'bbl' end) in (${scope.route}, 'combined')`,
  ]);

/** Places left over published internships and apprenticeships. */
export async function countSupply(scope: Scope, db: Db): Promise<number> {
  return number(rows(await db.execute(sql`select ${left} as n ${offered} and ${supplied(scope)}`)));
}

/** Every report that counts now or counted at a past moment, with what it can be cut by. Bounded by the students there are. */
export async function findCounted(scope: Scope, at: Date | null, db: Db): Promise<CountedReport[]> {
  return rows<CountedReport>(
    await db.execute(sql`
      select r.student_id as "studentId", s.municipality_code as "municipalityCode", r.crebo, r.route,
        q.sector_slug as sector, q.level
      from shortage_report r join school s on s.id = r.school_id join qualification q on q.crebo = r.crebo
      where ${at === null ? sql`r.status in ${counting}` : countedAt(at)} and ${scoped(scope)}`),
  );
}

/** Demand at each of the moments, recounted from the history. */
export async function demandSeries(scope: Scope, moments: readonly Date[], db: Db): Promise<number[]> {
  if (moments.length === 0) return [];
  const found = rows<{ i: number | string; n: number | string }>(
    await db.execute(sql`
      with spell as (
        select r.student_id, h.created_at as since, h.to_status as status,
          lead(h.created_at) over (partition by h.report_id order by h.id) as until
        from shortage_report_history h join shortage_report r on r.id = h.report_id
        join school s on s.id = r.school_id join qualification q on q.crebo = r.crebo
        where ${scoped(scope)}
        union all
        select r.student_id, r.created_at, 'open', r.closed_at
        from shortage_report r
        join school s on s.id = r.school_id join qualification q on q.crebo = r.crebo
        where ${scoped(scope)}
          and not exists (select 1 from shortage_report_history h where h.report_id = r.id)
      )
      select m.i, count(distinct spell.student_id) as n
      from unnest(array[${list(moments.map((moment) => moment.toISOString()))}]::timestamptz[])
        with ordinality as m(at, i)
      left join spell on spell.status in ${counting}
        and spell.since <= m.at and (spell.until is null or spell.until > m.at)
      group by m.i order by m.i`),
  );
  return found.map((row) => Number(row.n));
}

/** When the counter began: the first report that is still there, or the first day that was kept; null before both. */
export async function firstCountedAt(db: Db): Promise<Date | null> {
  const found = rows<{ at: string | Date | null }>(
    await db.execute(sql`
      select least(
        (select min(created_at) from shortage_report),
        (select min(day)::timestamp at time zone 'Europe/Amsterdam' from shortage_snapshot)) as at`),
  );
  const at = found[0]?.at ?? null;
  return at === null ? null : new Date(at);
}
