import { audit } from "~/features/accounts/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { announce } from "~/platform/live/live.server";

import type { Scope } from "./core/counter";
import { nextReportState } from "./core/report";
import {
  countEmpty,
  countOpen,
  findEmpty,
  findInNeed,
  findNamed,
  findOpen,
  isEmptyPlace,
  type NamedReport,
} from "./mediation.repository.server";
import { insertHistory, lockReport, updateReport } from "./reports.repository.server";
import { shortageError } from "./shortage.errors";

export type { OpenReport, ReportSeeker } from "./mediation.repository.server";

/** A regional coordinator, with the scope of their territory. */
export interface Mediator {
  userId: string;
  territory: Scope;
  now: Date;
}

const perPage = 25;

/** A page of the open reports in a scope, the most urgent first, and how many pages there are; 25 a page unless more are asked for. */
export async function openReports(db: Db, scope: Scope, page: number, onPage = perPage) {
  const total = await countOpen(scope, db);
  const reports = await findOpen(scope, { limit: onPage, offset: (page - 1) * onPage }, db);
  return { total, page, pages: Math.max(1, Math.ceil(total / onPage)), reports };
}

/** A page of the offers in a scope that have places left, by id, and how many pages there are. */
export async function emptyPlaces(db: Db, scope: Scope, page: number) {
  const total = await countEmpty(scope, db);
  const ids = await findEmpty(scope, { limit: perPage, offset: (page - 1) * perPage }, db);
  return { total, page, pages: Math.max(1, Math.ceil(total / perPage)), ids };
}

/** Throws not_found unless an offer in the scope has places left. */
export async function requireEmptyPlace(db: Db, scope: Scope, listingId: string): Promise<void> {
  if (!(await isEmptyPlace(listingId, scope, db))) throw shortageError("place_gone");
}

const judgedAtMost = 400;

/** Open reports in a scope that may fit places of these domains and sectors (null: of any), the most urgent 400. */
export const reportsInNeed = (
  db: Db,
  scope: Scope,
  of: { domains: readonly string[]; sectors: readonly string[] } | null,
) => findInNeed(scope, of, judgedAtMost, db);

/** One student without a place, by name, for who mediates in their school's region; that they looked is written down. */
export async function openedReport(db: Db, who: Mediator, reportId: string): Promise<NamedReport> {
  const found = await findNamed(reportId, who.territory, db);
  if (found === null) throw shortageError("not_found");
  await audit(
    db,
    { actorId: who.userId, action: "student.opened", subjectType: "student", subjectId: found.studentId },
    who.now,
  );
  return found;
}

/** The coordinator takes up an open report. Throws not_found outside the territory, moved_on when it is not open any more. */
export const mediate = (db: Db, who: Mediator, reportId: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    const found = await findNamed(reportId, who.territory, tx);
    if (found === null) throw shortageError("not_found");
    const current = await lockReport(reportId, null, tx);
    const to = current && nextReportState(current.status, "mediate", "R");
    if (current === null || to === null) throw shortageError("moved_on");
    await updateReport(reportId, { status: to }, tx);
    await insertHistory(
      {
        ...{ reportId, at: who.now, actor: "R", actorId: who.userId },
        ...{ fromStatus: current.status, toStatus: to },
      },
      tx,
    );
    await audit(
      tx,
      {
        ...{ actorId: who.userId, action: "student.mediated", subjectType: "student" },
        subjectId: current.studentId,
      },
      who.now,
    );
    await announce(tx, "shortage");
  });
