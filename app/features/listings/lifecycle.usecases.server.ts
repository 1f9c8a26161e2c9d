import { audit } from "~/features/accounts/index.server";
import { findCompanyById, holdRecognition } from "~/features/organisations/index.server";
import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { record } from "~/platform/outbox/outbox.server";

import {
  hasEnded,
  transitionFor,
  type ListingAction,
  type ListingActor,
  type ListingTransition,
} from "./core/listing";
import { listingError } from "./listings.errors";
import { listingClosed, listingJudged } from "./listings.events.server";
import * as repository from "./listings.repository.server";
import type { CompanyActor } from "./listings.usecases.server";
import { isUnconfirmed } from "./still-right";

/** A coordinator; `municipalities` is null for an administrator, who may judge everywhere. */
export interface ReviewActor {
  userId: string;
  municipalities: string[] | null;
  now: Date;
}

interface Step {
  action: ListingAction;
  by: ListingActor;
  actorId: string | null;
  now: Date;
  reason?: string | undefined;
}

/** Takes a locked listing one step by the table, or throws; answers the step taken. */
export async function takeStep(
  tx: Db,
  row: repository.ListingRow,
  companyVerified: boolean,
  step: Step,
): Promise<ListingTransition> {
  const transition = transitionFor(step.action, row.status, step.by);
  if (transition === undefined) throw listingError("wrong_state");
  if (transition.reason === true && (step.reason ?? "") === "") throw listingError("reason_needed", "reason");
  const recognised = () =>
    row.crebo === null ? Promise.resolve(true) : holdRecognition(tx, row.companyId, row.crebo, step.now);
  for (const guard of transition.guards) {
    const ended = hasEnded(row.endsOn, today(step.now));
    if (guard === "company_verified" && !companyVerified) throw listingError("company_not_verified");
    if (guard === "end_ahead" && ended) throw listingError("ended");
    if (guard === "ended" && !ended) throw listingError("wrong_state");
    if (guard === "unconfirmed" && !isUnconfirmed(row, step.now)) throw listingError("wrong_state");
    if (guard === "recognised" && !(await recognised())) throw listingError("recognition_ended");
    if (guard === "unrecognised" && (await recognised())) throw listingError("wrong_state");
    if (guard === "nothing_waits" && (await repository.countWaiting(tx, row.id)) > 0) {
      throw listingError("requests_wait");
    }
    if (guard === "company_may_publish") {
      const known = companyVerified && (await repository.hasPublishedBefore(tx, row.companyId));
      if (!known) throw listingError("wrong_state");
    }
  }
  await repository.update(tx, row.id, {
    status: transition.to,
    statusReason: step.reason ?? null,
    updatedAt: step.now,
    ...(transition.to === "published" && row.publishedAt === null ? { publishedAt: step.now } : {}),
    // Who puts an offer online says that it is right; who lifts a suspension does not know.
    ...(transition.to === "published" && step.action !== "restore" ? { confirmedAt: step.now } : {}),
  });
  await repository.addHistory(tx, {
    listingId: row.id,
    at: step.now,
    actor: step.by,
    actorId: step.actorId,
    fromStatus: row.status,
    toStatus: transition.to,
    note: step.reason,
  });
  if (transition.from.includes("published")) await record(tx, listingClosed, { listingId: row.id }, step.now);
  return transition;
}

/**
 * A company moves its listing. Submitting a draft puts it online at once when the company is verified and has
 * published before; else it waits for the coordinator. Answers the new state.
 */
export function moveOwnListing(
  db: Db,
  actor: CompanyActor,
  id: string,
  action: ListingAction,
): Promise<repository.ListingRow["status"]> {
  return inTransaction(db, async (tx) => {
    const row = await repository.findOwn(tx, id, actor.companyIds, true);
    if (row === undefined) throw listingError("not_found");
    const verified = (await findCompanyById(tx, row.companyId))?.verification === "verified";
    const trusted =
      action === "submit" && verified && (await repository.hasPublishedBefore(tx, row.companyId));
    const step: Step = trusted
      ? { action: "publish", by: "S", actorId: actor.userId, now: actor.now }
      : { action, by: "C", actorId: actor.userId, now: actor.now };
    return (await takeStep(tx, row, verified, step)).to;
  });
}

/** A coordinator approves, rejects, suspends or restores a listing in their territory. */
export function judgeListing(
  db: Db,
  actor: ReviewActor,
  id: string,
  action: "approve" | "reject" | "suspend" | "restore",
  reason?: string,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const found = await repository.lockInTerritory(tx, id, actor.municipalities);
    if (found === undefined) throw listingError("not_found");
    await takeStep(tx, found.listing, found.companyVerification === "verified", {
      action,
      by: "R",
      actorId: actor.userId,
      now: actor.now,
      reason,
    });
    await audit(
      tx,
      { actorId: actor.userId, action: `listing.${action}`, subjectType: "listing", subjectId: id },
      actor.now,
    );
    if (action === "approve" || action === "reject") {
      const judged = { listingId: id, approved: action === "approve" };
      await record(tx, listingJudged, reason === undefined ? judged : { ...judged, reason }, actor.now);
    }
  });
}

/** Takes listings offline whose last day has passed; answers how many. */
export function expireListings(db: Db, now: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const ended = await repository.lockEnded(tx, today(now));
    for (const row of ended) {
      await takeStep(tx, row, true, { action: "expire", by: "S", actorId: null, now });
    }
    return ended.length;
  });
}
