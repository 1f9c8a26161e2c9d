import { audit } from "~/features/accounts/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { record } from "~/platform/outbox/outbox.server";

import { membershipStep, organisationStep } from "./core/verification";
import { isSchoolAddress } from "./core/school-address";
import { findWaiting, findWaitingOfPerson, type WaitingRow } from "./desk.repository.server";
import { organisationError } from "./organisations.errors";
import { organisationJudged } from "./organisations.events.server";
import type { Judgement } from "./organisations.forms";
import {
  lockCompanyIn,
  lockMembership,
  lockSchoolIn,
  updateCompany,
  updateMembership,
  updateSchool,
  type Territory,
} from "./verification.repository.server";

/** A coordinator; `territory` is null for an administrator, who may judge everywhere. */
export interface Judge {
  userId: string;
  territory: Territory;
  now: Date;
}

/** What waits for a coordinator, those that wait longest first. */
export const deskQueue = (db: Db, territory: Territory): Promise<WaitingRow[]> => findWaiting(db, territory);

/**
 * A coordinator approves or rejects a person of a school (and with the first person the school), a school or a company.
 * Throws `not_found`, `wrong_state` (409), `reason_needed` at `reason`.
 */
export function judge(db: Db, by: Judge, judgement: Judgement): Promise<void> {
  const { kind, id, action } = judgement;
  const reason = judgement.reason ?? "";
  return inTransaction(db, async (tx) => {
    if (action === "reject" && reason === "") throw organisationError("reason_needed", "reason");
    const decided = { reason: action === "reject" ? reason : null, decidedAt: by.now, decidedBy: by.userId };
    if (kind === "membership") {
      const found = await lockMembership(id, by.territory, tx);
      if (found === null) throw organisationError("not_found");
      const step = membershipStep(action, found.membership.status, "R");
      if (step === undefined) throw organisationError("wrong_state");
      await updateMembership(id, { status: step.to, ...decided }, tx);
      const opened = organisationStep("approve", found.school.verification, "R");
      if (action === "approve" && opened !== undefined) {
        await updateSchool(found.school.id, { verification: opened.to, verifiedAt: by.now }, tx);
      }
    } else {
      const lock = kind === "school" ? lockSchoolIn : lockCompanyIn;
      const found = await lock(id, by.territory, tx);
      if (found === null) throw organisationError("not_found");
      const step = organisationStep(action, found.verification, "R");
      if (step === undefined) throw organisationError("wrong_state");
      const values = {
        verification: step.to,
        verificationReason: decided.reason,
        verifiedAt: step.to === "verified" ? by.now : null,
      };
      await (kind === "school" ? updateSchool(id, values, tx) : updateCompany(id, values, tx));
    }
    await audit(
      tx,
      { actorId: by.userId, action: `${kind}.${action}`, subjectType: kind, subjectId: id },
      by.now,
    );
    const told = { kind, id, approved: action === "approve" };
    await record(tx, organisationJudged, reason === "" ? told : { ...told, reason }, by.now);
  });
}

/** Whose address is the school's own is recognised as soon as it is confirmed (ADR 4). */
export async function recogniseByAddress(tx: Db, userId: string, now: Date): Promise<void> {
  for (const { membership, school, email } of await findWaitingOfPerson(tx, userId)) {
    // A placement coordinator sees students' names: a coordinator always looks at those.
    if (membership.role !== "teacher" || school.externalId === null) continue;
    if (!isSchoolAddress(email, school.website)) continue;
    const joined = membershipStep("recognise", membership.status, "S");
    if (joined === undefined) continue;
    await updateMembership(membership.id, { status: joined.to, decidedAt: now }, tx);
    const opened = organisationStep("recognise", school.verification, "S");
    if (opened !== undefined) await updateSchool(school.id, { verification: opened.to, verifiedAt: now }, tx);
  }
}
