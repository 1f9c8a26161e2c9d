import { and, eq, inArray, sql } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { rows } from "#db/client.server";
import { placement, qualification, shortageReport, shortageReportHistory, student } from "#db/schema";

import { lapseAfterDays } from "./core/lapse";

export type ReportRow = typeof shortageReport.$inferSelect;
export type NewReport = typeof shortageReport.$inferInsert;
export type StudentRow = typeof student.$inferSelect;
export type HistoryRow = typeof shortageReportHistory.$inferInsert;

/** The school's student with this number, locked until the transaction ends. */
export async function findStudentByNumber(
  schoolId: string,
  studentNumber: string,
  tx: Db,
): Promise<StudentRow | null> {
  const found = await tx
    .select()
    .from(student)
    .where(and(eq(student.schoolId, schoolId), eq(student.studentNumber, studentNumber)))
    .for("update");
  return found[0] ?? null;
}

/** Makes the student unless the school has the number already. */
export async function insertStudent(made: typeof student.$inferInsert, tx: Db): Promise<void> {
  await tx
    .insert(student)
    .values(made)
    .onConflictDoNothing({ target: [student.schoolId, student.studentNumber] });
}

export async function updateStudent(
  id: string,
  change: { email?: string; birthDate?: string },
  tx: Db,
): Promise<void> {
  if (Object.keys(change).length > 0) await tx.update(student).set(change).where(eq(student.id, id));
}

/**
 * Locks the student of a report and then the report, in the order in which every command does, so that two commands
 * about one student wait for each other instead of for ever. Null when the school has no such report.
 */
export async function lockReport(
  reportId: string,
  schoolId: string | null,
  tx: Db,
): Promise<ReportRow | null> {
  await tx.execute(
    sql`select 1 from student where id = (select student_id from shortage_report where id = ${reportId}) for update`,
  );
  const found = await tx
    .select()
    .from(shortageReport)
    .where(
      and(
        eq(shortageReport.id, reportId),
        schoolId === null ? undefined : eq(shortageReport.schoolId, schoolId),
      ),
    )
    .for("update");
  return found[0] ?? null;
}

export async function findReportByKey(
  key: { studentId: string; route: ReportRow["route"]; schoolYear: number },
  tx: Db,
): Promise<ReportRow | null> {
  const found = await tx
    .select()
    .from(shortageReport)
    .where(
      and(
        eq(shortageReport.studentId, key.studentId),
        eq(shortageReport.route, key.route),
        eq(shortageReport.schoolYear, key.schoolYear),
      ),
    )
    .for("update");
  return found[0] ?? null;
}

export async function findReportByIdempotencyKey(key: string, tx: Db): Promise<ReportRow | null> {
  const found = await tx.select().from(shortageReport).where(eq(shortageReport.idempotencyKey, key));
  return found[0] ?? null;
}

export async function insertReport(made: NewReport, tx: Db): Promise<ReportRow> {
  const [row] = await tx.insert(shortageReport).values(made).returning();
  if (row === undefined) throw new Error("the report was not written");
  return row;
}

export async function updateReport(id: string, change: Partial<NewReport>, tx: Db): Promise<void> {
  await tx.update(shortageReport).set(change).where(eq(shortageReport.id, id));
}

export async function insertHistory(made: HistoryRow, tx: Db): Promise<void> {
  await tx.insert(shortageReportHistory).values(made);
}

export async function qualificationExists(crebo: string, db: Db): Promise<boolean> {
  const found = await db
    .select({ crebo: qualification.crebo })
    .from(qualification)
    .where(eq(qualification.crebo, crebo));
  return found.length > 0;
}

/** Accepted or placed placements that solve this report. */
export async function countActivePlacementsOf(reportId: string, tx: Db): Promise<number> {
  const found = await tx
    .select({ id: placement.id })
    .from(placement)
    .where(and(eq(placement.reportId, reportId), inArray(placement.status, ["accepted", "placed"])));
  return found.length;
}

/**
 * Whether the student has a place that leaves no room for a report: the report's own, or one on that route which lasts
 * beyond the wanted start.
 */
export async function hasPlace(
  tx: Db,
  about: { studentId: string; route: ReportRow["route"]; reportId: string | null; wantedFrom: string },
): Promise<boolean> {
  const found = rows(
    await tx.execute(sql`
      select 1 from placement where student_id = ${about.studentId} and status in ('accepted', 'placed')
        and (report_id = ${about.reportId}
          or route = ${about.route} and coalesce(ends_on, 'infinity') >= ${about.wantedFrom}::date)
      limit 1`),
  );
  return found.length > 0;
}

/** The last day of report `r`; `lapsesOn` of core says the same of one report. */
export const lastDay = sql`least(
  make_date(r.school_year + 1, 7, 31),
  greatest(
    r.wanted_from,
    (r.created_at at time zone 'Europe/Amsterdam')::date,
    (coalesce(r.renewed_at, r.created_at) at time zone 'Europe/Amsterdam')::date
  ) + ${lapseAfterDays}::int)`;

/** Open reports that have lapsed by `today` (YYYY-MM-DD, Amsterdam); the oldest first. */
export async function findLapsed(
  options: { today: string; limit: number },
  db: Db,
): Promise<{ id: string }[]> {
  return rows<{ id: string }>(
    await db.execute(sql`
      select r.id from shortage_report r
      where r.status in ('open', 'mediation') and ${lastDay} < ${options.today}::date
      order by r.created_at, r.id limit ${options.limit}`),
  );
}
