import { sql } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";

import type { Offer } from "./core/fit";

export interface OfferRow extends Omit<Offer, "distanceKm"> {
  id: string;
  slug: string;
  title: string;
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
 * Published internships and apprenticeships in a box whose company is recognised for the qualification on the day, and
 * that are for this qualification, its dossier, or (when they name none) its level. At most 300, the nearest first.
 */
export async function findOffers(
  wish: {
    crebo: string;
    dossier: string | null;
    level: number | null;
    day: string;
    lat: number;
    lng: number;
    box: { west: number; south: number; east: number; north: number };
  },
  db: Db,
): Promise<OfferRow[]> {
  const { box } = wish;
  return rows<OfferRow>(
    await db.execute(sql`
      select l.id, l.slug, l.title, l.kind, l.crebo, q.dossier, l.levels, l.route, c.name as "companyName", l.place,
        l.starts_from::text as "startsFrom", l.starts_until::text as "startsUntil", l.minimum_age as "minimumAge",
        l.hours_per_week as "hoursPerWeek", l.lat, l.lng,
        (l.places - (select count(*) from placement p
          where p.listing_id = l.id and takes_place(p.status)))::int as "placesLeft"
      from listing l
      join company c on c.id = l.company_id and c.verification = 'verified'
      left join qualification q on q.crebo = l.crebo
      join recognition n on n.company_id = l.company_id and n.crebo = ${wish.crebo}
        and n.valid_from <= ${wish.day} and (n.valid_until is null or n.valid_until >= ${wish.day})
      where l.status = 'published' and l.kind in ('internship', 'apprenticeship')
        and l.lat between ${box.south} and ${box.north} and l.lng between ${box.west} and ${box.east}
        and (l.crebo = ${wish.crebo} or q.dossier = ${wish.dossier}
          or l.crebo is null and ${wish.level} = any(l.levels))
      order by l.pt <-> point(${wish.lng}::float8 * 0.6157, ${wish.lat}::float8)
      limit 300`),
  );
}

export interface QualificationRow {
  crebo: string;
  name: string;
  level: number | null;
}

/**
 * Qualifications whose name holds, begins with or looks like what was typed (comparable form), or whose code begins
 * with it; those of 2015 are left out, being there only to read old codes.
 */
export async function findQualifications(typed: string, limit: number, db: Db): Promise<QualificationRow[]> {
  return rows<QualificationRow>(
    await db.execute(sql`
      select crebo, name, level from qualification
      where source <> '2015' and (search_name like '%' || ${typed} || '%' or search_name % ${typed}
        or word_similarity(${typed}, search_name) > 0.45 or crebo like ${typed} || '%')
      order by search_name = ${typed} desc, crebo = ${typed} desc, search_name like ${typed} || '%' desc,
        search_name like '% ' || ${typed} || '%' desc, source = '2026' desc,
        word_similarity(${typed}, search_name) desc, level nulls last, name, crebo
      limit ${limit}`),
  );
}

export async function findQualification(crebo: string, db: Db): Promise<QualificationRow | null> {
  const found = rows<QualificationRow>(
    await db.execute(
      sql`select crebo, name, level from qualification where crebo = ${crebo} and source <> '2015'`,
    ),
  );
  return found[0] ?? null;
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
      select distinct q.crebo, q.name, q.level from enrolment_base b join qualification q on q.crebo = b.crebo
      where b.school_id in (${ids}) order by q.name, q.crebo limit 150`),
  );
}
