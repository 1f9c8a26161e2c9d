import { and, desc, eq } from "drizzle-orm";

import { barsAnother, placement, student } from "#db/schema";
import type { Db } from "~/platform/db.server";

/**
 * The application or proposal because of which the person with this account does not apply for a place again; null when
 * there is none. An application has a reference.
 */
export async function findApplied(userId: string, listingId: string, db: Db) {
  const [found] = await db
    .select({
      id: placement.id,
      reference: placement.reference,
      status: placement.status,
      createdAt: placement.createdAt,
    })
    .from(placement)
    .innerJoin(student, eq(student.id, placement.studentId))
    .where(and(eq(student.userId, userId), eq(placement.listingId, listingId), barsAnother))
    .orderBy(desc(placement.createdAt), desc(placement.id))
    .limit(1);
  return found ?? null;
}
