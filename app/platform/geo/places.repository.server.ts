import { sql, type SQL } from "drizzle-orm";

import { type Db, rows } from "#db/client.server";
import type { Point } from "./distance";
import type { Country } from "./normalise";

export interface PlaceRow extends Point {
  id: string;
  country: Country;
  name: string;
  searchName: string;
  aliases: string[];
  municipalityCode: string | null;
  municipality: string | null;
  province: string;
  population: number | null;
}

export interface PostcodeRow extends Point {
  country: Country;
  code: string;
  place: string;
  municipalityCode: string | null;
  /** Empty in Brussels. */
  province: string;
}

const placeColumns = sql`
  p.id, p.country, p.name, p.search_name as "searchName", p.aliases, p.municipality_code as "municipalityCode",
  m.name as municipality, p.province, p.population, p.lat, p.lng`;

/**
 * Places whose name is, begins with, has a word that begins with, or looks like what was typed (comparable form).
 * More than are shown: the exact order is made by `rank`. For short words trigrams say little, so names of about the
 * same length with the same first letter come along.
 */
export async function findPlacesLike(db: Db, typed: string, limit: number): Promise<PlaceRow[]> {
  const alias = sql`exists (select from unnest(p.aliases) a where a like ${typed} || '%' or a % ${typed})`;
  const short =
    typed.length <= 5
      ? sql`or (left(p.search_name, 1) = ${typed.slice(0, 1)}
          and abs(length(p.search_name) - ${typed.length}::int) <= 1)`
      : sql``;
  return rows<PlaceRow>(
    await db.execute(sql`
      select ${placeColumns}
      from place p left join municipality m on m.code = p.municipality_code
      where p.search_name like ${typed} || '%' or p.search_name like '% ' || ${typed} || '%'
        or p.search_name % ${typed} ${short} or (p.aliases <> '{}' and ${alias})
      order by (p.search_name = ${typed} or ${typed} = any(p.aliases)) desc,
        (p.search_name like ${typed} || '%') desc,
        case when p.search_name like ${typed} || '%' then 0 else -similarity(p.search_name, ${typed}) end,
        p.population desc nulls last, p.id
      limit ${limit}`),
  );
}

/** Places of exactly these names (comparable form), under their own or another name; the largest first. */
export async function findPlacesNamed(db: Db, names: readonly string[]): Promise<PlaceRow[]> {
  if (names.length === 0) return [];
  const list = sql.join(
    names.map((name) => sql`${name}`),
    sql`, `,
  );
  return rows<PlaceRow>(
    await db.execute(sql`
      select ${placeColumns}
      from place p left join municipality m on m.code = p.municipality_code
      where p.search_name in (${list}) or p.aliases && array[${list}]::text[]
      order by p.population desc nulls last, p.country desc, p.id`),
  );
}

async function selectPostcodes(db: Db, where: SQL, limit: number): Promise<PostcodeRow[]> {
  return rows<PostcodeRow>(
    await db.execute(sql`
      select c.country, c.code, c.place, c.municipality_code as "municipalityCode", coalesce(r.name, '') as province,
        c.lat, c.lng
      from postcode c
      left join municipality m on m.code = c.municipality_code
      left join region r on r.code = m.province_code
      where ${where}
      order by c.country desc, c.code
      limit ${limit}`),
  );
}

/** Postcodes that begin with these digits; Dutch ones first. */
export const findPostcodes = (
  db: Db,
  digits: string,
  country: Country | null,
  limit: number,
): Promise<PostcodeRow[]> =>
  selectPostcodes(
    db,
    sql`${digits.length === 4 ? sql`c.code = ${digits}` : sql`c.code like ${digits} || '%'`}
      ${country === null ? sql`` : sql`and c.country = ${country}`}`,
    limit,
  );

/** The postcode whose middle is nearest, among those that lie in a municipality we serve. */
export async function findNearestPostcode(db: Db, at: Point): Promise<PostcodeRow | null> {
  const narrowing = Math.cos((at.lat * Math.PI) / 180);
  const found = rows<PostcodeRow>(
    await db.execute(sql`
      select c.country, c.code, c.place, c.municipality_code as "municipalityCode", r.name as province, c.lat, c.lng
      from postcode c
      join municipality m on m.code = c.municipality_code
      join region r on r.code = m.province_code
      order by power(c.lat - ${at.lat}::float8, 2) + power((c.lng - ${at.lng}::float8) * ${narrowing}::float8, 2)
      limit 1`),
  );
  return found[0] ?? null;
}
