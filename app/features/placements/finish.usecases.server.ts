import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { announce } from "~/platform/live/live.server";
import { record } from "~/platform/outbox/outbox.server";

import { placementTransition } from "./core/placement";
import { findCompletable } from "./finish.repository.server";
import { mailCompleted, mailEnded, mailPlaced } from "./finish.mails.server";
import { mailProposedStudent } from "./proposed-student.mails.server";
import { placementError } from "./placements.errors";
import { placementCompleted, placementEnded, placementPlaced } from "./placements.events.server";
import { lockPlacement, updatePlacement, type PlacementRow } from "./placements.repository.server";
import { step, type Work } from "./step.server";
import { leaveUnsolved } from "./unsolved.server";

/** The placement coordinator who acts, and the schools for which they do. */
export interface BySchool {
  actorId: string;
  schoolIds: readonly string[];
}

async function own(tx: Db, placementId: string, by: BySchool): Promise<PlacementRow> {
  const row = await lockPlacement(placementId, by, tx);
  if (row === null) throw placementError("not_found");
  return row;
}

const system = { actor: "S" as const, actorId: null, reason: null };

/**
 * Everybody has signed: the placement is fixed, in the transaction of the last signature, which has locked it. One
 * that was placed before (its terms were changed and signed again) stays as it is; the period is that of the terms.
 * Throws placements.moved_on when it is over meanwhile.
 */
export async function placeSigned(
  tx: Db,
  row: PlacementRow,
  period: { startsOn: string; endsOn: string },
  now: Date,
): Promise<void> {
  if (row.status === "placed") return updatePlacement(row.id, { ...period, updatedAt: now }, tx);
  await step(tx, row, "place", system, now);
  await updatePlacement(row.id, period, tx);
  await record(tx, placementPlaced, { placementId: row.id }, now);
}

/** The school records an agreement that was made and signed outside Vakbrug; the company hears it. */
export const placeElsewhere = (
  db: Db,
  placementId: string,
  by: BySchool,
  made: { agreedOn: string; reference: string },
  work: Work,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const row = await own(tx, placementId, by);
    if (made.agreedOn > today(work.now)) throw placementError("not_yet", "agreedOn");
    const said = { actor: "Sch" as const, actorId: by.actorId, reason: made.reference };
    await step(tx, row, "place_elsewhere", said, work.now);
    await updatePlacement(
      row.id,
      { agreedElsewhereOn: made.agreedOn, agreedElsewhereReference: made.reference },
      tx,
    );
    await mailPlaced(tx, row, work.env, work.now);
    await record(tx, placementPlaced, { placementId: row.id }, work.now);
  });

/**
 * A placement stops before its last day: its place is free again, company and student hear why and, when the school asks
 * so, the student is reported as without a place again. Throws placements.not_yet for a day ahead, placements.after_end for
 * one after the last day that was agreed.
 */
export const endPlacement = (
  db: Db,
  placementId: string,
  by: BySchool,
  said: { endedOn: string; reason: string; again: boolean },
  work: Work,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const row = await own(tx, placementId, by);
    if (placementTransition(row.status, "end", "Sch") === null) throw placementError("moved_on");
    if (said.endedOn > today(work.now)) throw placementError("not_yet", "endedOn");
    if (row.endsOn !== null && said.endedOn > row.endsOn) throw placementError("after_end", "endedOn");
    await step(tx, row, "end", { actor: "Sch", actorId: by.actorId, reason: said.reason }, work.now);
    await updatePlacement(row.id, { endedOn: said.endedOn }, tx);
    await leaveUnsolved(tx, row, by.actorId, said, work.now);
    await mailEnded(tx, row, said, work.env, work.now);
    const { endedOn, again } = said;
    await mailProposedStudent(tx, row.id, { kind: "ended", endedOn, again }, work);
    await record(tx, placementEnded, { placementId: row.id }, work.now);
    await announce(tx, "shortage");
  });

async function complete(tx: Db, placementId: string, work: Work): Promise<boolean> {
  const row = await lockPlacement(placementId, null, tx);
  // Another worker may have been first, or the school may have ended it or moved its last day.
  if (row === null || placementTransition(row.status, "complete", "S") === null) return false;
  if (row.endsOn === null || row.endsOn >= today(work.now)) return false;
  await step(tx, row, "complete", system, work.now);
  await mailCompleted(tx, row, work.env, work.now);
  await record(tx, placementCompleted, { placementId }, work.now);
  await announce(tx, "shortage");
  return true;
}

const portion = 100;

/**
 * Completes the placements whose last day is over, each in a transaction of its own, at most 100 at a time; answers how
 * many. Two workers at once complete each of them once.
 */
export async function completePlacements(db: Db, work: Work): Promise<number> {
  let completed = 0;
  for (const id of await findCompletable(today(work.now), portion, db)) {
    if (await inTransaction(db, (tx) => complete(tx, id, work))) completed += 1;
  }
  return completed;
}
