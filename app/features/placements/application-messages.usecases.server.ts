import { inTransaction, type Db } from "~/platform/db.server";

import { insertMessage } from "./application-messages.repository.server";
import { applicationError } from "./applications.errors";
import { mailApplicant } from "./applicant.mails.server";
import { mailRecruiter } from "./recruiter.mails.server";
import { findApplication } from "./applications.repository.server";
import { withoutIdentity, isRevealed } from "./core/applying";
import { take, type By, type Work } from "./step.server";

/** The applicant or somebody of the company, signed in. */
type Writer = Extract<By, { studentUserId: string }> | Extract<By, { companyIds: readonly string[] }>;

/**
 * Writes to the other side of an application, which gets it by mail; the same form twice writes it once. A company that
 * may not know who the applicant is reads it without name, address and number.
 */
export const sendMessage = (
  db: Db,
  placementId: string,
  by: Writer,
  message: { body: string; idempotencyKey: string },
  work: Work,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const row = await take(tx, placementId, by, work.now);
    const line = await findApplication(row.id, tx);
    if (line === null) throw applicationError("not_found");
    const side = "studentUserId" in by ? ("St" as const) : ("C" as const);
    const fresh = await insertMessage(
      { ...message, placementId: row.id, side, authorId: by.actorId, at: work.now },
      tx,
    );
    if (!fresh) return;
    const { body } = message;
    if (side === "C") await mailApplicant(tx, row.id, "message", work, { text: body });
    else {
      const text = isRevealed(line) ? body : withoutIdentity(body, line.studentName);
      await mailRecruiter(tx, row.id, "message", work, { text });
    }
  });
