import { eq } from "drizzle-orm";

import { placement } from "#db/schema";
import type { Db } from "~/platform/db.server";

/** The listings for which a student has applied or been proposed, whatever came of it. */
export async function findListingsTried(studentId: string, db: Db): Promise<string[]> {
  const found = await db
    .selectDistinct({ id: placement.listingId })
    .from(placement)
    .where(eq(placement.studentId, studentId));
  return found.map(({ id }) => id);
}
