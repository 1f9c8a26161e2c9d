import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";

import { lapsesOn } from "./core/lapse";
import { counts } from "./core/report";
import { findLapsed, lockReport } from "./reports.repository.server";
import { moveReport } from "./reports.usecases.server";

/** Ends a report when it is due still: somebody may have renewed it, or another process have ended it. */
async function lapseReport(tx: Db, command: { reportId: string; now: Date }): Promise<number> {
  const current = await lockReport(command.reportId, null, tx);
  if (current === null || !counts(current.status) || lapsesOn(current) >= today(command.now)) return 0;
  await moveReport(tx, { ...command, actor: "S", actorId: null, schoolId: null }, "lapse");
  return 1;
}

const portion = 100;

/** Ends the reports that nobody renewed in time, each in a transaction of its own, at most 100 at a time; answers how many. */
export async function lapseReports(db: Db, now: Date): Promise<number> {
  const due = await findLapsed({ today: today(now), limit: portion }, db);
  let lapsed = 0;
  for (const { id } of due) {
    lapsed += await inTransaction(db, (tx) => lapseReport(tx, { reportId: id, now }));
  }
  return lapsed;
}
