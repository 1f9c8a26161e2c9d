import { and, eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { agreement, agreementFile } from "#db/schema";

/** A scan of a signed paper, with the version it belongs to. */
export interface ScanLine {
  id: string;
  version: number;
  fileName: string;
  uploadedAt: Date;
}

export async function insertScan(made: typeof agreementFile.$inferInsert, tx: Db): Promise<void> {
  await tx.insert(agreementFile).values(made);
}

/** The scans of a placement's agreement, of all its versions, without what is in them; the first one first. */
export const findScans = (placementId: string, db: Db): Promise<ScanLine[]> =>
  db
    .select({
      id: agreementFile.id,
      version: agreement.version,
      fileName: agreementFile.fileName,
      uploadedAt: agreementFile.uploadedAt,
    })
    .from(agreementFile)
    .innerJoin(agreement, eq(agreement.id, agreementFile.agreementId))
    .where(eq(agreement.placementId, placementId))
    .orderBy(agreementFile.uploadedAt, agreementFile.id);

/** One scan of this placement's agreement; null when it has none with this id. */
export async function findScan(
  id: string,
  placementId: string,
  db: Db,
): Promise<{ fileName: string; mime: string; content: Buffer } | null> {
  const [found] = await db
    .select({ fileName: agreementFile.fileName, mime: agreementFile.mime, content: agreementFile.content })
    .from(agreementFile)
    .innerJoin(agreement, eq(agreement.id, agreementFile.agreementId))
    .where(and(eq(agreementFile.id, id), eq(agreement.placementId, placementId)));
  return found ?? null;
}
