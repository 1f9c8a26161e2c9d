import { eq } from "drizzle-orm";

import { school } from "#db/schema";
import type { Db } from "~/platform/db.server";

export async function updateObjective(schoolId: string, objectiveSelection: boolean, tx: Db): Promise<void> {
  await tx.update(school).set({ objectiveSelection }).where(eq(school.id, schoolId));
}
