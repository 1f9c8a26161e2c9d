import { and, eq, sql } from "drizzle-orm";

import { booking } from "#db/schema";
import type { Db } from "~/platform/db.server";

/** How many bookings wait for an answer, of a company or of one listing. */
export async function countWaiting(
  about: { companyId: string } | { listingId: string },
  db: Db,
): Promise<number> {
  const [found] = await db
    .select({ waiting: sql<number>`count(*)::int` })
    .from(booking)
    .where(
      and(
        "companyId" in about
          ? eq(booking.companyId, about.companyId)
          : eq(booking.listingId, about.listingId),
        sql`${booking.status} in ('requested', 'countered')`,
      ),
    );
  return found?.waiting ?? 0;
}
