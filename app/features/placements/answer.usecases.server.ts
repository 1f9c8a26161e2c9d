import { useToken } from "~/features/accounts/index.server";
import { findCompanyById } from "~/features/organisations/index.server";
import { reopen, solve } from "~/features/shortage/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import type { Env } from "~/platform/env/env.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import { announce } from "~/platform/live/live.server";
import { record } from "~/platform/outbox/outbox.server";

import { placementTransition, type PlacementAction, type PlacementActor } from "./core/placement";
import { placementError } from "./placements.errors";
import { placementAccepted, placementFellThrough } from "./placements.events.server";
import { placementMailMessages } from "./placements.mail.messages";
import { mailCompany, mailSchool } from "./placements.mails.server";
import {
  countActiveInPeriod,
  countTaken,
  findOpenProposals,
  findReportState,
  insertHistory,
  lockListing,
  lockPlacement,
  lockStudentOfReport,
  recognisedOn,
  updatePlacement,
  type PlacementRow,
} from "./placements.repository.server";

export interface Work {
  env: Pick<Env, "appUrl">;
  now: Date;
}

/** Who answers or takes back: by a link from a mail, or signed in for some companies or schools. */
export type By =
  | { link: string }
  | { companyIds: readonly string[]; actorId: string }
  | { schoolIds: readonly string[]; actorId: string };

const actorOf = (by: By): PlacementActor => ("schoolIds" in by ? "Sch" : "C");
const actorId = (by: By): string | null => ("actorId" in by ? by.actorId : null);

/** The placement, locked behind its student; a link is used up in the same transaction. */
async function take(tx: Db, placementId: string | null, by: By, work: Work): Promise<PlacementRow> {
  if ("link" in by) {
    const token = await useToken(tx, "answer_placement", by.link, work.now);
    const row = token.subjectId === null ? null : await lockPlacement(token.subjectId, null, tx);
    if (row === null) throw placementError("not_found");
    return row;
  }
  const row = placementId === null ? null : await lockPlacement(placementId, by, tx);
  if (row === null) throw placementError("not_found");
  return row;
}

/** Writes a step of the table with its history, or refuses what is not in it. */
export async function step(
  tx: Db,
  row: PlacementRow,
  action: PlacementAction,
  by: { actor: PlacementActor; actorId: string | null; reason: string | null },
  now: Date,
): Promise<void> {
  const found = placementTransition(row.status, action, by.actor);
  if (found === null || (found.reason && by.reason === null)) throw placementError("moved_on");
  await updatePlacement(
    row.id,
    {
      status: found.to,
      updatedAt: now,
      ...(found.reason ? { reason: by.reason } : {}),
      ...(action === "accept" ? { acceptedAt: now } : {}),
    },
    tx,
  );
  await insertHistory(
    {
      placementId: row.id,
      at: now,
      actor: by.actor,
      actorId: by.actorId,
      fromStatus: row.status,
      toStatus: found.to,
      note: by.reason,
    },
    tx,
  );
}

/** What must still hold at the moment of acceptance, with the listing locked. */
async function checkAcceptance(tx: Db, row: PlacementRow): Promise<void> {
  if (placementTransition(row.status, "accept", "C") === null) throw placementError("moved_on");
  const { startsOn, endsOn } = row;
  if (startsOn === null || endsOn === null) throw placementError("moved_on");
  if (row.reportId !== null) {
    const state = await findReportState(row.reportId, tx);
    if (state !== "open" && state !== "mediation") throw placementError("report_closed");
  }
  const listing = await lockListing(row.listingId, tx);
  // A paused offer takes no new proposals, but its company may still answer those it has.
  if (listing === null || (listing.status !== "published" && listing.status !== "paused"))
    throw placementError("listing_closed");
  const company = await findCompanyById(tx, listing.companyId);
  if (company?.verification !== "verified") throw placementError("company_closed");
  if ((await countTaken(listing.id, tx)) >= (listing.places ?? 0)) throw placementError("no_place_company");
  if (!(await recognisedOn(row.companyId, row.crebo, startsOn, tx))) throw placementError("not_recognised");
  if ((await countActiveInPeriod(row.studentId, { startsOn, endsOn }, tx)) > 0)
    throw placementError("already_placed");
}

const about = (row: PlacementRow) => ({
  placementId: row.id,
  listingId: row.listingId,
  companyId: row.companyId,
  schoolId: row.schoolId,
});

/** Withdraws the student's other open proposals of this route and tells those companies. */
async function withdrawOthers(tx: Db, row: PlacementRow, work: Work): Promise<void> {
  const others = await findOpenProposals({ studentId: row.studentId, route: row.route, except: row.id }, tx);
  const reason = placementMailMessages.nl.placedElsewhere;
  for (const other of others) {
    await step(tx, other, "withdraw", { actor: "S", actorId: null, reason }, work.now);
    await mailCompany(tx, other, { kind: "withdrawn", reason, by: "" }, work.env, work.now);
  }
}

/**
 * The company takes the student. One transaction: the place is taken, the student's other open proposals of this route
 * are withdrawn with a mail to those companies, the report is solved and open pages hear it; or none of it.
 */
export async function accept(db: Db, placementId: string | null, by: By, work: Work): Promise<void> {
  try {
    await inTransaction(db, async (tx) => {
      const row = await take(tx, placementId, by, work);
      await checkAcceptance(tx, row);
      await step(tx, row, "accept", { actor: actorOf(by), actorId: actorId(by), reason: null }, work.now);
      await withdrawOthers(tx, row, work);
      if (row.reportId !== null) await solve(tx, { reportId: row.reportId, now: work.now });
      await mailSchool(tx, row, "accepted", work.env, work.now);
      await record(tx, placementAccepted, about(row), work.now);
      await announce(tx, "shortage");
    });
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "listing_places") throw placementError("no_place_company");
    if (broken === "placement_one_active") throw placementError("already_placed");
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
    const row = await take(tx, placementId, by, work);
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
    const row = await take(tx, placementId, by, work);
    await step(tx, row, "withdraw", { actor: "Sch", actorId: by.actorId, reason }, work.now);
    await mailCompany(tx, row, { kind: "withdrawn", reason, by: "" }, work.env, work.now);
  });

/** An accepted placement does not go ahead: the place is free and the report open again, and the other side hears it. */
export const fellThrough = (
  db: Db,
  placementId: string,
  by: Exclude<By, { link: string }>,
  reason: string,
  work: Work & { byName: string },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const row = await take(tx, placementId, by, work);
    const actor = actorOf(by);
    await step(tx, row, "fell_through", { actor, actorId: by.actorId, reason }, work.now);
    if (row.reportId !== null) await reopen(tx, { reportId: row.reportId, now: work.now, note: reason });
    if (actor === "C") await mailSchool(tx, row, "fell_through", work.env, work.now);
    else await mailCompany(tx, row, { kind: "fell_through", reason, by: work.byName }, work.env, work.now);
    await record(tx, placementFellThrough, about(row), work.now);
    await announce(tx, "shortage");
  });

/** A report was closed without a placement: its open proposals have lost their reason. */
export async function withdrawForClosedReport(tx: Db, reportId: string, work: Work): Promise<void> {
  const reason = placementMailMessages.nl.reportClosed;
  await lockStudentOfReport(reportId, tx);
  for (const seen of await findOpenProposals({ reportId }, tx)) {
    await step(tx, seen, "withdraw", { actor: "S", actorId: null, reason }, work.now);
    await mailCompany(tx, seen, { kind: "withdrawn", reason, by: "" }, work.env, work.now);
  }
}
