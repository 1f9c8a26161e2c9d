import { sql } from "drizzle-orm";

import { rows } from "#db/client.server";
import type { Db } from "~/platform/db.server";

import { telling, type ResponseFigures } from "./core/response";
import type { SearchPlan } from "./core/search";
import type { LearningRoute, ListingKind } from "./core/vocabulary";
import { fromResponse } from "./ranking.repository.server";
import {
  distanceKm,
  fromListings,
  isFree,
  isPublic,
  list,
  moment,
  nextDate,
  placesLeft,
} from "./search-conditions.repository.server";

/** What a card in a list, and a feature of the open data interface, is made of. */
export interface CardRow {
  id: string;
  slug: string;
  kind: ListingKind;
  title: string;
  summary: string;
  company: string;
  companySlug: string;
  place: string;
  lat: number;
  lng: number;
  sector: string;
  sectorNl: string;
  sectorEn: string;
  audiences: string[];
  levels: number[];
  route: LearningRoute | null;
  crebo: string | null;
  qualification: string | null;
  minPupils: number | null;
  maxPupils: number | null;
  durationMinutes: number | null;
  /** ISO days; internships and leerbanen only. */
  startsFrom: string | null;
  startsUntil: string | null;
  places: number | null;
  placesLeft: number | null;
  /** First free slot that suits, or first day to start, as ISO moment; null when nothing is free. */
  nextAt: string | null;
  /** Pupils that still fit in that slot. */
  seatsLeft: number | null;
  /** As the crow flies; null when no place was given. */
  distanceKm: number | null;
  /** How its company answers requests of schools; null while there is too little to say, and for places. */
  response: ResponseFigures | null;
}

type Found = Omit<CardRow, "response"> & Record<"asked" | "answered" | "medianHours", number | null>;

const iso = (value: unknown): string | null =>
  value === null ? null : new Date(String(value)).toISOString();

/** Cards of these listings, in the order of the ids. */
export async function findCards(db: Db, ids: readonly string[], plan: SearchPlan): Promise<CardRow[]> {
  if (ids.length === 0) return [];
  const found = rows<Found>(
    await db.execute(sql`
      select l.id, l.slug, l.kind, l.title, l.summary, c.name as company, c.slug as "companySlug", l.place, l.lat, l.lng,
        l.sector_slug as sector, se.name_nl as "sectorNl", se.name_en as "sectorEn", l.audiences, l.levels, l.route,
        l.crebo, q.name as qualification, l.min_pupils as "minPupils", l.max_pupils as "maxPupils",
        l.duration_minutes as "durationMinutes", l.starts_from::text as "startsFrom",
        l.starts_until::text as "startsUntil", l.places, ${placesLeft} as "placesLeft", next.at as "nextAt",
        (select s.max_pupils - coalesce((select sum(h.pupils) from slot_hold h where h.slot_id = s.id), 0)
          from slot s where l.places is null and s.listing_id = l.id and s.starts_at = next.at
          and ${isFree(plan.now, plan.seats ?? 1)} order by s.id limit 1) as "seatsLeft",
        ${plan.near === null ? sql`null` : distanceKm(plan.near)} as "distanceKm",
        r.asked, r.answered, r.median_hours as "medianHours"
      from ${fromListings} ${fromResponse}
      join sector se on se.slug = l.sector_slug
      left join qualification q on q.crebo = l.crebo
      cross join lateral (select ${nextDate(plan)} as at) next
      where l.id in (${list(ids)})`),
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const found = byId.get(id);
    if (found === undefined) return [];
    const { asked, answered, medianHours, ...row } = found;
    return {
      ...row,
      response:
        asked === null || row.places !== null
          ? null
          : telling({ asked, answered: answered ?? 0, medianHours }),
      nextAt: iso(row.nextAt),
      seatsLeft: row.seatsLeft === null ? null : Number(row.seatsLeft),
      distanceKm: row.distanceKm === null ? null : Number(row.distanceKm),
    };
  });
}

export interface FreshSlot {
  slotId: string;
  startsAt: string;
  listingId: string;
}

/** The next free slots of everything that matches, at most one of each company, soonest first. */
export async function findFreshSlots(
  db: Db,
  where: { regionCode: string | null },
  now: Date,
  today: string,
  limit: number,
) {
  const region =
    where.regionCode === null
      ? sql``
      : sql`and l.municipality_code in
          (select municipality_code from region_municipality where region_code = ${where.regionCode})`;
  return rows<FreshSlot>(
    await db.execute(sql`
      select "slotId", "startsAt", "listingId" from (
        select distinct on (l.company_id) s.id as "slotId", s.starts_at as "startsAt", l.id as "listingId"
        from slot s join ${fromListings} on true
        where s.listing_id = l.id and ${isPublic(today)}
          and s.starts_at between ${moment(now)} and ${moment(now)} + interval '45 days'
          and ${isFree(now)} ${region}
        order by l.company_id, s.starts_at, s.id
      ) fresh order by "startsAt", "slotId" limit ${limit}::int`),
  );
}
