import { eq, sql } from "drizzle-orm";

import { rows } from "#db/client.server";
import { listing } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { ListingKind } from "./core/vocabulary";
import { fromListings, isPublic } from "./search-conditions.repository.server";

export type ListingDetails = typeof listing.$inferSelect;

/** A listing that anybody may see; null when it is not public. */
export async function findPublicListing(db: Db, id: string, today: string): Promise<ListingDetails | null> {
  const [shown] = rows<{ id: string }>(
    await db.execute(sql`select l.id from ${fromListings} where l.id = ${id}::uuid and ${isPublic(today)}`),
  );
  if (shown === undefined) return null;
  const [found] = await db.select().from(listing).where(eq(listing.id, shown.id));
  return found ?? null;
}

/** How many public listings of each kind lie in a region (null: everywhere), and of how many companies. */
export async function countByKind(db: Db, regionCode: string | null, today: string) {
  const region =
    regionCode === null
      ? sql`true`
      : sql`l.municipality_code in
          (select municipality_code from region_municipality where region_code = ${regionCode})`;
  const found = rows<{ kind: ListingKind; n: number | string; companies: number | string }>(
    await db.execute(sql`
      select l.kind, count(*) as n, (select count(distinct l.company_id) from ${fromListings}
        where ${isPublic(today)} and ${region}) as companies
      from ${fromListings} where ${isPublic(today)} and ${region} group by l.kind`),
  );
  return {
    companies: Number(found[0]?.companies ?? 0),
    kinds: found.map((row) => ({ kind: row.kind, count: Number(row.n) })),
  };
}
