import type { BySchool, PlacementRow } from "~/features/placements/index.server";
import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import type { Env } from "~/platform/env/env.server";

import { agreementError } from "./agreements.errors";
import {
  findCountry,
  findGround,
  findLatest,
  findMinorRules,
  findSignatures,
  insertSignatures,
  insertVersion,
  overlapsAnother,
  updateSignature,
  updateVersion,
  type AgreementRow,
} from "./agreements.repository.server";
import type { Particulars, SignerRole, Terms } from "./agreements.schemas";
import { agreementStep } from "./core/agreement";
import { checkMinor, guardianSigns } from "./core/minors";
import { endLinks, mailToSign } from "./agreements.mails.server";
import { MinorRefusal } from "./minor-refusal";
import { latestFor, lockOwn } from "./own-version.server";
import { termsHash } from "./terms-hash.server";

export interface Work {
  env: Pick<Env, "appUrl">;
  now: Date;
}

/** What is typed of the terms; the rest follows from the placement. */
export type TypedTerms = Omit<Terms, "placementId" | "crebo" | "qualification" | "route">;

async function completeTerms(row: PlacementRow, typed: TypedTerms, tx: Db): Promise<Terms> {
  const ground = await findGround(row.id, tx);
  if (ground === undefined) throw agreementError("not_found");
  return {
    ...typed,
    placementId: row.id,
    crebo: ground.crebo,
    qualification: ground.qualification,
    route: ground.route,
  };
}

/** Throws MinorRefusal for what the law does not allow, agreements.overlaps for a period that is taken. */
async function checkTerms(row: PlacementRow, terms: Terms, tx: Db): Promise<void> {
  const findings = checkMinor(terms, await findMinorRules(tx), await findCountry(row.id, tx));
  if (findings.length > 0) throw new MinorRefusal(findings);
  const { startsOn, endsOn } = terms;
  if (await overlapsAnother({ placementId: row.id, studentId: row.studentId, startsOn, endsOn }, tx))
    throw agreementError("overlaps", "startsOn");
}

/** A guardian who must sign is named, with an address of their own. */
function requireGuardian(who: Particulars): void {
  if (who.guardianName === undefined) throw agreementError("guardian_needed", "guardianName");
  if (who.guardianEmail === undefined) throw agreementError("guardian_email_needed", "guardianEmail");
  if (who.guardianEmail.toLowerCase() === who.studentEmail.toLowerCase())
    throw agreementError("guardian_is_student", "guardianEmail");
}

/** Who signs, with their addresses. Throws when a guardian must and is not named. */
function signersOf(
  terms: Terms,
  who: Particulars,
  now: Date,
): { role: SignerRole; name: string; email: string }[] {
  const guardian = guardianSigns(terms.birthDate, today(now));
  if (guardian) requireGuardian(who);
  return [
    { role: "student", name: who.studentName, email: who.studentEmail },
    ...(guardian
      ? [{ role: "guardian" as const, name: who.guardianName ?? "", email: who.guardianEmail ?? "" }]
      : []),
    { role: "school", name: who.schoolSigner, email: who.schoolEmail },
    { role: "company", name: who.companySigner, email: who.companyEmail },
  ];
}

/** Writes a version, with a link to sign for everyone who must. */
async function put(
  tx: Db,
  row: PlacementRow,
  made: { version: number; terms: Terms; particulars: Particulars; actorId: string },
  work: Work,
): Promise<void> {
  const { terms, particulars } = made;
  const signers = signersOf(terms, particulars, work.now);
  const status = agreementStep("new", "draw_up", "Sch");
  if (status === null) throw agreementError("moved_on");
  const written = await insertVersion(
    {
      ...{ placementId: row.id, version: made.version, status, terms, particulars },
      ...{ termsHash: termsHash(terms), createdBy: made.actorId, createdAt: work.now, updatedAt: work.now },
    },
    tx,
  );
  const signatures = await insertSignatures(
    signers.map((signer) => ({ ...signer, agreementId: written.id })),
    tx,
  );
  for (const one of signatures) await mailToSign(tx, { signature: one, agreement: written }, work);
}

