import { eq, sql } from "drizzle-orm";

import { rows } from "#db/client.server";
import { company, listing } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { ListingKind } from "./core/vocabulary";
import { fromListings, isFree, isPublic } from "./search-conditions.repository.server";

/** A listing with its company, whatever its state. */
export async function findListing(db: Db, id: string) {
  const [found] = await db
    .select({ listing, company })
    .from(listing)
    .innerJoin(company, eq(company.id, listing.companyId))
    .where(eq(listing.id, id));
  return found ?? null;
}

export interface FreeSlot {
  id: string;
  /** ISO moments. */
  startsAt: string;
  endsAt: string;
  groupsLeft: number;
  pupilsLeft: number;
}

/** The free slots of a listing, soonest first. */
export async function findFreeSlots(
  db: Db,
  listingId: string,
  now: Date,
  limit: number,
): Promise<FreeSlot[]> {
  const found = rows<
    Record<"id" | "startsAt" | "endsAt", string> & Record<"groupsLeft" | "pupilsLeft", number | string>
  >(
    await db.execute(sql`
      select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt",
        s.max_groups - (select count(*) from slot_hold h where h.slot_id = s.id) as "groupsLeft",
        s.max_pupils - (select coalesce(sum(h.pupils), 0) from slot_hold h where h.slot_id = s.id) as "pupilsLeft"
      from slot s join listing l on l.id = s.listing_id
      where s.listing_id = ${listingId} and ${isFree(now)}
      order by s.starts_at limit ${limit}::int`),
  );
  return found.map((slot) => ({
    id: slot.id,
    startsAt: new Date(slot.startsAt).toISOString(),
    endsAt: new Date(slot.endsAt).toISOString(),
    groupsLeft: Number(slot.groupsLeft),
    pupilsLeft: Number(slot.pupilsLeft),
  }));
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
