import { createHash, randomInt } from "node:crypto";

import { peekToken, useToken } from "~/features/accounts/index.server";
import { lockPlacement, placeSigned, type PlacementRow } from "~/features/placements/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import type { Locale } from "~/platform/i18n/i18n";

import { agreementError } from "./agreements.errors";
import { endLinks, mailCode, mailRefused, mailSigned } from "./agreements.mails.server";
import {
  findLatest,
  findSignature,
  findSignatures,
  updateSignature,
  updateVersion,
  type AgreementRow,
  type SignatureRow,
} from "./agreements.repository.server";
import { agreementStep, codeAgainSeconds, codeMinutes, wrongPerCode, wrongPerLink } from "./core/agreement";
import type { Work } from "./draw.usecases.server";

/** What is kept of a code: SHA-256 over the signature it is for and the code. */
export const codeHash = (signatureId: string, code: string): string =>
  createHash("sha256").update(`${signatureId}:${code}`).digest("hex");

interface Signing {
  placement: PlacementRow;
  agreement: AgreementRow;
  signature: SignatureRow;
}

/**
 * What a link is for, locked as everyone does: the student, the placement; what belongs to it stands still with it.
 * Throws agreements.link_unknown when nothing can be signed by it (any more).
 */
async function behind(tx: Db, secret: string, action: "sign" | "refuse", now: Date): Promise<Signing> {
  const peeked = await peekToken(tx, "sign_agreement", secret, now);
  const id = peeked?.status === "live" ? peeked.token.subjectId : null;
  const seen = id === null ? null : await findSignature(id, tx);
  const placement = seen === null ? null : await lockPlacement(seen.placementId, null, tx);
  if (placement === null || seen === null) throw agreementError("link_unknown");
  if (placement.status !== "accepted" && placement.status !== "placed") throw agreementError("link_unknown");
  const agreement = await findLatest(placement.id, tx);
  const again = await findSignature(seen.signature.id, tx);
  if (agreement === null || again?.signature.agreementId !== agreement.id)
    throw agreementError("link_unknown");
  if (again.signature.status !== "waiting" || agreementStep(agreement.status, action, "Sg") === null)
    throw agreementError("link_unknown");
  return { placement, agreement, signature: again.signature };
}

/** Mails whoever has the link a code of six digits, to the address that the school gave. */
export const askCode = (db: Db, secret: string, locale: Locale, work: Work): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { signature } = await behind(tx, secret, "sign", work.now);
    if (signature.codeAttempts >= wrongPerLink) throw agreementError("too_many_codes");
    const mailedAt = (signature.codeUntil?.getTime() ?? 0) - codeMinutes * 60_000;
    if (work.now.getTime() - mailedAt < codeAgainSeconds * 1_000) throw agreementError("code_soon");
    const code = String(randomInt(1_000_000)).padStart(6, "0");
    await updateSignature(
      signature.id,
      {
        codeHash: codeHash(signature.id, code),
        codeUntil: new Date(work.now.getTime() + codeMinutes * 60_000),
      },
      tx,
    );
    await mailCode(tx, signature, { code, locale, path: `/ondertekenen/${secret}` }, work);
  });

/** Fixes the placement once nobody has still to sign, in the transaction of the last signature. */
export async function completeIfSigned(
  tx: Db,
  { placement, agreement }: Pick<Signing, "placement" | "agreement">,
  work: Work,
): Promise<void> {
  const signatures = await findSignatures([agreement.id], tx);
  if (signatures.some(({ status }) => status !== "signed")) return;
  const status = agreementStep(agreement.status, "complete", "S");
  if (status === null) throw agreementError("moved_on");
  await updateVersion(agreement.id, { status, signedAt: work.now, updatedAt: work.now }, tx);
  const { startsOn, endsOn } = agreement.terms;
  await placeSigned(tx, placement, { startsOn, endsOn }, work.now);
  for (const one of signatures) await mailSigned(tx, { signature: one, agreement }, work);
}

/** With the last signature a student who got another place meanwhile cannot be placed: agreements.overlaps. */
export function asOverlap(error: unknown): never {
  if (brokenConstraint(error) === "placement_one_active") throw agreementError("overlaps");
  throw error;
}

type Wrong = "code_wrong" | "code_over" | "too_many_codes";

/** Looks at a code, and counts a wrong one: that has to be kept, although it is refused. */
async function wrongCode(tx: Db, signature: SignatureRow, code: string, now: Date): Promise<Wrong | null> {
  if (signature.codeAttempts >= wrongPerLink) return "too_many_codes";
  if (signature.codeHash === null || signature.codeUntil === null || signature.codeUntil <= now)
    return "code_over";
  if (signature.codeHash === codeHash(signature.id, code)) return null;
  const codeAttempts = signature.codeAttempts + 1;
  const over = codeAttempts % wrongPerCode === 0;
  await updateSignature(signature.id, { codeAttempts, ...(over ? { codeHash: null } : {}) }, tx);
  return codeAttempts >= wrongPerLink ? "too_many_codes" : over ? "code_over" : "code_wrong";
}

/**
 * Signs with the typed name and the mailed code, over the terms as they are; the last signature fixes the placement.
 * Throws agreements.code_wrong, code_over, too_many_codes, and overlaps when the student got another place meanwhile.
 */
export async function sign(
  db: Db,
  secret: string,
  said: { typedName: string; code: string },
  work: Work,
): Promise<void> {
  const { now } = work;
  const wrong = await inTransaction(db, async (tx) => {
    const found = await behind(tx, secret, "sign", now);
    const refused = await wrongCode(tx, found.signature, said.code, now);
    if (refused !== null) return refused;
    await useToken(tx, "sign_agreement", secret, now);
    await updateSignature(
      found.signature.id,
      {
        ...{ status: "signed", method: "digital", typedName: said.typedName, signedAt: now },
        ...{ signedHash: found.agreement.termsHash, codeHash: null, codeUntil: null },
      },
      tx,
    );
    await completeIfSigned(tx, found, work);
    return null;
  }).catch(asOverlap);
  if (wrong === "too_many_codes") throw agreementError(wrong);
  if (wrong !== null) throw agreementError(wrong, "code");
}

/** Somebody does not sign: the version is over, the school hears why, and nobody's link does anything any more. */
export const refuse = (db: Db, secret: string, reason: string, work: Work): Promise<void> =>
  inTransaction(db, async (tx) => {
    const found = await behind(tx, secret, "refuse", work.now);
    await useToken(tx, "sign_agreement", secret, work.now);
    const status = agreementStep(found.agreement.status, "refuse", "Sg") ?? found.agreement.status;
    await updateSignature(found.signature.id, { status: "refused", refusedReason: reason }, tx);
    await updateVersion(found.agreement.id, { status, updatedAt: work.now }, tx);
    await endLinks(tx, found.agreement.id, work.now);
    await mailRefused(tx, found, reason, work);
  });
