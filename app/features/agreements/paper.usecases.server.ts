import { revokeTokens } from "~/features/accounts/index.server";
import type { BySchool } from "~/features/placements/index.server";
import { localMoment, today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { keptName, toKeep, typeAmong } from "~/platform/files/kept-file.server";

import { agreementError } from "./agreements.errors";
import { findSignatures, updateSignature } from "./agreements.repository.server";
import type { SignerRole } from "./agreements.schemas";
import { scanMaxBytes, scanMimes } from "./core/scan";
import type { Work } from "./draw.usecases.server";
import { latestFor, lockOwn } from "./own-version.server";
import { findScan, insertScan } from "./scans.repository.server";
import { asOverlap, completeIfSigned } from "./sign.usecases.server";
import { findPlacement, type PlacementScope } from "./views.repository.server";

/** What was signed on paper: the version on the screen, by whom under which name, on which day (YYYY-MM-DD). */
interface SignedOnPaper {
  version: number;
  signers: readonly { role: SignerRole; name: string }[];
  signedOn: string;
  scan: { name: string; content: Buffer };
}

/**
 * A paper bears a day and no time: the beginning of that day in Amsterdam. Throws agreements.not_yet for a day to come,
 * and before_drawn_up for one on which there was no such version to be signed.
 */
function momentOf(signedOn: string, drawnUpAt: Date, now: Date): Date {
  if (signedOn > today(now)) throw agreementError("not_yet", "signedOn");
  if (signedOn < today(drawnUpAt)) throw agreementError("before_drawn_up", "signedOn");
  const moment = localMoment(signedOn, "00:00");
  if (moment === undefined) throw new Error(`no day: ${signedOn}`);
  return moment;
}

/**
 * Records who signed a version on paper, and keeps the scan with it. Their links do nothing any more; the last signature
 * fixes the placement. Throws agreements.scan_too_large and scan_type at `scan`, not_yet and before_drawn_up at
 * `signedOn`, moved_on when this is not the version that is being signed or somebody has signed meanwhile, and overlaps
 * when the student got another place meanwhile.
 */
export async function recordOnPaper(
  db: Db,
  placementId: string,
  by: BySchool,
  said: SignedOnPaper,
  work: Work,
): Promise<void> {
  const { now } = work;
  const { name, content } = said.scan;
  if (content.byteLength > scanMaxBytes) throw agreementError("scan_too_large", "scan");
  const mime = await typeAmong(content, scanMimes);
  if (mime === null) throw agreementError("scan_type", "scan");
  await inTransaction(db, async (tx) => {
    const placement = await lockOwn(tx, placementId, by);
    const agreement = await latestFor(tx, placementId, "sign_on_paper", said.version);
    const signedAt = momentOf(said.signedOn, agreement.createdAt, now);
    const waiting = (await findSignatures([agreement.id], tx)).filter(({ status }) => status === "waiting");
    for (const signer of said.signers) {
      const one = waiting.find(({ role }) => role === signer.role);
      if (one === undefined) throw agreementError("moved_on");
      await revokeTokens(tx, "sign_agreement", { subjectId: one.id }, now);
      await updateSignature(
        one.id,
        {
          ...{ status: "signed", method: "paper", typedName: signer.name, signedAt },
          ...{ signedHash: agreement.termsHash, codeHash: null, codeUntil: null },
        },
        tx,
      );
    }
    const fileName = keptName(name, "scan", scanMimes[mime]);
    const uploaded = { uploadedBy: by.actorId, uploadedAt: now };
    await insertScan({ agreementId: agreement.id, mime, content, fileName, ...uploaded }, tx);
    await completeIfSigned(tx, { placement, agreement }, work);
  }).catch(asOverlap);
}

/** A scan, for a party of its agreement, to keep. Throws agreements.no_scan for another's. */
export async function scanAnswer(
  db: Db,
  of: { id: string; scan: string },
  scope: PlacementScope,
): Promise<Response> {
  const placement = await findPlacement(of.id, scope, db);
  const scan = placement === null ? null : await findScan(of.scan, placement.id, db);
  if (scan === null) throw agreementError("no_scan");
  return toKeep(scan, "scan");
}