/**
 * Draws up the first version and mails everyone who signs a link. Throws MinorRefusal with what the law does not allow,
 * agreements.guardian_needed, guardian_is_student, overlaps, moved_on when there is a version already.
 */
export const drawUp = (
  db: Db,
  placementId: string,
  by: BySchool,
  input: { terms: TypedTerms; particulars: Particulars },
  work: Work,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const row = await lockOwn(tx, placementId, by);
    if ((await findLatest(placementId, tx)) !== null) throw agreementError("moved_on");
    const terms = await completeTerms(row, input.terms, tx);
    await checkTerms(row, terms, tx);
    await put(tx, row, { version: 1, terms, particulars: input.particulars, actorId: by.actorId }, work);
  });

/** Whether a version cannot be signed without a guardian although the student is of age by now. */
async function waitsInVain(tx: Db, version: AgreementRow, terms: Terms, now: Date): Promise<boolean> {
  if (version.status !== "signing" || guardianSigns(terms.birthDate, today(now))) return false;
  const signatures = await findSignatures([version.id], tx);
  return signatures.some(({ role, status }) => role === "guardian" && status === "waiting");
}

/**
 * Changes the terms: a new version takes the place of the one on the screen, whose signatures count no more and whose
 * links do nothing; everyone gets a link to sign again. Throws agreements.same when the terms are what they were, unless
 * the version waits for a guardian whom it no longer needs: the student has come of age.
 */
export const changeTerms = (
  db: Db,
  placementId: string,
  by: BySchool,
  input: { version: number; terms: TypedTerms },
  work: Work,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const row = await lockOwn(tx, placementId, by);
    const before = await latestFor(tx, placementId, "replace", input.version);
    const terms = await completeTerms(row, input.terms, tx);
    const isSame = termsHash(terms) === before.termsHash && before.status !== "refused";
    if (isSame && !(await waitsInVain(tx, before, terms, work.now))) throw agreementError("same");
    await checkTerms(row, terms, tx);
    const status = agreementStep(before.status, "replace", "Sch") ?? before.status;
    await updateVersion(before.id, { status, updatedAt: work.now }, tx);
    await endLinks(tx, before.id, work.now);
    const { particulars } = before;
    await put(tx, row, { version: before.version + 1, terms, particulars, actorId: by.actorId }, work);
  });

/**
 * Puts names and addresses right. The terms and every signature stay; whoever has still to sign and has another address
 * now gets a link there, and the old one does nothing.
 */
export const correctParticulars = (
  db: Db,
  placementId: string,
  by: BySchool,
  particulars: Particulars,
  work: Work,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    await lockOwn(tx, placementId, by);
    const current = await latestFor(tx, placementId, "correct");
    const guardian = (await findSignatures([current.id], tx)).some(({ role }) => role === "guardian");
    if (guardian) requireGuardian(particulars);
    await updateVersion(current.id, { particulars, updatedAt: work.now }, tx);
    const named: Record<SignerRole, [string, string]> = {
      student: [particulars.studentName, particulars.studentEmail],
      guardian: [particulars.guardianName ?? "", particulars.guardianEmail ?? ""],
      school: [particulars.schoolSigner, particulars.schoolEmail],
      company: [particulars.companySigner, particulars.companyEmail],
    };
    for (const one of await findSignatures([current.id], tx)) {
      const [name, email] = named[one.role];
      if (one.status !== "waiting") continue;
      await updateSignature(one.id, { name, email }, tx);
      if (email !== one.email && current.status === "signing")
        await mailToSign(tx, { signature: { ...one, name, email }, agreement: current }, work);
    }
  });

/** Mails somebody who has still to sign a new link; the old one does nothing any more. */
export const resendLink = (
  db: Db,
  placementId: string,
  by: BySchool,
  role: SignerRole,
  work: Work,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    await lockOwn(tx, placementId, by);
    const current = await latestFor(tx, placementId, "resend");
    const one = (await findSignatures([current.id], tx)).find((found) => found.role === role);
    if (one?.status !== "waiting") throw agreementError("moved_on");
    await mailToSign(tx, { signature: one, agreement: current }, work);
  });
