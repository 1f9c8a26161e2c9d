import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";
import {
  placement,
  shortageReport,
  shortageReportHistory,
  student,
  studentCv,
  studentProfile,
  user,
} from "#db/schema";

import type { StudentRow } from "./students.repository.server";

/** The school's student with this number, locked; null when it has none. */
export async function lockByNumber(
  schoolId: string,
  studentNumber: string,
  tx: Db,
): Promise<StudentRow | null> {
  const [found] = await tx
    .select()
    .from(student)
    .where(and(eq(student.schoolId, schoolId), eq(student.studentNumber, studentNumber)))
    .for("update");
  return found ?? null;
}

/** People without a school whose own, confirmed address is one of these (lower case). */
export async function findByAddress(
  addresses: readonly string[],
  tx: Db,
): Promise<{ studentId: string; address: string }[]> {
  if (addresses.length === 0) return [];
  return tx
    .select({ studentId: student.id, address: user.email })
    .from(student)
    .innerJoin(user, eq(user.id, student.userId))
    .where(
      and(isNull(student.schoolId), isNotNull(user.emailConfirmedAt), inArray(user.email, [...addresses])),
    )
    .orderBy(student.id);
}

/** Students of schools without an account, to whom the school gave this address (lower case). */
export const findEnrolledAt = (address: string, tx: Db): Promise<StudentRow[]> =>
  tx
    .select()
    .from(student)
    .where(
      and(isNotNull(student.schoolId), isNull(student.userId), eq(sql`lower(${student.email})`, address)),
    )
    .limit(2);

/** Whether the two rows hold places in the same days, which one person cannot. */
export async function havePlacesAtOnce(one: string, other: string, tx: Db): Promise<boolean> {
  const found = rows<{ both: boolean }>(
    await tx.execute(sql`
      select exists (
        select from placement p join placement q
          on daterange(p.starts_on, p.ends_on, '[]') && daterange(q.starts_on, q.ends_on, '[]')
        where p.student_id = ${one} and q.student_id = ${other}
          and p.status in ('accepted', 'placed') and q.status in ('accepted', 'placed')) as both`),
  );
  return found[0]?.both === true;
}

export type ReportLine = Pick<typeof shortageReport.$inferSelect, "id" | "route" | "schoolYear" | "status">;

export const findReportsOf = (studentId: string, tx: Db): Promise<ReportLine[]> =>
  tx
    .select({
      id: shortageReport.id,
      route: shortageReport.route,
      schoolYear: shortageReport.schoolYear,
      status: shortageReport.status,
    })
    .from(shortageReport)
    .where(eq(shortageReport.studentId, studentId));

export async function hasActivePlacement(reportId: string, tx: Db): Promise<boolean> {
  const found = await tx
    .select({ id: placement.id })
    .from(placement)
    .where(and(eq(placement.reportId, reportId), inArray(placement.status, ["accepted", "placed"])))
    .limit(1);
  return found.length > 0;
}

/** Leaves one of two reports of the same year and route. */
export async function mergeReports(
  keep: ReportLine,
  drop: ReportLine,
  by: { actorId: string | null; now: Date; note: string },
  tx: Db,
): Promise<void> {
  await tx.delete(shortageReport).where(eq(shortageReport.id, drop.id));
  await tx.insert(shortageReportHistory).values({
    reportId: keep.id,
    at: by.now,
    actor: "S",
    actorId: by.actorId,
    fromStatus: keep.status,
    toStatus: keep.status,
    note: by.note,
  });
}

/** Gives what is left of the person's row to the school's row, and removes the person's row. */
export async function moveTheRest(from: string, to: { id: string; schoolId: string }, tx: Db): Promise<void> {
  const { id, schoolId } = to;
  await tx.update(shortageReport).set({ studentId: id, schoolId }).where(eq(shortageReport.studentId, from));
  for (const table of [studentProfile, studentCv]) {
    const [own] = await tx
      .select({ studentId: table.studentId })
      .from(table)
      .where(eq(table.studentId, from));
    if (own === undefined) continue;
    await tx.delete(table).where(eq(table.studentId, id));
    await tx.update(table).set({ studentId: id }).where(eq(table.studentId, from));
  }
  await tx.delete(student).where(eq(student.id, from));
}

/** Writes what the school has confirmed; the claim is over. */
export async function setEnrolment(
  id: string,
  change: Partial<Omit<StudentRow, "id" | "createdAt">>,
  tx: Db,
): Promise<void> {
  await tx.update(student).set(change).where(eq(student.id, id));
  await tx
    .update(studentProfile)
    .set({ claimedSchoolId: null, claimedNumber: null, claimedAt: null, claimRejectedAt: null })
    .where(eq(studentProfile.studentId, id));
}
