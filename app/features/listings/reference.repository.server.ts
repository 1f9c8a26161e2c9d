import { eq } from "drizzle-orm";

import { qualification } from "#db/schema";
import type { Db } from "~/platform/db.server";

/** What a qualification is called and its mbo level (null where no list names one), by its crebo; null when there is none. */
export async function findQualification(
  db: Db,
  crebo: string,
): Promise<{ name: string; level: number | null } | null> {
  const [found] = await db
    .select({ name: qualification.name, level: qualification.level })
    .from(qualification)
    .where(eq(qualification.crebo, crebo));
  return found ?? null;
}
