import { sql } from "drizzle-orm";

import { rows } from "#db/client.server";
import type { Db } from "~/platform/db.server";

export interface ReachFigures {
  /** Confirmed, and the slot has still to begin. */
  bookingsAhead: number;
  bookingsCompleted: number;
  /** Pupils of completed bookings only. */
  pupilsReached: number;
  /** Companies and schools with a confirmed or completed booking. */
  companiesActive: number;
  schoolsActive: number;
}

export interface ReachPeriod {
  /** Codes of municipalities; a booking lies where its school is. Without it: everywhere. */
  municipalityCodes?: readonly string[] | undefined;
  /** Slots that begin at or after `from` and before `to`. */
  from: Date;
  to: Date;
  now: Date;
}

type Counted = Record<keyof ReachFigures, number | string>;

const figures = (now: Date) => sql`
  count(*) filter (where b.status = 'confirmed' and s.starts_at > ${now.toISOString()}) as "bookingsAhead",
  count(*) filter (where b.status = 'completed') as "bookingsCompleted",
  coalesce(sum(b.pupils) filter (where b.status = 'completed'), 0) as "pupilsReached",
  count(distinct b.company_id) as "companiesActive",
  count(distinct b.school_id) as "schoolsActive"`;

const source = ({ municipalityCodes, from, to }: ReachPeriod) => sql`
  from booking b
    join slot s on s.id = b.slot_id
    join school sch on sch.id = b.school_id
  where b.status in ('confirmed', 'completed')
    and s.starts_at >= ${from.toISOString()} and s.starts_at < ${to.toISOString()}
    ${
      municipalityCodes === undefined
        ? sql``
        : sql`and sch.municipality_code in (select jsonb_array_elements_text(${JSON.stringify(municipalityCodes)}::jsonb))`
    }`;

const asNumbers = (counted: Counted): ReachFigures => ({
  bookingsAhead: Number(counted.bookingsAhead),
  bookingsCompleted: Number(counted.bookingsCompleted),
  pupilsReached: Number(counted.pupilsReached),
  companiesActive: Number(counted.companiesActive),
  schoolsActive: Number(counted.schoolsActive),
});

const none: ReachFigures = {
  bookingsAhead: 0,
  bookingsCompleted: 0,
  pupilsReached: 0,
  companiesActive: 0,
  schoolsActive: 0,
};

export async function countReach(period: ReachPeriod, db: Db): Promise<ReachFigures> {
  const [found] = rows<Counted>(await db.execute(sql`select ${figures(period.now)} ${source(period)}`));
  return found === undefined ? none : asNumbers(found);
}

/** By month of the slot's start in Amsterdam, "2026-03", oldest first; months without bookings are missing. */
export async function countReachByMonth(
  period: ReachPeriod,
  db: Db,
): Promise<(ReachFigures & { month: string })[]> {
  const found = rows<Counted & { month: string }>(
    await db.execute(sql`
      select to_char(s.starts_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month, ${figures(period.now)}
      ${source(period)} group by 1 order by 1`),
  );
  return found.map((row) => ({ month: row.month, ...asNumbers(row) }));
}
