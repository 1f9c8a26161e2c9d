import { and, asc, eq, exists, gte, isNotNull, isNull, lte, not, or } from "drizzle-orm";

import { listing, recognition } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { ListingRow } from "./listings.repository.server";

/**
 * Published listings for a qualification for which their company is not recognised on a day, locked; those another worker
 * holds are skipped.
 */
export const lockUnrecognised = (tx: Db, day: string): Promise<ListingRow[]> =>
  tx
    .select()
    .from(listing)
    .where(
      and(
        eq(listing.status, "published"),
        isNotNull(listing.crebo),
        not(
          exists(
            tx
              .select({ crebo: recognition.crebo })
              .from(recognition)
              .where(
                and(
                  eq(recognition.companyId, listing.companyId),
                  eq(recognition.crebo, listing.crebo),
                  lte(recognition.validFrom, day),
                  or(isNull(recognition.validUntil), gte(recognition.validUntil, day)),
                ),
              ),
          ),
        ),
      ),
    )
    .orderBy(asc(listing.id))
    .limit(100)
    .for("update", { of: listing, skipLocked: true });
