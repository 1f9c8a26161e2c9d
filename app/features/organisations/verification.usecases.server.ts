import type { Db } from "~/platform/db.server";

import { isSchoolAddress } from "./core/school-address";
import { membershipStep, organisationStep } from "./core/verification";
import { findWaitingOfPerson, updateMembership, updateSchool } from "./verification.repository.server";

/**
 * Whose address is the school's own is recognised as soon as it is confirmed (ADR 4). Never somebody whom a coordinator
 * turned down before: who asks again, is looked at again.
 */
export async function recogniseByAddress(tx: Db, userId: string, now: Date): Promise<void> {
  for (const { membership, school, email } of await findWaitingOfPerson(tx, userId)) {
    // A placement coordinator sees students' names: a coordinator always looks at those.
    if (membership.role !== "teacher" || school.externalId === null) continue;
    if (membership.askedAgainAt !== null || !isSchoolAddress(email, school.website)) continue;
    const joined = membershipStep("recognise", membership.status, "S");
    const opened = organisationStep("recognise", school.verification, "S");
    if (joined === undefined || (opened === undefined && school.verification !== "verified")) continue;
    await updateMembership(membership.id, { status: joined.to, decidedAt: now }, tx);
    if (opened !== undefined) {
      await updateSchool(school.id, { verification: opened.to, verifiedAt: now, verificationSince: now }, tx);
    }
  }
}
