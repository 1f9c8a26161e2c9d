import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { changeOwn, type Manager } from "./company.usecases.server";
import { claimStep } from "./core/verification";
import { organisationError } from "./organisations.errors";
import type { ClaimInput } from "./organisations.forms";
import { resolveQualification } from "./qualifications.usecases.server";
import * as repository from "./recognitions.repository.server";

/** What a company states and no coordinator has confirmed (yet), by name. */
export const claimsOf = (db: Db, companyId: string): Promise<repository.ClaimRow[]> =>
  repository.findClaimsOf(companyId, db);

/**
 * A company states a recognition by SBB, which counts once a coordinator has confirmed it; one that runs for the same
 * qualification goes on meanwhile. Throws 422 at `qualification`, and at `validUntil` for a period that is over.
 */
export const stateRecognition = (
  db: Db,
  manager: Manager,
  companyId: string,
  { qualification, validUntil, ...input }: ClaimInput,
): Promise<void> =>
  changeOwn(db, manager, companyId, async (tx) => {
    const crebo = await resolveQualification(tx, qualification);
    if (validUntil !== undefined && validUntil < today(manager.now)) {
      throw organisationError("period_over", "validUntil");
    }
    const before = await repository.findClaim(companyId, crebo, tx);
    const step = claimStep("ask", before?.status ?? "confirmed", "C");
    if (step?.to !== "pending") throw organisationError("wrong_state");
    await repository.saveClaim(
      {
        companyId,
        crebo,
        ...input,
        validUntil: validUntil ?? null,
        status: step.to,
        // The reason stays, for the coordinator to see what it was about.
        reason: before?.reason ?? null,
        since: before?.status === "pending" ? before.since : manager.now,
      },
      tx,
    );
  });

/** Takes back what the company stated; a recognition that was confirmed stays. */
export const takeBackClaim = (db: Db, manager: Manager, companyId: string, crebo: string): Promise<void> =>
  changeOwn(db, manager, companyId, (tx) => repository.deleteClaim(companyId, crebo, tx));

/**
 * The company is no longer recognised for a qualification; one for which it was not recognised stays so. Throws
 * `recognition_in_use` (409) while it offers places for it.
 */
export const dropRecognition = (db: Db, manager: Manager, companyId: string, crebo: string): Promise<void> =>
  changeOwn(db, manager, companyId, async (tx) => {
    // First, as it waits for whoever is putting an offer online by it; what they did is then counted.
    if (!(await repository.deleteRecognition(companyId, crebo, tx))) return;
    if ((await repository.countOffersFor(companyId, crebo, tx)) > 0) {
      throw organisationError("recognition_in_use");
    }
  });

/**
 * Whether a company is recognised for a qualification on the day of `now` (Amsterdam). It stays so until the transaction
 * `tx` is over: who would end the recognition waits.
 */
export const holdRecognition = (tx: Db, companyId: string, crebo: string, now: Date): Promise<boolean> =>
  repository.holdRecognition(companyId, crebo, today(now), tx);
