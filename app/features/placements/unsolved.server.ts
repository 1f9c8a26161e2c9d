import { reopen, report, withdrawReport } from "~/features/shortage/index.server";
import { schoolYear, today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { AppError } from "~/platform/errors/errors";

import { handReportOver, lockStudent, type PlacementRow } from "./placements.repository.server";

/** Why there is nothing to report: it was done, or the student has another place. */
const needless = new Set(["shortage.already_reported", "shortage.student_placed"]);

/** Reports the student for the route of the placement, from today; an open report stays as it is. */
async function reportAgain(tx: Db, row: PlacementRow, actorId: string | null, now: Date): Promise<void> {
  const student = await lockStudent(row.studentId, tx);
  if (student?.schoolId == null || student.studentNumber === null) return;
  try {
    await report(tx, {
      schoolId: student.schoolId,
      studentNumber: student.studentNumber,
      name: student.name,
      crebo: row.crebo,
      route: row.route,
      schoolYear: schoolYear(now),
      wantedFrom: today(now),
      actor: "Sch",
      actorId,
      now,
    });
  } catch (error) {
    if (!(error instanceof AppError) || !needless.has(error.code)) throw error;
  }
}

/**
 * This placement solves its report no more. Another place of the student takes that over; without one it is open again
 * when the student is looking and its school year is not over, and withdrawn when not; in a later school year the student
 * gets a report of that year, in the name of the school. `actorId` is who of the school does it, null for others.
 */
export async function leaveUnsolved(
  tx: Db,
  row: PlacementRow,
  actorId: string | null,
  { again, reason }: { again: boolean; reason: string },
  now: Date,
): Promise<void> {
  if (row.reportId !== null && (await handReportOver(row, tx))) return;
  const solved = row.reportId && (await reopen(tx, { reportId: row.reportId, now, note: reason }));
  if (solved && again && solved.schoolYear >= schoolYear(now)) return;
  if (solved)
    await withdrawReport(tx, {
      reportId: solved.id,
      schoolId: solved.schoolId,
      actor: "Sch",
      actorId,
      now,
      note: reason,
    });
  if (again) await reportAgain(tx, row, actorId, now);
}
