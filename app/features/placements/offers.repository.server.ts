import { sql } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";

import { isPublic } from "~/features/listings/index.server";
import type { QualificationRow } from "~/features/organisations/index.server";

import type { Offer } from "./core/fit";

export interface OfferRow extends Omit<Offer, "distanceKm"> {
  id: string;
  slug: string;
  title: string;
  companyId: string;
  companyName: string;
  place: string;
  minimumAge: number | null;
  hoursPerWeek: number | null;
  lat: number;
  lng: number;
}

/** Where a school is. */
export async function findSchoolPoint(
  schoolId: string,
  db: Db,
): Promise<{ lat: number; lng: number; name: string; place: string } | null> {
  const found = rows<{ lat: number; lng: number; name: string; place: string }>(
    await db.execute(sql`select lat, lng, name, place from school where id = ${schoolId}`),
  );
  return found[0] ?? null;
}

/**
 * Internships and apprenticeships in a box that take students `today` (a company that takes a break does not) and whose
 * company is recognised for the qualification on the `day` on which one would start; for this qualification, its dossier,
 * or (when they name none) its level. At most 300, the nearest first.
 */
export async function findOffers(
  wish: {
    crebo: string;
    dossier: string | null;
    level: number | null;
    /** YYYY-MM-DD, as `today`. */
    day: string;
    today: string;
    lat: number;
    lng: number;
    box: { west: number; south: number; east: number; north: number };
  },
  db: Db,
): Promise<OfferRow[]> {
  const { box } = wish;
  return rows<OfferRow>(
    await db.execute(sql`
      select l.id, l.slug, l.title, l.kind, l.crebo, q.dossier, l.levels, l.route,
        l.company_id as "companyId", c.name as "companyName", l.place,
        l.starts_from::text as "startsFrom", l.starts_until::text as "startsUntil", l.minimum_age as "minimumAge",
        l.hours_per_week as "hoursPerWeek", l.lat, l.lng,
        (l.places - (select count(*) from placement p
          where p.listing_id = l.id and takes_place(p.status)))::int as "placesLeft"
      from listing l
      join company c on c.id = l.company_id
      left join qualification q on q.crebo = l.crebo
      join recognition n on n.company_id = l.company_id and n.crebo = ${wish.crebo}
        and n.valid_from <= ${wish.day} and (n.valid_until is null or n.valid_until >= ${wish.day})
      where ${isPublic(wish.today)} and l.kind in ('internship', 'apprenticeship')
        and l.lat between ${box.south} and ${box.north} and l.lng between ${box.west} and ${box.east}
        and (l.crebo = ${wish.crebo} or q.dossier = ${wish.dossier}
          or l.crebo is null and ${wish.level} = any(l.levels))
      order by l.pt <-> point(${wish.lng}::float8 * 0.6157, ${wish.lat}::float8), l.id
      limit 300`),
  );
}

/** The qualifications that these schools teach, by name. */
export async function findTaught(schoolIds: readonly string[], db: Db): Promise<QualificationRow[]> {
  if (schoolIds.length === 0) return [];
  const ids = sql.join(
    schoolIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  return rows<QualificationRow>(
    await db.execute(sql`
      select q.crebo, q.name, q.level from enrolment_base b join qualification q on q.crebo = b.crebo
      where b.school_id in (${ids}) group by q.crebo
      order by q.name collate "und-x-icu", q.crebo limit 150`),
  );
}
