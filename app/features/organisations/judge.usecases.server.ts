import { audit, revokeOrganisationTokens } from "~/features/accounts/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { record } from "~/platform/outbox/outbox.server";

import { claimStep, membershipStep, organisationStep, type JudgeAction } from "./core/verification";
import { organisationError } from "./organisations.errors";
import { organisationJudged } from "./organisations.events.server";
import type { Judgement } from "./organisations.forms";
import {
  confirmClaim,
  lockClaimIn,
  lockCompanyIn,
  lockMembership,
  lockSchoolIn,
  updateClaim,
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

interface Verdict {
  action: JudgeAction;
  /** Empty when none was given. */
  reason: string;
  by: Judge;
}

/** What was decided about, in the words of the audit log and of the mails. */
interface Decided {
  from: string;
  to: string;
  subjectType: "membership" | "school" | "company";
  subjectId: string;
  crebo?: string;
}

/** The step that the table gives, with its reason where it asks for one. */
function allowed<Step extends { to: string; reason?: true }>(step: Step | undefined, reason: string): Step {
  if (step === undefined) throw organisationError("wrong_state");
  if (step.reason === true && reason === "") throw organisationError("reason_needed", "reason");
  return step;
}

async function judgeMembership(tx: Db, id: string, { action, reason, by }: Verdict): Promise<Decided> {
  const found = await lockMembership(id, by.territory, tx);
  if (found === null) throw organisationError("not_found");
  const { membership, school, email } = found;
  const known = action === "approve" || action === "reject";
  const step = allowed(known ? membershipStep(action, membership.status, "R") : undefined, reason);
  // A person gets in through their school, so that is looked at first.
  if (step.to === "verified" && school.verification !== "verified") throw organisationError("school_first");
  await updateMembership(
    id,
    {
      status: step.to,
      reason: step.reason === true ? reason : null,
      decidedAt: by.now,
      decidedBy: by.userId,
    },
    tx,
  );
  if (step.to === "rejected") await revokeOrganisationTokens(tx, school.id, email, by.now);
  return { from: membership.status, to: step.to, subjectType: "membership", subjectId: id };
}

async function judgeOrganisation(
  tx: Db,
  kind: "school" | "company",
  id: string,
  { action, reason, by }: Verdict,
): Promise<Decided> {
  const lock = kind === "school" ? lockSchoolIn : lockCompanyIn;
  const found = await lock(id, by.territory, tx);
  if (found === null) throw organisationError("not_found");
  const step = allowed(organisationStep(action, found.verification, "R"), reason);
  const update = kind === "school" ? updateSchool : updateCompany;
  await update(
    id,
    {
      verification: step.to,
      verificationReason: step.reason === true ? reason : null,
      verificationSince: by.now,
      verifiedAt: action === "approve" ? by.now : found.verifiedAt,
    },
    tx,
  );
  return { from: found.verification, to: step.to, subjectType: kind, subjectId: id };
}

async function judgeClaim(tx: Db, id: string, { action, reason, by }: Verdict): Promise<Decided> {
  const claim = await lockClaimIn(id, by.territory, tx);
  if (claim === null) throw organisationError("not_found");
  const known = action === "approve" || action === "reject";
  const step = allowed(known ? claimStep(action, claim.status, "R") : undefined, reason);
  if (step.to === "confirmed") await confirmClaim(claim, tx);
  else await updateClaim(id, { status: "rejected", reason, since: by.now }, tx);
  return {
    from: claim.status,
    to: step.to,
    subjectType: "company",
    subjectId: claim.companyId,
    crebo: claim.crebo,
  };
}

/**
 * A coordinator decides about a person of a school, a school, a company or a recognition that a company states, as the
 * tables allow; who it is about hears it by mail. Throws `not_found` outside the territory, `wrong_state` (409),
 * `school_first` (409) for a person of a school that has not been approved, `reason_needed` at `reason`.
 */
export function judge(db: Db, by: Judge, judgement: Judgement): Promise<void> {
  const { kind, id, action } = judgement;
  const verdict = { action, reason: judgement.reason ?? "", by };
  return inTransaction(db, async (tx) => {
    const { subjectType, subjectId, crebo, from, to } =
      kind === "membership"
        ? await judgeMembership(tx, id, verdict)
        : kind === "recognition"
          ? await judgeClaim(tx, id, verdict)
          : await judgeOrganisation(tx, kind, id, verdict);
    const reason = verdict.reason === "" ? {} : { reason: verdict.reason };
    const about = crebo === undefined ? {} : { crebo };
    await audit(
      tx,
      {
        actorId: by.userId,
        action: `${kind}.${action}`,
        subjectType,
        subjectId,
        details: { from, to, ...about, ...reason },
      },
      by.now,
    );
    await record(tx, organisationJudged, { kind, id: subjectId, action, ...about, ...reason }, by.now);
  });
}
