import { audit } from "~/features/accounts/index.server";
import type { Viewer } from "~/platform/auth/viewer";
import { inTransaction, type Db } from "~/platform/db.server";

import { isOwnDomain } from "./core/domain";
import {
  transitionFor,
  type Subject,
  type VerificationAction,
  type VerificationActor,
  type VerificationState,
  type VerificationTransition,
} from "./core/verification";
import { organisationError } from "./organisations.errors";
import { territoryOf } from "./organisations.usecases.server";
import { mailDecision } from "./verification.mails.server";
import {
  findCompanyIn,
  findMembershipIn,
  findMembershipsOfUser,
  findPeopleOf,
  findSchoolIn,
  updateMembership,
  updateVerification,
} from "./verification.repository.server";

export interface Decision {
  subject: Subject;
  id: string;
  action: Exclude<VerificationAction, "submit">;
  reason?: string | undefined;
}

/** Who decides, and what the mails need. */
export interface DeciderRequest {
  viewer: Viewer | null;
  now: Date;
  appUrl: string;
}

interface Step {
  subject: Subject;
  id: string;
  from: VerificationState;
  action: VerificationAction;
  actor: VerificationActor;
  actorId: string | null;
  reason?: string | undefined;
  now: Date;
}

/** Finds the transition of a step and writes it into the history; throws when the table does not have it. */
async function take(tx: Db, step: Step): Promise<VerificationTransition> {
  const { subject, id, from, action, actorId, now } = step;
  const transition = transitionFor(subject, action, from, step.actor);
  if (transition === undefined) throw organisationError("wrong_state");
  const reason = step.reason ?? "";
  if (transition.reason && reason === "") throw organisationError("reason_needed", "reason");
  await audit(
    tx,
    {
      actorId,
      action: `${subject}.${action}`,
      subjectType: subject,
      subjectId: id,
      details: { from, to: transition.to, ...(reason === "" ? {} : { reason }) },
    },
    now,
  );
  return transition;
}

/**
 * A coordinator approves, rejects, suspends or reinstates what lies in their territory; the people concerned get a
 * mail. A school entered by hand brings in the person who entered it. Throws `not_found`, `wrong_state`,
 * `reason_needed`.
 */
export function decide(db: Db, decision: Decision, request: DeciderRequest): Promise<void> {
  return inTransaction(db, async (tx) => {
    const territory = await territoryOf(tx, request.viewer);
    const common = {
      ...decision,
      actor: "R" as const,
      actorId: request.viewer?.userId ?? null,
      now: request.now,
    };
    if (decision.subject === "membership") {
      const found = await findMembershipIn(territory, decision.id, tx, true);
      if (found === null) throw organisationError("not_found");
      const { to } = await take(tx, { ...common, from: found.membership.status });
      await decideMembership(tx, decision.id, to, common);
      await mailDecision(tx, [found.user], { ...common, name: found.school.name }, request);
      return;
    }
    const isCompany = decision.subject === "company";
    const found = await (isCompany ? findCompanyIn : findSchoolIn)(territory, decision.id, tx, true);
    if (found === null) throw organisationError("not_found");
    const { to, reason } = await take(tx, { ...common, from: found.verification });
    await updateVerification(
      decision.subject,
      decision.id,
      { state: to, reason: reason ? (decision.reason ?? null) : null },
      request.now,
      tx,
    );
    const people = await findPeopleOf(isCompany ? { companyId: found.id } : { schoolId: found.id }, tx);
    const [first] = people;
    const founded = decision.action === "approve" || decision.action === "reject";
    if (!isCompany && founded && first?.membership.status === "pending") {
      await take(tx, { ...common, subject: "membership", id: first.membership.id, from: "pending" });
      await decideMembership(tx, first.membership.id, to, common);
    }
    await mailDecision(
      tx,
      people.map(({ user }) => user),
      { ...common, name: found.name },
      request,
    );
  });
}

async function decideMembership(
  tx: Db,
  id: string,
  to: VerificationState,
  { reason, actorId, now }: Pick<Step, "reason" | "actorId" | "now">,
): Promise<void> {
  const state = to === "verified" ? "verified" : "rejected";
  await updateMembership(
    id,
    { state, reason: state === "rejected" ? (reason ?? null) : null, by: actorId },
    now,
    tx,
  );
}

/**
 * What follows when somebody has confirmed their address: what they entered goes to the coordinator, and a teacher
 * whose address is of the school's own domain is recognised at once (ADR 4).
 */
export async function submitOf(tx: Db, userId: string, now: Date): Promise<void> {
  const system = { actor: "S" as const, actorId: null, now };
  for (const row of await findMembershipsOfUser(userId, tx)) {
    for (const subject of ["company", "school"] as const) {
      const organisation = row[subject];
      if (organisation?.verification !== "unverified") continue;
      const { to } = await take(tx, {
        ...system,
        subject,
        id: organisation.id,
        from: organisation.verification,
        action: "submit",
      });
      await updateVerification(subject, organisation.id, { state: to, reason: null }, now, tx);
    }
    const known = row.school?.verification === "verified" && row.school.externalId !== null;
    if (
      known &&
      row.membership.status === "pending" &&
      row.membership.role === "teacher" &&
      isOwnDomain(row.user.email, row.school?.website ?? null)
    ) {
      const step = { ...system, subject: "membership" as const, id: row.membership.id };
      const { to } = await take(tx, { ...step, from: "pending", action: "approve" });
      await decideMembership(tx, row.membership.id, to, { actorId: null, now });
    }
  }
}
