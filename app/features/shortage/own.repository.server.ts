import { and, asc, desc, eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { qualification, school, shortageReport, student, studentProfile } from "#db/schema";

import type { ReportRow } from "./reports.repository.server";

export interface OwnStudent {
  id: string;
  kind: (typeof student.$inferSelect)["kind"];
  /** The school that has confirmed the enrolment; null as long as none has. */
  schoolId: string | null;
  schoolName: string | null;
  /** The school that the student says is theirs. */
  claimedSchool: string | null;
  crebo: string | null;
  qualification: string | null;
  route: ReportRow["route"] | null;
}

/** Who somebody with an account is as a student; null for everybody else. */
export async function findOwnStudent(userId: string, db: Db): Promise<OwnStudent | null> {
  const [found] = await db
    .select({
      id: student.id,
      kind: student.kind,
      schoolId: student.schoolId,
      schoolName: school.name,
      claimedSchoolId: studentProfile.claimedSchoolId,
      crebo: student.crebo,
      qualification: qualification.name,
      route: student.route,
    })
    .from(student)
    .leftJoin(school, eq(school.id, student.schoolId))
    .leftJoin(studentProfile, eq(studentProfile.studentId, student.id))
    .leftJoin(qualification, eq(qualification.crebo, student.crebo))
    .where(eq(student.userId, userId));
  if (found === undefined) return null;
  const { claimedSchoolId, ...own } = found;
  const [claimed] =
    claimedSchoolId === null || own.schoolId !== null
      ? []
      : await db.select({ name: school.name }).from(school).where(eq(school.id, claimedSchoolId));
  return { ...own, claimedSchool: claimed?.name ?? null };
}

/** The student's row of an account, locked until the transaction ends. */
export async function lockOwnStudent(
  userId: string,
  tx: Db,
): Promise<{ id: string; kind: OwnStudent["kind"]; schoolId: string | null } | null> {
  const [found] = await tx
    .select({ id: student.id, kind: student.kind, schoolId: student.schoolId })
    .from(student)
    .where(eq(student.userId, userId))
    .for("update");
  return found ?? null;
}

export interface OwnReport extends Pick<
  ReportRow,
  | "id"
  | "crebo"
  | "route"
  | "schoolYear"
  | "wantedFrom"
  | "status"
  | "createdAt"
  | "renewedAt"
  | "solvedElsewhere"
> {
  qualification: string;
}

const ownColumns = {
  id: shortageReport.id,
  crebo: shortageReport.crebo,
  route: shortageReport.route,
  schoolYear: shortageReport.schoolYear,
  wantedFrom: shortageReport.wantedFrom,
  status: shortageReport.status,
  createdAt: shortageReport.createdAt,
  renewedAt: shortageReport.renewedAt,
  solvedElsewhere: shortageReport.solvedElsewhere,
  qualification: qualification.name,
};

/** A student's reports, the latest first; one for each route and school year, so they are few. */
export const findReportsOfStudent = (studentId: string, db: Db): Promise<OwnReport[]> =>
  db
    .select(ownColumns)
    .from(shortageReport)
    .innerJoin(qualification, eq(qualification.crebo, shortageReport.crebo))
    .where(eq(shortageReport.studentId, studentId))
    .orderBy(desc(shortageReport.schoolYear), desc(shortageReport.createdAt), asc(shortageReport.id))
    .limit(30);

/** The school of a report of this account; null when it is somebody else's. */
export async function findSchoolOfOwnReport(
  reportId: string,
  userId: string,
  tx: Db,
): Promise<string | null> {
  const [found] = await tx
    .select({ schoolId: shortageReport.schoolId })
    .from(shortageReport)
    .innerJoin(student, eq(student.id, shortageReport.studentId))
    .where(and(eq(shortageReport.id, reportId), eq(student.userId, userId)));
  return found?.schoolId ?? null;
}

/** One report for the page behind a mailed link. */
export async function findReportById(
  reportId: string,
  db: Db,
): Promise<(OwnReport & { schoolId: string }) | null> {
  const [found] = await db
    .select({ ...ownColumns, schoolId: shortageReport.schoolId })
    .from(shortageReport)
    .innerJoin(qualification, eq(qualification.crebo, shortageReport.crebo))
    .where(eq(shortageReport.id, reportId));
  return found ?? null;
}
