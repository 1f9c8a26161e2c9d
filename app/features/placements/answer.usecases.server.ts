import { solve } from "~/features/shortage/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { schoolYear } from "~/platform/clock/clock";
import { brokenConstraint } from "~/platform/errors/database.server";
import { announce } from "~/platform/live/live.server";
import { record } from "~/platform/outbox/outbox.server";

import { checkAcceptance, refusals } from "./acceptance.server";
import { mailApplicant } from "./applicant.mails.server";
import { mailSchoolOf } from "./applicant-school.mails.server";
import { mailProposedStudent } from "./proposed-student.mails.server";
import { mailRecruiter } from "./recruiter.mails.server";
import { placementError } from "./placements.errors";
import { placementAccepted, placementFellThrough } from "./placements.events.server";
import { placementMailMessages } from "./placements.mail.messages";
import { mailCompany, mailSchool } from "./placements.mails.server";
import {
  findOpenProposals,
  findOpenReport,
  findOtherOpen,
  lockStudent,
  lockStudentOfReport,
  type PlacementRow,
} from "./placements.repository.server";
import { actorId, actorOf, step, take, type By, type Work } from "./step.server";
import { leaveUnsolved } from "./unsolved.server";

export type { By, Work } from "./step.server";

const about = (row: PlacementRow) => ({
  placementId: row.id,
  listingId: row.listingId,
  companyId: row.companyId,
  schoolId: row.schoolId,
});

const bySystem = { actor: "S" as const, actorId: null };

/**
 * Withdraws the student's other open applications and proposals of this route and tells those companies; answers how many
 * were applications.
 */
async function withdrawOthers(tx: Db, row: PlacementRow, work: Work): Promise<number> {
  const others = await findOtherOpen({ studentId: row.studentId, route: row.route, except: row.id }, tx);
  for (const other of others) {
    if (other.reference === null) {
      const reason = placementMailMessages.nl.placedElsewhere;
      await step(tx, other, "withdraw", { ...bySystem, reason }, work.now);
      await mailCompany(tx, other, { kind: "withdrawn", reason, by: "" }, work.env, work.now);
    } else {
      await step(tx, other, "withdraw", { ...bySystem, reason: "placed_elsewhere" }, work.now);
      await mailRecruiter(tx, other.id, "withdrawn", work);
    }
  }
  return others.filter(({ reference }) => reference !== null).length;
}

/** The report that an accepted application solves, and the school that knows its student by now. */
async function forTheStudent(tx: Db, row: PlacementRow) {
  const { studentId, route, startsOn, endsOn } = row;
  const person = await lockStudent(studentId, tx);
  const year = schoolYear(new Date(`${startsOn ?? ""}T12:00:00Z`));
  const reportId = await findOpenReport({ studentId, route, schoolYear: year, endsOn: endsOn ?? "" }, tx);
  return { reportId, schoolId: person?.schoolId ?? row.schoolId };
}

/** What else an acceptance is told: whether the student's other applications stay open. */
interface Acceptance extends Work {
  keepOthers?: boolean;
}

/**
 * The company takes the student that a school proposed, or the student (or the school, with the student's consent)
 * takes the company's offer. One transaction: the place is taken, the student's other open applications and proposals
 * of this route are withdrawn with a mail to those companies, the report is solved and open pages hear it; or none of it.
 */
export async function accept(db: Db, placementId: string | null, by: By, work: Acceptance): Promise<void> {
  const actor = actorOf(by);
  try {
    await inTransaction(db, async (tx) => {
      const seen = await take(tx, placementId, by, work.now);
      await checkAcceptance(tx, seen, actor, work.now);
      const applied = seen.reference !== null;
      const row = applied ? { ...seen, ...(await forTheStudent(tx, seen)) } : seen;
      // The school accepts only what its student has just agreed to.
      const agreed = actor === "Sch" ? { studentAgreedAt: work.now } : {};
      const change = applied ? { reportId: row.reportId, schoolId: row.schoolId, ...agreed } : {};
      await step(tx, row, "accept", { actor, actorId: actorId(by), reason: null, change }, work.now);
      const withdrawn = work.keepOthers === true ? 0 : await withdrawOthers(tx, row, work);
      if (row.reportId !== null) await solve(tx, { reportId: row.reportId, now: work.now });
      if (applied) {
        await mailRecruiter(tx, row.id, "accepted", work);
        await mailApplicant(tx, row.id, "accepted", work);
        await mailSchoolOf(tx, row.id, "accepted", work);
      } else {
        await mailSchool(tx, row, "accepted", work.env, work.now);
        await mailProposedStudent(tx, row.id, { kind: "accepted", withdrawn }, work);
      }
      await record(tx, placementAccepted, about(row), work.now);
      await announce(tx, "shortage");
    });
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "listing_places") throw refusals(actor).full;
    if (broken === "placement_one_active") throw refusals(actor).placed;
    throw error;
  }
}

/** The company does not take the student; the school hears why. */
export const decline = (
  db: Db,
  placementId: string | null,
  by: By,
  reason: string,
  work: Work,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const row = await take(tx, placementId, by, work.now);
    if (row.reference !== null) throw placementError("moved_on");
    await step(tx, row, "decline", { actor: actorOf(by), actorId: actorId(by), reason }, work.now);
    await mailSchool(tx, row, "declined", work.env, work.now);
  });

/** The school takes its proposal back; the company hears it. */
export const withdraw = (
  db: Db,
  placementId: string,
  by: Extract<By, { schoolIds: readonly string[] }>,
  reason: string,
  work: Work,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const row = await take(tx, placementId, by, work.now);
    await step(tx, row, "withdraw", { actor: "Sch", actorId: by.actorId, reason }, work.now);
    await mailCompany(tx, row, { kind: "withdrawn", reason, by: "" }, work.env, work.now);
  });

/** An accepted placement does not go ahead: the place is free and the report open again, and the other side hears it. */
export const fellThrough = (
  db: Db,
  placementId: string,
  by: Extract<By, { actorId: string }>,
  reason: string,
  work: Work & { byName: string },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const row = await take(tx, placementId, by, work.now);
    const actor = actorOf(by);
    await step(tx, row, "fell_through", { actor, actorId: by.actorId, reason }, work.now);
    const school = actor === "Sch" ? by.actorId : null;
    if (row.reportId !== null) await leaveUnsolved(tx, row, school, { again: true, reason }, work.now);
    if (row.reference !== null) {
      if (actor !== "C") await mailRecruiter(tx, row.id, "fell_through", work);
      if (actor !== "St") await mailApplicant(tx, row.id, "fell_through", work);
      if (actor !== "Sch") await mailSchoolOf(tx, row.id, "fell_through", work);
    } else {
      if (actor === "C") await mailSchool(tx, row, "fell_through", work.env, work.now);
      else await mailCompany(tx, row, { kind: "fell_through", reason, by: work.byName }, work.env, work.now);
      if (actor !== "St") await mailProposedStudent(tx, row.id, { kind: "fell_through" }, work);
    }
    await record(tx, placementFellThrough, about(row), work.now);
    await announce(tx, "shortage");
  });

/** A report was closed without a placement: its open proposals have lost their reason. */
export async function withdrawForClosedReport(tx: Db, reportId: string, work: Work): Promise<void> {
  const reason = placementMailMessages.nl.reportClosed;
  await lockStudentOfReport(reportId, tx);
  for (const seen of await findOpenProposals(reportId, tx)) {
    await step(tx, seen, "withdraw", { ...bySystem, reason }, work.now);
    await mailCompany(tx, seen, { kind: "withdrawn", reason, by: "" }, work.env, work.now);
  }
}
