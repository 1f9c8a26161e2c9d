import { sql, type SQL } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";
import type { travelModes } from "#db/schema";

import type { LearningRoute, Scope } from "./core/counter";
import type { ReportState } from "./core/report";
import { counting, offered, scoped, supplied } from "./counter.repository.server";

/** An open report as a coordinator's list has it: what is looked for, and how long; not who. */
export interface OpenReport {
  reportId: string;
  schoolName: string;
  /** Where the school is. */
  town: string;
  crebo: string;
  qualification: string;
  level: number | null;
  route: LearningRoute;
  schoolYear: number;
  /** YYYY-MM-DD */
  wantedFrom: string;
  status: ReportState;
  /** The day of the report, YYYY-MM-DD in Amsterdam. */
  since: string;
  /** Applications and proposals so far. */
  sent: number;
}

/** The same with what decides which places fit. Where they set out from is their home, or else their school. */
export interface ReportSeeker extends OpenReport {
  dossier: string | null;
  domain: string | null;
  sector: string;
  birthDate: string | null;
  lat: number;
  lng: number;
  /** They have told where they live and how they travel; else it is counted from the school. */
  fromHome: boolean;
  mode: (typeof travelModes)[number] | null;
  maxMinutes: number | null;
  weekdays: number[];
  drivingLicence: boolean | null;
  vogWilling: boolean | null;
  skills: string;
}

/** One student, by name; to be read only by who writes down that they did. */
export interface NamedReport extends ReportSeeker {
  studentId: string;
  name: string;
  studentNumber: string | null;
  email: string | null;
  note: string;
}

const line = sql`
  r.id as "reportId", s.name as "schoolName", s.place as town, r.crebo, q.name as qualification, q.level, r.route,
  r.school_year as "schoolYear", r.wanted_from::text as "wantedFrom", r.status,
  (r.created_at at time zone 'Europe/Amsterdam')::date::text as since,
  (select count(*)::int from placement a where a.student_id = r.student_id) as sent`;

const seeker = sql`
  q.dossier, q.domain, q.sector_slug as sector, t.birth_date::text as "birthDate",
  coalesce(p.lat, s.lat) as lat, coalesce(p.lng, s.lng) as lng, p.lat is not null as "fromHome",
  p.travel_mode as mode, p.max_minutes as "maxMinutes", coalesce(p.weekdays, '{}') as weekdays,
  p.driving_licence as "drivingLicence", p.vog_willing as "vogWilling", coalesce(p.skills, '') as skills`;

const fromReports = sql`
  shortage_report r
  join school s on s.id = r.school_id
  join qualification q on q.crebo = r.crebo
  join student t on t.id = r.student_id
  left join student_profile p on p.student_id = r.student_id`;

const isOpen = sql`r.status in ${counting}`;
/** The most urgent first: the earliest start, then the longest wait. */
const byUrgency = sql`order by r.wanted_from, r.created_at, r.id`;

export async function countOpen(scope: Scope, db: Db): Promise<number> {
  const found = rows<{ n: number | string }>(
    await db.execute(sql`select count(*) as n from ${fromReports} where ${isOpen} and ${scoped(scope)}`),
  );
  return Number(found[0]?.n ?? 0);
}

export async function findOpen(
  scope: Scope,
  window: { limit: number; offset: number },
  db: Db,
): Promise<OpenReport[]> {
  return rows<OpenReport>(
    await db.execute(sql`
      select ${line} from ${fromReports} where ${isOpen} and ${scoped(scope)}
      ${byUrgency} limit ${window.limit} offset ${window.offset}`),
  );
}

/** Open reports whose qualification is of one of these domains or sectors (null: whichever), the most urgent first; at most `limit`. */
export async function findInNeed(
  scope: Scope,
  of: { domains: readonly string[]; sectors: readonly string[] } | null,
  limit: number,
  db: Db,
): Promise<ReportSeeker[]> {
  const among = (column: SQL, values: readonly string[]): SQL =>
    values.length === 0
      ? sql`false`
      : sql`${column} in (${sql.join(
          values.map((value) => sql`${value}`),
          sql`, `,
        )})`;
  return rows<ReportSeeker>(
    await db.execute(sql`
      select ${line}, ${seeker} from ${fromReports}
      where ${isOpen} and ${scoped(scope)}
        and ${of === null ? sql`true` : sql`(${among(sql`q.domain`, of.domains)} or ${among(sql`q.sector_slug`, of.sectors)})`}
      ${byUrgency} limit ${limit}`),
  );
}

/** One open report in the scope; null when there is none, or it has closed. */
export async function findNamed(reportId: string, scope: Scope, db: Db): Promise<NamedReport | null> {
  const found = rows<NamedReport>(
    await db.execute(sql`
      select ${line}, ${seeker}, r.student_id as "studentId", t.name, t.student_number as "studentNumber", t.email, r.note
      from ${fromReports} where r.id = ${reportId} and ${isOpen} and ${scoped(scope)}`),
  );
  return found[0] ?? null;
}

const isEmpty = sql`l.places > coalesce(p.n, 0)`;

/** How many offers in a scope have places left. */
export async function countEmpty(scope: Scope, db: Db): Promise<number> {
  const found = rows<{ n: number | string }>(
    await db.execute(sql`select count(*) as n ${offered} and ${supplied(scope)} and ${isEmpty}`),
  );
  return Number(found[0]?.n ?? 0);
}

/** Offers in a scope that have places left, the ones that have waited longest first. */
export async function findEmpty(
  scope: Scope,
  window: { limit: number; offset: number },
  db: Db,
): Promise<string[]> {
  const found = rows<{ id: string }>(
    await db.execute(sql`
      select l.id ${offered} and ${supplied(scope)} and ${isEmpty}
      order by l.published_at, l.id limit ${window.limit} offset ${window.offset}`),
  );
  return found.map(({ id }) => id);
}

/** Whether an offer in a scope has places left. */
export async function isEmptyPlace(listingId: string, scope: Scope, db: Db): Promise<boolean> {
  const found = rows(
    await db.execute(sql`select 1 ${offered} and ${supplied(scope)} and ${isEmpty} and l.id = ${listingId}`),
  );
  return found.length > 0;
}
