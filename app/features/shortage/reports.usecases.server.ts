import { today } from "~/platform/clock/clock";
import { comparable } from "~/platform/geo/normalise";
import type { Db } from "~/platform/db.server";
import { announce } from "~/platform/live/live.server";
import { record } from "~/platform/outbox/outbox.server";

import { endsWithYear, lapsesOn } from "./core/lapse";
import { counts, nextReportState, type ReportAction, type ReportActor } from "./core/report";
import {
  countActivePlacementsOf,
  findReportByIdempotencyKey,
  findReportByKey,
  findStudentByNumber,
  hasPlace,
  insertHistory,
  insertReport,
  insertStudent,
  lockReport,
  qualificationExists,
  updateReport,
  updateStudent,
  type ReportRow,
} from "./reports.repository.server";
import { shortageError } from "./shortage.errors";
import { reportClosed } from "./shortage.events.server";

/** Who acts on a report, and when. */
export interface ReportBy {
  actor: ReportActor;
  actorId: string | null;
  now: Date;
}

export interface NewReportInput extends ReportBy {
  schoolId: string;
  studentNumber: string;
  name: string;
  email?: string | undefined;
  /** YYYY-MM-DD */
  birthDate?: string | undefined;
  crebo: string;
  route: ReportRow["route"];
  /** The year in which the school year starts. */
  schoolYear: number;
  /** YYYY-MM-DD */
  wantedFrom: string;
  note?: string | undefined;
  /** The same key gives the same report. */
  idempotencyKey?: string | undefined;
}

export type WantedPlace = Pick<
  NewReportInput,
  "crebo" | "route" | "schoolYear" | "wantedFrom" | "note" | "idempotencyKey"
>;

/**
 * Reports that a student has no place, inside the caller's transaction. A closed report of the same student, route and
 * school year is opened again. Throws shortage.already_reported, other_name, student_placed (409), unknown_qualification.
 */
export async function report(
  tx: Db,
  input: NewReportInput,
): Promise<{ reportId: string; studentId: string }> {
  if (input.idempotencyKey !== undefined) {
    const same = await findReportByIdempotencyKey(input.idempotencyKey, tx);
    if (same !== null && same.schoolId === input.schoolId)
      return { reportId: same.id, studentId: same.studentId };
  }
  if (!(await qualificationExists(input.crebo, tx))) throw shortageError("unknown_qualification", "crebo");
  const studentId = await studentFor(input, tx);
  return {
    reportId: await reportFor(tx, { id: studentId, schoolId: input.schoolId }, input, input),
    studentId,
  };
}

/**
 * Opens the report of a student whose row the caller has locked; the same form gives the same report. Throws
 * shortage.already_reported and student_placed, to the student in words of their own.
 */
export async function reportFor(
  tx: Db,
  student: { id: string; schoolId: string },
  wish: WantedPlace,
  by: ReportBy,
): Promise<string> {
  const key = { studentId: student.id, route: wish.route, schoolYear: wish.schoolYear };
  const existing = await findReportByKey(key, tx);
  if (
    existing !== null &&
    wish.idempotencyKey !== undefined &&
    existing.idempotencyKey === wish.idempotencyKey
  )
    return existing.id;
  const own = by.actor === "St";
  const to = nextReportState(existing?.status ?? "new", "report", by.actor);
  if (to === null)
    throw own ? shortageError("own_already_reported") : shortageError("already_reported", "studentNumber");
  if (await hasPlace(tx, { ...key, reportId: existing?.id ?? null, wantedFrom: wish.wantedFrom }))
    throw own ? shortageError("own_placed") : shortageError("student_placed", "studentNumber");
  const fields = {
    crebo: wish.crebo,
    wantedFrom: wish.wantedFrom,
    note: wish.note ?? existing?.note ?? "",
    status: to,
    idempotencyKey: wish.idempotencyKey ?? null,
  };
  let id = existing?.id;
  if (id === undefined) {
    const { schoolId } = student;
    id = (await insertReport({ ...key, ...fields, schoolId, createdAt: by.now }, tx)).id;
  } else {
    await updateReport(id, { ...fields, closedAt: null, solvedElsewhere: null, renewedAt: by.now }, tx);
  }
  await insertHistory(historyOf(id, by, existing?.status ?? null, to), tx);
  await announce(tx, "shortage");
  return id;
}

