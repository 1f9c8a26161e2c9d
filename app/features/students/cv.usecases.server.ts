import { inTransaction, type Db } from "~/platform/db.server";
import { keptName, typeAmong } from "~/platform/files/kept-file.server";

import { cvMaxBytes, cvMimes } from "./core/cv";
import type { Self } from "./profile.usecases.server";
import { studentError } from "./students.errors";
import { deleteCv, lockOwn, saveCv } from "./students.repository.server";

/**
 * Keeps a CV, in place of the one before it. Throws `students.cv_too_large` and `students.cv_type` (422) at `cv`.
 */
export async function uploadCv(
  db: Db,
  { userId, now }: Self,
  file: { name: string; content: Buffer },
): Promise<void> {
  const { name, content } = file;
  if (content.byteLength > cvMaxBytes) throw studentError("cv_too_large", "cv");
  const mime = await typeAmong(content, cvMimes);
  if (mime === null) throw studentError("cv_type", "cv");
  await inTransaction(db, async (tx) => {
    const { id: studentId } = await lockOwn(userId, { now }, tx);
    await saveCv(
      { studentId, mime, content, fileName: keptName(name, "cv", cvMimes[mime]), uploadedAt: now },
      tx,
    );
  });
}

/** Removes the CV for good; there need not be one. */
export const removeCv = (db: Db, { userId, now }: Self): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { id } = await lockOwn(userId, { now }, tx);
    await deleteCv(id, tx);
  });
