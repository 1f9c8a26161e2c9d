import { sql } from "drizzle-orm";

import { rows } from "#db/client.server";
import type { Db } from "~/platform/db.server";
import { bboxAround } from "~/platform/geo/distance";

import type { ListingKind } from "./core/vocabulary";
import {
  distanceKm,
  fromListings,
  inBox,
  isFree,
  isPublic,
  list,
} from "./search-conditions.repository.server";

/** What is looked for: something like an offer, for a group at a place. */
export interface SimilarWish {
  listingId: string;
  at: { lat: number; lng: number };
  /** Within so many kilometres of the place; a guest lesson within what its company travels, if that is less. */
  km: number;
  /** Without a group: for any of the audiences of the offer. `pupils` in one slot. */
  group: { audience: string; pupils: number } | null;
  /** Companies that are of no use, such as the one that did not answer. */
  exceptCompanyIds: readonly string[];
}

export interface SimilarRow {
  id: string;
  slug: string;
  kind: ListingKind;
  title: string;
  company: string;
  place: string;
  audiences: string[];
  sameSector: boolean;
  /** As the crow flies. */
  distanceKm: number;
}

/** Public offers of the same kind with a free slot for the group: those of the same sector first, then the nearest. */
export async function findSimilar(
  db: Db,
  wish: SimilarWish,
  now: Date,
  today: string,
  limit: number,
): Promise<SimilarRow[]> {
  const { at, km, group } = wish;
  const { west, south, east, north } = bboxAround(at, km);
  const size = group?.pupils ?? 1;
  const forWhom =
    group === null
      ? sql`l.audiences && asked.audiences`
      : sql`${group.audience} = any(l.audiences)
          and coalesce(l.min_pupils, 1) <= ${size}::int and coalesce(l.max_pupils, ${size}::int) >= ${size}::int`;
  const others =
    wish.exceptCompanyIds.length === 0
      ? sql``
      : sql`and l.company_id not in (${list(wish.exceptCompanyIds.map((id) => sql`${id}::uuid`))})`;
  const found = rows<SimilarRow>(
    await db.execute(sql`
      select l.id, l.slug, l.kind, l.title, c.name as company, l.place,
        l.audiences,
        l.sector_slug = asked.sector_slug as "sameSector", ${distanceKm(at)} as "distanceKm"
      from ${fromListings} join listing asked on asked.id = ${wish.listingId}::uuid
      where ${isPublic(today)} and l.kind = asked.kind and l.id <> asked.id and ${forWhom} ${others}
        and ${inBox(west, south, east, north)}
        and ${distanceKm(at)} <= case when l.kind = 'guest_lesson'
          then least(${km}::float8, coalesce(l.travel_km, ${km}::float8)) else ${km}::float8 end
        and exists (select from slot s where s.listing_id = l.id and ${isFree(now, size)})
      order by "sameSector" desc, "distanceKm", l.id limit ${limit}::int`),
  );
  return found.map((row) => ({ ...row, distanceKm: Number(row.distanceKm) }));
}