async function studentFor(input: NewReportInput, tx: Db): Promise<string> {
  await insertStudent(
    {
      schoolId: input.schoolId,
      studentNumber: input.studentNumber,
      name: input.name,
      email: input.email ?? null,
      birthDate: input.birthDate ?? null,
      createdAt: input.now,
    },
    tx,
  );
  const found = await findStudentByNumber(input.schoolId, input.studentNumber, tx);
  if (found === null) throw new Error("the student was not written");
  if (comparable(found.name) !== comparable(input.name)) throw shortageError("other_name", "studentNumber");
  await updateStudent(
    found.id,
    {
      ...(input.email === undefined ? {} : { email: input.email }),
      ...(input.birthDate === undefined ? {} : { birthDate: input.birthDate }),
    },
    tx,
  );
  return found.id;
}

const historyOf = (
  reportId: string,
  by: ReportBy,
  fromStatus: string | null,
  toStatus: string,
  note?: string,
) => ({
  reportId,
  at: by.now,
  actor: by.actor,
  actorId: by.actorId,
  fromStatus,
  toStatus,
  note: note ?? null,
});

/** Moves a report by its table, under lock; throws shortage.not_found, moved_on and student_placed; `schoolId` null when the caller has checked whose it is. */
export async function moveReport(
  tx: Db,
  command: ReportBy & { reportId: string; schoolId: string | null; note?: string },
  action: ReportAction,
  change: Parameters<typeof updateReport>[1] = {},
): Promise<ReportRow> {
  const current = await lockReport(command.reportId, command.schoolId, tx);
  if (current === null) throw shortageError("not_found");
  const to = nextReportState(current.status, action, command.actor);
  if (to === null) throw shortageError("moved_on");
  if (action === "renew") {
    if (endsWithYear({ ...current, lapsesOn: lapsesOn(current) })) throw shortageError("year_ends");
    // By a second click on the same day nothing is put off any further.
    if (current.renewedAt !== null && today(current.renewedAt) === today(command.now)) return current;
  }
  const active = await countActivePlacementsOf(current.id, tx);
  if ((action === "solve_by_placement") !== active > 0) throw shortageError("student_placed");
  const closed = counts(to) ? null : command.now;
  await updateReport(current.id, { ...change, status: to, closedAt: closed }, tx);
  await insertHistory(historyOf(current.id, command, current.status, to, command.note), tx);
  if (!counts(to) && action !== "solve_by_placement")
    await record(tx, reportClosed, { reportId: current.id, status: to }, command.now);
  if (to !== current.status) await announce(tx, "shortage");
  return current;
}

/**
 * Closes the report of a student whose placement has just been accepted, in the transaction of that acceptance; the
 * accepted placement must be written already. A report that was closed before stays as it is.
 */
export async function solve(tx: Db, command: { reportId: string; now: Date }): Promise<void> {
  const current = await lockReport(command.reportId, null, tx);
  if (current === null || !counts(current.status)) return;
  await moveReport(tx, { ...command, actor: "S", actorId: null, schoolId: null }, "solve_by_placement");
}

/**
 * Opens the report of a student whose placement fell through or ended, in that transaction; the placement must no longer
 * be active. A report that is not solved stays as it is. Answers the report as it was, or null when it stayed so.
 */
export async function reopen(
  tx: Db,
  command: { reportId: string; now: Date; note?: string },
): Promise<ReportRow | null> {
  const current = await lockReport(command.reportId, null, tx);
  if (current?.status !== "solved") return null;
  return moveReport(tx, { ...command, actor: "S", actorId: null, schoolId: null }, "reopen", {
    solvedElsewhere: null,
    renewedAt: command.now,
  });
}

type SchoolCommand = ReportBy & { reportId: string; schoolId: string };

/** The school (or the student) takes the report back. */
export const withdrawReport = (tx: Db, command: SchoolCommand & { note?: string }): Promise<ReportRow> =>
  moveReport(tx, command, "withdraw");

/** The student found a place outside Vakbrug; `place` says where. */
export const solveElsewhere = (tx: Db, command: SchoolCommand & { place: string }): Promise<ReportRow> =>
  moveReport(tx, { ...command, note: command.place }, "solve_elsewhere", { solvedElsewhere: command.place });

/**
 * The student is still looking: the report does not lapse for another four weeks, or until its school year ends. Throws
 * shortage.year_ends when it stands until then as it is.
 */
export const renewReport = (tx: Db, command: SchoolCommand): Promise<ReportRow> =>
  moveReport(tx, command, "renew", { renewedAt: command.now });
