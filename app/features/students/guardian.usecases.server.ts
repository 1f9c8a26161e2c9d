import { countMail, peekToken, revokeTokens, useToken } from "~/features/accounts/index.server";
import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";

import { needsGuardian } from "./core/profile";
import { mailConsented, mailGuardian } from "./guardian.mails.server";
import type { Self } from "./profile.usecases.server";
import { studentError } from "./students.errors";
import { findOwnProfile, lockOwn, lockStudent, saveProfile } from "./students.repository.server";
import type { Guardian } from "./students.schemas";
import { studentProfile } from "./views.usecases.server";

/** What the mail to a guardian needs. */
export interface AskRequest {
  locale: Locale;
  appUrl: string;
  /** The client's address; counted, never kept in the clear or logged. */
  address: string;
  /** The address of the person's own account. */
  email: string;
}

/**
 * Asks a parent or guardian by mail to consent, by a link that makes earlier ones useless. Consent that was given stays
 * as long as it is the same person. Throws `students.guardian_not_needed` (409), `guardian_is_self` (422) at
 * `guardianEmail` and `accounts.too_many_mails` (429).
 */
export async function askGuardian(
  db: Db,
  { userId, now }: Self,
  { guardianName, guardianEmail }: Guardian,
  request: AskRequest,
): Promise<void> {
  if (guardianEmail === request.email) throw studentError("guardian_is_self", "guardianEmail");
  await countMail(db, guardianEmail, request.address);
  await inTransaction(db, async (tx) => {
    const own = await lockOwn(userId, { now }, tx);
    if (!needsGuardian(own, today(now))) throw studentError("guardian_not_needed");
    const before = await findOwnProfile(own.id, tx);
    const same = before?.guardianEmail === guardianEmail && before.guardianName === guardianName;
    const consent = same ? before.guardianConsentedAt : null;
    await saveProfile(own.id, { guardianName, guardianEmail, guardianConsentedAt: consent }, now, tx);
    await revokeTokens(tx, "guardian_consent", { subjectId: own.id }, now);
    if (consent !== null) return;
    await mailGuardian(
      tx,
      { studentId: own.id, studentName: own.name, guardianName, guardianEmail },
      request,
      now,
    );
  });
}

/**
 * What the link in the mail asks, without using it: for whom, and whether consent was given. Unknown when there never
 * was such a link, or it is about somebody who is gone.
 */
export async function consentBehindLink(
  db: Db,
  secret: string,
  now: Date,
): Promise<{ state: "live" | "given" | "over" | "unknown"; studentName: string; guardianName: string }> {
  const peeked = await peekToken(db, "guardian_consent", secret, now);
  const studentId = peeked?.token.subjectId ?? null;
  const profile = studentId === null ? null : await studentProfile(db, studentId);
  if (peeked === null || profile === null) return { state: "unknown", studentName: "", guardianName: "" };
  const { guardian } = profile;
  const asked = guardian?.email === peeked.token.email;
  if (peeked.status === "live" && asked) {
    return { state: "live", studentName: profile.name, guardianName: guardian.name };
  }
  const given = asked && peeked.status === "used" && guardian.consentedAt !== null;
  // A link that no longer asks anything names nobody.
  return { state: given ? "given" : "over", studentName: "", guardianName: "" };
}

/** The guardian consents, by the button behind the link, and the student hears it. Throws `students.consent_over` (410). */
export const giveConsent = (
  db: Db,
  secret: string,
  { env, now }: { env: { appUrl: string }; now: Date },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { subjectId, email } = await useToken(tx, "guardian_consent", secret, now);
    const own = subjectId === null ? null : await lockStudent(subjectId, tx);
    const profile = own === null ? null : await findOwnProfile(own.id, tx);
    if (own === null || profile?.guardianEmail !== email) throw studentError("consent_over");
    await saveProfile(own.id, { guardianConsentedAt: now }, now, tx);
    const guardianName = profile.guardianName ?? "";
    await mailConsented(tx, { studentId: own.id, userId: own.userId, guardianName }, env, now);
  });
