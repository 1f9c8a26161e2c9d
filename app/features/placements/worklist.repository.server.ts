import { sql, type SQL, type SQLWrapper } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";

import { answerDays } from "./core/applying";
import type { ProposalLine, ReportedStudent } from "./core/lines";
import type { WorkKey } from "./core/worklist";

const list = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}::uuid`),
    sql`, `,
  );

const saidOn = sql`(coalesce(r.renewed_at, r.created_at) at time zone 'Europe/Amsterdam')::date::text`;

const mediatedSince = sql`case when r.status = 'mediation' then (
    select (max(h.created_at) at time zone 'Europe/Amsterdam')::date::text from shortage_report_history h
    where h.report_id = r.id and h.to_status = 'mediation' and h.from_status <> 'mediation') end`;

const lines = (where: SQL, rest: SQL): SQL => sql`
  select r.id as "reportId", t.id as "studentId", r.school_id as "schoolId", t.student_number as "studentNumber",
    t.name, t.birth_date::text as "birthDate", t.email, r.crebo, q.name as qualification, q.dossier, q.level,
    q.sector_slug as sector, r.route, r.school_year as "schoolYear", r.wanted_from::text as "wantedFrom", r.status,
    r.note, r.solved_elsewhere as "solvedElsewhere", (r.created_at at time zone 'Europe/Amsterdam')::date::text as since,
    ${saidOn} as "saidOn", ${mediatedSince} as "mediatedSince",
    (select count(*)::int from placement p where p.report_id = r.id and p.status = 'proposed') as waiting,
    (select count(*)::int from placement p where p.student_id = r.student_id and p.route = r.route) as applications,
    (select c.name from placement p join company c on c.id = p.company_id
      where p.report_id = r.id and p.status in ('accepted', 'placed')
      order by p.accepted_at desc nulls last, p.id limit 1) as "placedAt"
  from shortage_report r
  join student t on t.id = r.student_id
  join qualification q on q.crebo = r.crebo
  where ${where} ${rest}`;

const isOpen = sql.raw("r.status in ('open', 'mediation')");

/** A school has some thousands at most; more than this nobody goes through by hand. */
const listedAtMost = 5_000;

interface KeyRow extends Omit<WorkKey, "lapsesOn"> {
  schoolYear: number;
  /** The day on which somebody last said that the student looks. */
  saidOn: string;
}

/** What decides which of the schools' students are shown and where; closed ones the latest first. At most 5,000. */
export async function findWorkKeys(
  schoolIds: readonly string[],
  options: { open: boolean },
  db: Db,
): Promise<KeyRow[]> {
  if (schoolIds.length === 0) return [];
  return rows<KeyRow>(
    await db.execute(sql`
      select r.id as "reportId", t.student_number as "studentNumber", t.name, r.crebo, q.name as qualification, r.route,
        r.school_year as "schoolYear", r.wanted_from::text as "wantedFrom",
        (r.created_at at time zone 'Europe/Amsterdam')::date::text as since,
        ${saidOn} as "saidOn",
        (select count(*)::int from placement p
          where p.student_id = r.student_id and p.route = r.route) as applications
      from shortage_report r
      join student t on t.id = r.student_id
      join qualification q on q.crebo = r.crebo
      where r.school_id in (${list(schoolIds)}) and ${options.open ? isOpen : sql`not (${isOpen})`}
      order by r.closed_at desc, r.id limit ${listedAtMost}`),
  );
}

/** These reports' students, in no order. */
export async function findStudentsOf(reportIds: readonly string[], db: Db): Promise<ReportedStudent[]> {
  if (reportIds.length === 0) return [];
  return rows<ReportedStudent>(await db.execute(lines(sql`r.id in (${list(reportIds)})`, sql``)));
}

export async function countStudents(
  schoolIds: readonly string[],
  db: Db,
): Promise<{ open: number; closed: number }> {
  if (schoolIds.length === 0) return { open: 0, closed: 0 };
  const found = rows<{ open: number | string; closed: number | string }>(
    await db.execute(sql`
      select count(*) filter (where ${isOpen}) as open, count(*) filter (where not (${isOpen})) as closed
      from shortage_report r where r.school_id in (${list(schoolIds)})`),
  );
  return { open: Number(found[0]?.open ?? 0), closed: Number(found[0]?.closed ?? 0) };
}

/** One student of these schools, by the report; null for another school's. */
export async function findStudent(
  reportId: string,
  schoolIds: readonly string[],
  db: Db,
): Promise<ReportedStudent | null> {
  if (schoolIds.length === 0) return null;
  const found = rows<ReportedStudent>(
    await db.execute(lines(sql`r.id = ${reportId} and r.school_id in (${list(schoolIds)})`, sql``)),
  );
  return found[0] ?? null;
}

/** The last day on which a proposal that was made at this moment can be answered, in Amsterdam. */
export const answerBy = (createdAt: SQLWrapper): SQL =>
  sql`((${createdAt} at time zone 'Europe/Amsterdam')::date + ${answerDays}::int)`;

const proposals = (where: SQL, rest: SQL): SQL => sql`
  select p.id, p.status, p.listing_id as "listingId", l.title as "listingTitle", l.slug as "listingSlug",
    p.company_id as "companyId", c.name as "companyName", c.place as "companyPlace", p.school_id as "schoolId",
    coalesce(s.name, '') as "schoolName", t.name as "studentName", q.name as qualification, p.crebo, q.level, p.route,
    p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", ${answerBy(sql`p.created_at`)}::text as "answerBy",
    p.objective, p.reason, (p.updated_at at time zone 'Europe/Amsterdam')::date::text as "changedOn"
  from placement p
  join listing l on l.id = p.listing_id
  join company c on c.id = p.company_id
  left join school s on s.id = p.school_id
  join student t on t.id = p.student_id
  join qualification q on q.crebo = p.crebo
  where ${where} ${rest}`;

/** What was proposed to these companies, and whom they took; what waits for an answer first, then the latest. */
export async function findProposalsTo(companyIds: readonly string[], db: Db): Promise<ProposalLine[]> {
  if (companyIds.length === 0) return [];
  return rows<ProposalLine>(
    await db.execute(
      proposals(
        // An application has pages of its own until it is accepted.
        sql`p.company_id in (${list(companyIds)})
          and (p.reference is null or p.status in ('accepted', 'placed', 'fell_through', 'ended', 'completed'))`,
        sql`order by p.status <> 'proposed', p.updated_at desc, p.id limit 200`,
      ),
    ),
  );
}

/** What was proposed for one report of these schools, the latest first. */
export async function findProposalsFor(
  reportId: string,
  schoolIds: readonly string[],
  db: Db,
): Promise<ProposalLine[]> {
  if (schoolIds.length === 0) return [];
  return rows<ProposalLine>(
    await db.execute(
      proposals(
        sql`p.report_id = ${reportId} and p.school_id in (${list(schoolIds)})`,
        sql`order by p.created_at desc, p.id limit 50`,
      ),
    ),
  );
}

/** One placement for its page or mail. The caller checks who may see it. */
export async function findProposal(id: string, db: Db): Promise<ProposalLine | null> {
  const found = rows<ProposalLine>(await db.execute(proposals(sql`p.id = ${id}`, sql``)));
  return found[0] ?? null;
}

/** Students of these schools whose wanted start has passed, and the earliest of those days. */
export async function findLate(
  schoolIds: readonly string[],
  today: string,
  db: Db,
): Promise<{ students: number; since: string | null }> {
  if (schoolIds.length === 0) return { students: 0, since: null };
  const found = rows<{ n: number | string; since: string | null }>(
    await db.execute(sql`
      select count(distinct r.student_id) as n, min(r.wanted_from)::text as since from shortage_report r
      where r.school_id in (${list(schoolIds)}) and ${isOpen} and r.wanted_from < ${today}`),
  );
  return { students: Number(found[0]?.n ?? 0), since: found[0]?.since ?? null };
}
