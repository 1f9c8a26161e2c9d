import { and, eq, inArray, sql } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";
import { placement, school, shortageReport, shortageReportHistory, student } from "#db/schema";

import type { HistoryRow, NewReport, ReportRow, StudentRow } from "./reports.repository.server";

/** A statement takes at most 65,535 parameters. */
const portion = 1000;

function* portions<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += portion) yield all.slice(at, at + portion);
}

/** Any number of texts as one parameter. */
const texts = (values: readonly string[]) =>
  sql`(select value from json_array_elements_text(${JSON.stringify(values)}::text::json))`;

/** Lets one list of a school be read in at a time; others about the school go on. */
export async function lockRoll(schoolId: string, tx: Db): Promise<void> {
  await tx.select({ id: school.id }).from(school).where(eq(school.id, schoolId)).for("no key update");
}

/** Makes the students whose numbers the school does not have yet; answers those numbers. */
export async function insertStudents(
  made: readonly (typeof student.$inferInsert)[],
  tx: Db,
): Promise<string[]> {
  const numbers: string[] = [];
  for (const some of portions(made)) {
    const done = await tx
      .insert(student)
      .values(some)
      .onConflictDoNothing({ target: [student.schoolId, student.studentNumber] })
      .returning({ studentNumber: student.studentNumber });
    numbers.push(...done.flatMap(({ studentNumber }) => studentNumber ?? []));
  }
  return numbers;
}

/**
 * The school's students with these numbers; locked when they are to be changed, in the order of their ids, in which
 * whoever ends what several students have asked for locks them too.
 */
export async function findStudentsByNumber(
  schoolId: string,
  numbers: readonly string[],
  options: { lock: boolean },
  db: Db,
): Promise<StudentRow[]> {
  const query = db
    .select()
    .from(student)
    .where(and(eq(student.schoolId, schoolId), sql`${student.studentNumber} in ${texts(numbers)}`))
    .orderBy(student.id);
  return options.lock ? query.for("update") : query;
}

/** The school's students, by number and name, whose number is one of these when its noughts in front are left out. */
export async function findAlike(
  schoolId: string,
  bareNumbers: readonly string[],
  db: Db,
): Promise<{ studentNumber: string; name: string }[]> {
  return rows<{ studentNumber: string; name: string }>(
    await db.execute(sql`
      select student_number as "studentNumber", name from student
      where school_id = ${schoolId} and ltrim(student_number, '0') in ${texts(bareNumbers)}`),
  );
}

export async function findReportsOf(
  studentIds: readonly string[],
  options: { lock: boolean },
  db: Db,
): Promise<ReportRow[]> {
  const found: ReportRow[] = [];
  for (const some of portions(studentIds)) {
    const query = db.select().from(shortageReport).where(inArray(shortageReport.studentId, some));
    found.push(...(options.lock ? await query.for("update") : await query));
  }
  return found;
}

/** A place that a student has: the route, and the last day. */
export interface HeldPlace {
  studentId: string;
  reportId: string | null;
  route: ReportRow["route"];
  endsOn: string | null;
}

/** Places that these students have: accepted and placed. */
export async function findHeldPlaces(studentIds: readonly string[], db: Db): Promise<HeldPlace[]> {
  const found: HeldPlace[] = [];
  for (const some of portions(studentIds)) {
    found.push(
      ...(await db
        .select({
          studentId: placement.studentId,
          reportId: placement.reportId,
          route: placement.route,
          endsOn: placement.endsOn,
        })
        .from(placement)
        .where(and(inArray(placement.studentId, some), inArray(placement.status, ["accepted", "placed"])))),
    );
  }
  return found;
}

export type StudentChange = Pick<StudentRow, "id" | "name" | "email" | "birthDate" | "crebo" | "route">;

export async function updateStudents(changes: readonly StudentChange[], tx: Db): Promise<void> {
  for (const some of portions(changes)) {
    await tx.execute(sql`
      update student set name = c.name, email = c.email, birth_date = c."birthDate", crebo = c.crebo, route = c.route
      from json_to_recordset(${JSON.stringify(some)}::text::json)
        as c(id uuid, name text, email text, "birthDate" date, crebo text, route text)
      where student.id = c.id`);
  }
}

/** Answers their ids. */
export async function insertReports(made: readonly NewReport[], tx: Db): Promise<string[]> {
  const ids: string[] = [];
  for (const some of portions(made)) {
    const done = await tx.insert(shortageReport).values(some).returning({ id: shortageReport.id });
    ids.push(...done.map(({ id }) => id));
  }
  return ids;
}

export type ReportChange = Pick<ReportRow, "id" | "crebo" | "wantedFrom" | "note" | "status">;

/** Writes what a school has changed of open reports, or of reports that are open again. */
export async function updateReports(
  changes: readonly ReportChange[],
  options: { renewedAt: Date },
  tx: Db,
): Promise<void> {
  for (const some of portions(changes)) {
    await tx.execute(sql`
      update shortage_report set crebo = c.crebo, wanted_from = c."wantedFrom", note = c.note, status = c.status,
        closed_at = null, solved_elsewhere = null, renewed_at = ${options.renewedAt.toISOString()}::timestamptz
      from json_to_recordset(${JSON.stringify(some)}::text::json)
        as c(id uuid, crebo text, "wantedFrom" date, note text, status text)
      where shortage_report.id = c.id`);
  }
}

export async function insertSteps(made: readonly HistoryRow[], tx: Db): Promise<void> {
  for (const some of portions(made)) await tx.insert(shortageReportHistory).values(some);
}
