import { and, asc, eq, lt } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { placement } from "#db/schema";

/** Placements whose last day lies before `today` (YYYY-MM-DD, Amsterdam); the oldest first. */
export async function findCompletable(today: string, limit: number, db: Db): Promise<string[]> {
  const found = await db
    .select({ id: placement.id })
    .from(placement)
    .where(and(eq(placement.status, "placed"), lt(placement.endsOn, today)))
    .orderBy(asc(placement.endsOn), asc(placement.id))
    .limit(limit);
  return found.map(({ id }) => id);
}
