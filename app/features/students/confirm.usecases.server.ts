import { audit } from "~/features/accounts/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import type { Env } from "~/platform/env/env.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import { AppError } from "~/platform/errors/errors";

import { attach, type ConfirmedBy, type ConfirmedPlaces } from "./attach.usecases.server";
import { findAccount, findClaims, lockClaim, type ClaimRow } from "./claims.repository.server";
import { mailDecision } from "./decision.mails.server";
import { findByAddress, findEnrolledAt } from "./merge.repository.server";
import { studentError } from "./students.errors";
import { lockStudent, saveProfile } from "./students.repository.server";

export type Claim = Omit<ClaimRow, "knownAccount"> & {
  /** Another account has been confirmed as the school's student with this number. */
  taken: boolean;
};

/** Who says to be a student of these schools and waits for an answer, the longest first. */
export const openClaims = async (db: Db, schoolIds: readonly string[]): Promise<Claim[]> =>
  (await findClaims(schoolIds, db)).map(({ knownAccount, ...claim }) => ({
    ...claim,
    taken: knownAccount !== null,
  }));

export interface Decision extends ConfirmedBy {
  studentId: string;
  /** The schools for which the person decides. */
  schoolIds: readonly string[];
  env: Pick<Env, "appUrl">;
}

async function confirmOnce(
  db: Db,
  { studentId, schoolIds, env, ...by }: Decision,
  ofPlaces: ConfirmedPlaces,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const claim = await lockClaim(studentId, schoolIds, tx);
    if (claim === null) throw studentError("claim_gone");
    const { student, profile } = claim;
    const schoolId = profile.claimedSchoolId ?? "";
    const at = { schoolId, studentNumber: profile.claimedNumber ?? "" };
    const places = await attach(tx, student, at, by, ofPlaces);
    const decided = places > 0 ? "confirmed_placed" : "confirmed";
    await mailDecision(tx, decided, { userId: student.userId, schoolId }, env, by.now);
  });
}

/**
 * The school confirms that somebody is its student with the number that they state, and of what programme. Throws
 * `students.claim_gone` when it was decided or changed in the meantime, `number_taken`, `two_places` (409).
 */
export async function confirmClaim(db: Db, decision: Decision, ofPlaces: ConfirmedPlaces): Promise<void> {
  try {
    await confirmOnce(db, decision, ofPlaces);
  } catch (error) {
    if (brokenConstraint(error) !== "student_number_key") throw error;
    // The school has just made a row with that number, which is found now.
    await confirmOnce(db, decision, ofPlaces);
  }
}

/** The school does not know them; the person hears it and can state another number. Throws `students.claim_gone` (409). */
export const rejectClaim = (db: Db, { studentId, schoolIds, env, ...by }: Decision): Promise<void> =>
  inTransaction(db, async (tx) => {
    const claim = await lockClaim(studentId, schoolIds, tx);
    if (claim === null) throw studentError("claim_gone");
    const { student, profile } = claim;
    const schoolId = profile.claimedSchoolId ?? "";
    await saveProfile(studentId, { claimRejectedAt: by.now }, by.now, tx);
    await audit(
      tx,
      {
        actorId: by.actorId,
        action: "student.claim_rejected",
        subjectType: "student",
        subjectId: studentId,
        details: { schoolId, studentNumber: profile.claimedNumber },
      },
      by.now,
    );
    await mailDecision(tx, "rejected", { userId: student.userId, schoolId }, env, by.now);
  });

export interface ImportedStudent {
  studentNumber: string;
  email?: string | null | undefined;
}

/** The student number that each address stands for; an address in several rows stands for nobody. */
function numbersByAddress(imported: readonly ImportedStudent[]): Map<string, string> {
  const numbers = new Map<string, Set<string>>();
  for (const { email, studentNumber } of imported) {
    const address = email?.trim().toLowerCase() ?? "";
    if (address !== "") numbers.set(address, (numbers.get(address) ?? new Set()).add(studentNumber));
  }
  return new Map(
    [...numbers].flatMap(([address, [number, ...others]]) =>
      number === undefined || others.length > 0 ? [] : [[address, number] as const],
    ),
  );
}

/**
 * Confirms, in the transaction of a school's import, the people whose own confirmed address stands in a row that has just
 * been written. Whoever cannot be confirmed (the number has another account, or there are places in the same days) is
 * left as they are. Answers how many were confirmed.
 */
export async function confirmByImport(
  tx: Db,
  school: { id: string },
  imported: readonly ImportedStudent[],
  { env, ...by }: ConfirmedBy & { env: Pick<Env, "appUrl"> },
  ofPlaces: ConfirmedPlaces,
): Promise<number> {
  const numbers = numbersByAddress(imported);
  let confirmed = 0;
  for (const { studentId, address } of await findByAddress([...numbers.keys()], tx)) {
    const at = { schoolId: school.id, studentNumber: numbers.get(address) ?? "" };
    if (await attachIfFree(tx, studentId, at, { ...by, env }, ofPlaces)) confirmed += 1;
  }
  return confirmed;
}

/** Confirms somebody unless that cannot be; what cannot be is found before anything is written. */
async function attachIfFree(
  tx: Db,
  studentId: string,
  at: { schoolId: string; studentNumber: string },
  { env, ...by }: ConfirmedBy & { env: Pick<Env, "appUrl"> },
  ofPlaces: ConfirmedPlaces,
): Promise<boolean> {
  const own = await lockStudent(studentId, tx);
  if (own === null || own.schoolId !== null) return false;
  let places: number;
  try {
    places = await attach(tx, own, at, by, ofPlaces);
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
  const decided = places > 0 ? "confirmed_placed" : "confirmed";
  await mailDecision(tx, decided, { userId: own.userId, schoolId: at.schoolId }, env, by.now);
  return true;
}

/**
 * Somebody has confirmed their address: when exactly one student of one school has it, they are that student. Runs within
 * the transaction of that fact.
 */
export async function joinByAddress(
  tx: Db,
  userId: string,
  work: { now: Date; env: Pick<Env, "appUrl"> },
  ofPlaces: ConfirmedPlaces,
): Promise<void> {
  const account = await findAccount(userId, tx);
  if (account === null) return;
  const [own] = await findByAddress([account.email], tx);
  const [enrolled, ...others] = await findEnrolledAt(account.email, tx);
  if (own === undefined || enrolled === undefined || others.length > 0) return;
  const { schoolId, studentNumber } = enrolled;
  if (schoolId === null || studentNumber === null) return;
  const at = { schoolId, studentNumber };
  await attachIfFree(tx, own.studentId, at, { ...work, actorId: null }, ofPlaces);
}
