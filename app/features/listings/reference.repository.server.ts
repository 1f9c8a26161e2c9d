import { eq } from "drizzle-orm";

import { qualification } from "#db/schema";
import type { Db } from "~/platform/db.server";

/** What a qualification is called, by its crebo code; null when there is none. */
export async function qualificationName(db: Db, crebo: string): Promise<string | null> {
  const found = await db
    .select({ name: qualification.name })
    .from(qualification)
    .where(eq(qualification.crebo, crebo));
  return found[0]?.name ?? null;
}
