import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import type { WorkContext } from "~/platform/outbox/outbox.server";

import { remindBeforeDays } from "./core/lapse";
import { nextReportState } from "./core/report";
import { mailSchoolOfLapse, mailStudentOfLapse } from "./lapse.mails.server";
import { claimDue, type DueReport } from "./reminders.repository.server";
import { insertSteps } from "./roll.repository.server";

const portion = 200;

/** One portion; answers how many there were. */
const remindSome = (db: Db, work: WorkContext): Promise<number> =>
  inTransaction(db, async (tx) => {
    const now = work.clock.now();
    const due = await claimDue({ today: today(now), days: remindBeforeDays, limit: portion }, tx);
    const bySchool = new Map<string, DueReport[]>();
    for (const report of due) {
      if (report.userId !== null) await mailStudentOfLapse(tx, report, work);
      else bySchool.set(report.schoolId, [...(bySchool.get(report.schoolId) ?? []), report]);
    }
    for (const reports of bySchool.values()) await mailSchoolOfLapse(tx, reports, work);
    await insertSteps(
      due.map(({ id, status }) => {
        const toStatus = nextReportState(status, "remind", "S");
        if (toStatus === null) throw new Error(`nobody is reminded of a report that is ${status}`);
        return { reportId: id, at: now, actor: "S", actorId: null, fromStatus: status, toStatus };
      }),
      tx,
    );
    return due.length;
  });

/**
 * Asks, a week before a report lapses, whether the student still looks: the student with an account by a link of their
 * own, the school about all its others in one mail. That it was asked is a step in the report's history, written in the
 * same transaction as the mail, so that nobody is asked twice, whatever runs beside it. Answers how many.
 */
export async function remindReports(db: Db, work: WorkContext): Promise<number> {
  let reminded = 0;
  for (let some = portion; some === portion; reminded += some) some = await remindSome(db, work);
  return reminded;
}
