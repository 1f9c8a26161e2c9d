import { and, between, eq, sql, type SQL } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";
import { shortageSnapshot } from "#db/schema";

import type { Change } from "./core/publication";
import { countedAt, counting, left, offered } from "./counter.repository.server";

export type SnapshotRow = typeof shortageSnapshot.$inferSelect;

/** Of these kinds of region a snapshot is kept; smaller ones would be thousands of rows a day. */
export const snapshotKinds = ["country", "landsdeel", "province", "labour_market_region"] as const;

const kinds = sql.join(
  snapshotKinds.map((kind) => sql`${kind}`),
  sql`, `,
);

const cutsOf = (sector: SQL, level: SQL, route: SQL): SQL => sql`
  (values ('all', ''), ('sector', ${sector}), ('level', coalesce(${level}, 0)::text), ('route', ${route}))`;

type Counted = { region: string; cut: SnapshotRow["cut"]; value: string; n: number | string };

/** Distinct students that counted at a moment, by region and cut. */
export async function demandByCut(at: Date, db: Db): Promise<Counted[]> {
  return rows<Counted>(
    await db.execute(sql`
      select g.code as region, c.cut, c.value, count(distinct r.student_id) as n
      from shortage_report r join school s on s.id = r.school_id join qualification q on q.crebo = r.crebo
      join region_municipality rm on rm.municipality_code = s.municipality_code
      join region g on g.code = rm.region_code and g.kind in (${kinds})
      cross join lateral ${cutsOf(sql`q.sector_slug`, sql`q.level`, sql`r.route`)} as c(cut, value)
      where ${countedAt(at)} group by 1, 2, 3`),
  );
}

/** Students enrolled in a school year, by region and cut. */
export async function baseByCut(schoolYear: number, db: Db): Promise<Counted[]> {
  return rows<Counted>(
    await db.execute(sql`
      select g.code as region, c.cut, c.value, sum(r.students) as n
      from enrolment_base r join school s on s.id = r.school_id join qualification q on q.crebo = r.crebo
      join region_municipality rm on rm.municipality_code = s.municipality_code
      join region g on g.code = rm.region_code and g.kind in (${kinds})
      cross join lateral ${cutsOf(sql`q.sector_slug`, sql`q.level`, sql`r.route`)} as c(cut, value)
      where r.school_year = ${schoolYear} group by 1, 2, 3`),
  );
}

/** Places left by region and cut, now. A place for several levels or routes stands in each of them. */
export async function supplyByCut(db: Db): Promise<Counted[]> {
  return rows<Counted>(
    await db.execute(sql`
      with place as (
        select l.id, l.municipality_code, coalesce(lq.sector_slug, l.sector_slug) as sector,
          case when lq.level is null then l.levels else array[lq.level] end as levels,
          case coalesce(l.route, case l.kind when 'internship' then 'bol' else 'bbl' end)
            when 'combined' then array['bol', 'bbl', 'combined']
            else array[coalesce(l.route, case l.kind when 'internship' then 'bol' else 'bbl' end)] end as routes,
          ${left} as places
        ${offered} group by l.id, lq.sector_slug, lq.level
      )
      select g.code as region, c.cut, c.value, sum(place.places) as n
      from place
      join region_municipality rm on rm.municipality_code = place.municipality_code
      join region g on g.code = rm.region_code and g.kind in (${kinds})
      cross join lateral (
        select 'all' as cut, '' as value
        union all select 'sector', place.sector
        union all select 'level', level::text from unnest(place.levels) as level
        union all select 'route', route from unnest(place.routes) as route
      ) as c
      group by 1, 2, 3`),
  );
}

export async function hasSnapshot(day: string, regionCode: string, db: Db): Promise<boolean> {
  const found = await db
    .select({ day: shortageSnapshot.day })
    .from(shortageSnapshot)
    .where(
      and(
        eq(shortageSnapshot.day, day),
        eq(shortageSnapshot.regionCode, regionCode),
        eq(shortageSnapshot.cut, "all"),
      ),
    );
  return found.length > 0;
}

/** Writes the row that says whose snapshot of the day it is; false when another one was first, also one still under way. */
export async function claimSnapshot(first: SnapshotRow, tx: Db): Promise<boolean> {
  const made = await tx.insert(shortageSnapshot).values(first).onConflictDoNothing().returning();
  return made.length > 0;
}

const portion = 1000;

export async function insertSnapshot(made: readonly SnapshotRow[], tx: Db): Promise<void> {
  for (let at = 0; at < made.length; at += portion)
    await tx.insert(shortageSnapshot).values(made.slice(at, at + portion));
}

/** The whole region's snapshots of a stretch of days, both inclusive; the earliest first. */
export async function findSnapshots(
  regionCode: string,
  range: { from: string; until: string },
  db: Db,
): Promise<SnapshotRow[]> {
  return db
    .select()
    .from(shortageSnapshot)
    .where(
      and(
        eq(shortageSnapshot.regionCode, regionCode),
        eq(shortageSnapshot.cut, "all"),
        between(shortageSnapshot.day, range.from, range.until),
      ),
    )
    .orderBy(shortageSnapshot.day);
}

/**
 * Reports that began or ceased to count on a day, seen from midnight to midnight, since a moment. What happens at
 * midnight itself belongs to the day before, as the counter of a past moment has it.
 */
export async function findChanges(since: Date, db: Db): Promise<Change[]> {
  const from = since.toISOString();
  return rows<Change>(
    await db.execute(sql`
      with turned as (
        select h.report_id, h.created_at as at from shortage_report_history h
        where coalesce(h.from_status in ${counting}, false) <> (h.to_status in ${counting})
        union all
        select r.id, moment.at from shortage_report r
        cross join lateral (values (r.created_at), (r.closed_at)) as moment(at)
        where moment.at is not null
          and not exists (select 1 from shortage_report_history h where h.report_id = r.id)
      )
      select ((turned.at - interval '1 microsecond') at time zone 'Europe/Amsterdam')::date::text as day,
        r.id as "reportId", r.student_id as "studentId"
      from turned join shortage_report r on r.id = turned.report_id
      where turned.at > ${from}::timestamptz
      group by 1, 2, 3 having count(*) % 2 = 1
      order by 1, 2`),
  );
}
