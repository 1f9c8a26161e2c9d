import { peekToken, useToken } from "~/features/accounts/index.server";
import { resolveQualification } from "~/features/organisations/index.server";
import { schoolYear } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { platformError } from "~/platform/errors/errors";

import { actionsOn, endsWithYear, lapsesOn } from "./core/lapse";
import { counts, schoolYearOfDay, type ReportAction } from "./core/report";
import {
  findOwnStudent,
  findReportById,
  findReportsOfStudent,
  findSchoolOfOwnReport,
  lockOwnStudent,
  type OwnReport,
  type OwnStudent,
} from "./own.repository.server";
import { renewReport, reportFor, withdrawReport } from "./reports.usecases.server";
import { shortageError } from "./shortage.errors";

export interface Self {
  userId: string;
  now: Date;
}

export type { OwnStudent };

export interface OwnReportLine extends OwnReport {
  /** The last day on which it counts without a renewal, YYYY-MM-DD. */
  lapsesOn: string;
  may: ReportAction[];
}

function lineOf(report: OwnReport): OwnReportLine {
  const dated = { ...report, lapsesOn: lapsesOn(report) };
  return { ...dated, may: actionsOn(dated, "St") };
}

/** Somebody's own page: who they are as a student, and their reports. */
export async function ownReports(
  db: Db,
  { userId }: Self,
): Promise<{ student: OwnStudent | null; reports: OwnReportLine[] }> {
  const student = await findOwnStudent(userId, db);
  const reports = student === null ? [] : await findReportsOfStudent(student.id, db);
  return { student, reports: reports.map(lineOf) };
}

export interface OwnWish {
  qualification: string;
  route: "bol" | "bbl" | "combined";
  /** YYYY-MM-DD */
  wantedFrom: string;
  idempotencyKey: string;
}

/**
 * A student reports having no place. The report is that of the school too: whoever of the two comes first makes it. Only
 * of a student whose school has confirmed the enrolment (403 otherwise), since the school is where it counts.
 */
export async function reportOwn(db: Db, self: Self, { qualification, ...wish }: OwnWish): Promise<void> {
  const crebo = await resolveQualification(db, qualification);
  const year = schoolYearOfDay(wish.wantedFrom);
  await inTransaction(db, async (tx) => {
    const student = await lockOwnStudent(self.userId, tx);
    const { schoolId = null } = student ?? {};
    if (student === null || student.kind !== "student" || schoolId === null) throw platformError("forbidden");
    if (year < schoolYear(self.now)) throw shortageError("school_year_over", "wantedFrom");
    const by = { actor: "St" as const, actorId: self.userId, now: self.now };
    await reportFor(tx, { id: student.id, schoolId }, { ...wish, crebo, schoolYear: year }, by);
  });
}

async function ownCommand(tx: Db, self: Self, reportId: string) {
  const schoolId = await findSchoolOfOwnReport(reportId, self.userId, tx);
  if (schoolId === null) throw shortageError("not_found");
  return { reportId, schoolId, actor: "St" as const, actorId: self.userId, now: self.now };
}

/** The student does not look any more, or has found something. Throws shortage.not_found for somebody else's report. */
export const withdrawOwn = (db: Db, self: Self, reportId: string): Promise<unknown> =>
  inTransaction(db, async (tx) => withdrawReport(tx, await ownCommand(tx, self, reportId)));

/** The student still looks: another four weeks, within the school year. Throws shortage.year_ends (409). */
export const renewOwn = (db: Db, self: Self, reportId: string): Promise<unknown> =>
  inTransaction(db, async (tx) => renewReport(tx, await ownCommand(tx, self, reportId)));

export type LinkState = "live" | "used" | "expired" | "unknown" | "closed";

/** What the link of a reminder is about, without using it; the report is shown only while it can be answered. */
export async function reportBehindLink(
  db: Db,
  secret: string,
  now: Date,
): Promise<{ state: LinkState; report: OwnReportLine | null }> {
  const peeked = await peekToken(db, "renew_report", secret, now);
  const found = peeked?.token.subjectId ? await findReportById(peeked.token.subjectId, db) : null;
  if (peeked === null || found === null) return { state: "unknown", report: null };
  if (peeked.status !== "live") return { state: peeked.status, report: null };
  const { schoolId: _, ...report } = found;
  return counts(report.status)
    ? { state: "live", report: lineOf(report) }
    : { state: "closed", report: null };
}

type Answered = "renewed" | "renewed_until_year_end" | "withdrawn";

/**
 * Answers a reminder; the link works once. Answers what came of it. Throws accounts.link_spent (410), shortage.moved_on
 * and year_ends, after which the link still works.
 */
export const answerReminder = (
  db: Db,
  secret: string,
  answer: "renew" | "withdraw",
  now: Date,
): Promise<Answered> =>
  inTransaction(db, async (tx) => {
    const token = await useToken(tx, "renew_report", secret, now);
    const found = await findReportById(token.subjectId ?? "", tx);
    if (found === null) throw shortageError("not_found");
    const command = {
      ...{ reportId: found.id, schoolId: found.schoolId },
      ...{ actor: "St" as const, actorId: token.userId, now },
    };
    if (answer === "withdraw") {
      await withdrawReport(tx, command);
      return "withdrawn";
    }
    const before = await renewReport(tx, command);
    const over = endsWithYear({ ...before, lapsesOn: lapsesOn({ ...before, renewedAt: now }) });
    return over ? "renewed_until_year_end" : "renewed";
  });
