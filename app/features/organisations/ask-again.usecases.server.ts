import { audit } from "~/features/accounts/index.server";
import type { MembershipRole } from "~/platform/auth/viewer";
import { inTransaction, type Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import { formatPostcode } from "~/platform/geo/normalise";

import { findSchoolMemberships, lockOwnMembership, lockOwnSchool } from "./ask-again.repository.server";
import {
  membershipStep,
  organisationStep,
  type MembershipState,
  type VerificationState,
} from "./core/verification";
import { organisationError } from "./organisations.errors";
import type { AskAgain, EnteredSchool } from "./organisations.forms";
import { locate } from "./place.server";
import { audiencesOf, joinSchool, meantSchool, type SchoolLine } from "./schools.usecases.server";
import { updateMembership, updateSchool } from "./verification.repository.server";

interface Person {
  userId: string;
  now: Date;
}

/** How a person's registration with a school stands. */
export interface Standing {
  membershipId: string;
  role: MembershipRole;
  status: MembershipState;
  /** Why the person was turned down; null unless they are. */
  reason: string | null;
  /** Since when it is so. */
  since: Date;
  school: {
    id: string;
    name: string;
    kind: SchoolLine["kind"];
    place: string;
    postcode: string;
    website: string | null;
    verification: VerificationState;
    /** Why the school was rejected or suspended; null unless it is. */
    reason: string | null;
    since: Date;
    /** Entered by hand, so that its people can put it right. */
    entered: boolean;
  };
}

type Dates = { status: MembershipState; createdAt: Date; askedAgainAt: Date | null; decidedAt: Date | null };

const sinceOf = ({ status, createdAt, askedAgainAt, decidedAt }: Dates): Date =>
  (status === "pending" ? askedAgainAt : decidedAt) ?? createdAt;

/** A person's registrations with schools, those that were turned down too; the oldest first. */
export async function standingsOf(db: Db, userId: string): Promise<Standing[]> {
  return (await findSchoolMemberships(userId, db)).map(({ membership, school }) => ({
    membershipId: membership.id,
    role: membership.role,
    status: membership.status,
    reason: membership.status === "rejected" ? membership.reason : null,
    since: sinceOf(membership),
    school: {
      id: school.id,
      name: school.name,
      kind: school.kind,
      place: school.place,
      postcode: school.postcode,
      website: school.website,
      verification: school.verification,
      reason: ["rejected", "suspended"].includes(school.verification) ? school.verificationReason : null,
      since: school.verificationSince ?? school.createdAt,
      entered: school.externalId === null,
    },
  }));
}

const asked = (
  tx: Db,
  { userId, now }: Person,
  about: { subjectType: "membership" | "school"; subjectId: string; from: string; to: string },
): Promise<void> => {
  const { subjectType, subjectId, ...details } = about;
  return audit(tx, { actorId: userId, action: `${subjectType}.ask`, subjectType, subjectId, details }, now);
};

/**
 * Somebody of a school who was turned down asks again, with the same school or with another one. A coordinator looks at
 * it, whatever the person's address. Answers the schools to choose from when what was typed can be more than one. Throws
 * `not_found`, `wrong_state` and `already_member` (409), 422 at `school`.
 */
export async function askAgain(
  db: Db,
  person: Person,
  given: AskAgain,
): Promise<{ status: "asked" } | { status: "choose"; choices: SchoolLine[] }> {
  const other = given.schoolId !== undefined || (given.school ?? "") !== "";
  const meant = other ? await meantSchool(db, given) : null;
  if (meant?.status === "choose") return meant;
  try {
    await inTransaction(db, async (tx) => {
      const membership = await lockOwnMembership(given.membershipId, person.userId, tx);
      if (membership === null) throw organisationError("not_found");
      const step = membershipStep("ask", membership.status, "T");
      if (step === undefined) throw organisationError("wrong_state");
      const moved = meant === null || meant.id === membership.schoolId ? null : meant.id;
      const schoolId = moved === null ? membership.schoolId : await joinSchool(tx, moved, person.now);
      // The reason stays, for the coordinator to see what it was about.
      await updateMembership(
        membership.id,
        { status: step.to, role: given.role, schoolId, askedAgainAt: person.now },
        tx,
      );
      const about = { subjectType: "membership" as const, subjectId: membership.id };
      await asked(tx, person, { ...about, from: membership.status, to: step.to });
    });
  } catch (error) {
    if (brokenConstraint(error) === "membership_school_key") throw organisationError("already_member");
    throw error;
  }
  return { status: "asked" };
}

/**
 * Somebody puts right a school that they entered by hand and that was rejected, and asks the coordinator to look again.
 * Throws `not_found` for another school or one of the list, `wrong_state` (409), 422 at `postcode`.
 */
export function askSchoolAgain(db: Db, person: Person, given: EnteredSchool): Promise<void> {
  const { schoolId, name, kind, postcode, website } = given;
  return inTransaction(db, async (tx) => {
    const school = await lockOwnSchool(schoolId, person.userId, tx);
    if (school === null || school.externalId !== null) throw organisationError("not_found");
    const step = organisationStep("ask", school.verification, "T");
    if (step === undefined) throw organisationError("wrong_state");
    const moved = formatPostcode(postcode) !== school.postcode;
    await updateSchool(
      schoolId,
      {
        name,
        kind,
        audiences: audiencesOf[kind],
        website: website ?? null,
        ...(moved ? await locate(tx, postcode, "postcode") : {}),
        verification: step.to,
        verificationSince: person.now,
      },
      tx,
    );
    const about = { subjectType: "school" as const, subjectId: schoolId };
    await asked(tx, person, { ...about, from: school.verification, to: step.to });
  });
}
