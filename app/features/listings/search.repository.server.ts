import { sql, type SQL } from "drizzle-orm";

import { rows } from "#db/client.server";
import type { Db } from "~/platform/db.server";

import type { Cursor, SearchPlan } from "./core/search";
import type { SearchSort } from "./core/vocabulary";
import { bestMatch, fromResponse } from "./ranking.repository.server";
import {
  conditions,
  distanceKm,
  fromListings,
  isPublic,
  nextDate,
  wordFound,
} from "./search-conditions.repository.server";

/** A row's place in the order: its key, lowest first, then its id. */
export interface Ranked {
  id: string;
  key: number;
}

export interface Extent {
  matched: number;
  /** [west, south, east, north] around all that match; null when nothing does. */
  box: [number, number, number, number] | null;
}

/** How many match, and where they lie. */
export async function countListings(db: Db, plan: SearchPlan): Promise<Extent> {
  const [found] = rows<Record<"n" | "west" | "south" | "east" | "north", number | string | null>>(
    await db.execute(sql`
      select count(*) as n, min(l.lng) as west, min(l.lat) as south, max(l.lng) as east, max(l.lat) as north
      from ${fromListings} where ${conditions(plan)}`),
  );
  if (found === undefined || found.west === null) return { matched: 0, box: null };
  const { west, south, east, north } = found;
  return { matched: Number(found.n), box: [Number(west), Number(south), Number(east), Number(north)] };
}

/** Behind every date: in microseconds, as the others, and still a whole number for a float. */
const never = 8e15;

function sortKey(plan: SearchPlan, sort: SearchSort): SQL {
  if (sort === "distance" && plan.near !== null) return distanceKm(plan.near);
  if (sort === "relevance") return sql`-${bestMatch(plan)}`;
  if (sort === "date") {
    return sql`coalesce(extract(epoch from ${nextDate(plan)}) * 1000000, ${never}::float8)::float8`;
  }
  return sql`(-extract(epoch from l.published_at) * 1000000)::float8`;
}

export interface Window {
  limit: number;
  offset?: number;
  after?: Cursor | null;
}

/** The ids of one page, in order. */
export async function rankListings(
  db: Db,
  plan: SearchPlan,
  sort: SearchSort,
  window: Window,
): Promise<Ranked[]> {
  if (sort === "distance" && plan.near !== null) return rankByDistance(db, plan, plan.near, window);
  const { limit, offset = 0, after } = window;
  const found = rows<Ranked>(
    await db.execute(sql`
      select id, key from (
        select l.id, ${sortKey(plan, sort)} as key
        from ${fromListings} ${sort === "relevance" ? fromResponse : sql``} where ${conditions(plan)}
      ) ranked
      where ${after ? sql`(key, id) > (${after.key}::float8, ${after.id}::uuid)` : sql`true`}
      order by key, id limit ${limit}::int offset ${offset}::int`),
  );
  return found.map((row) => ({ id: row.id, key: Number(row.key) }));
}

/** Kilometres in a degree of latitude. */
const degreeKm = 111.195;
/**
 * By how much the plane of `pt` and the globe may differ, as a factor, within 100 km of the Netherlands and Flanders:
 * cos(48.6°) / 0.6157 = 1.074 and 0.6157 / cos(54.8°) = 1.068.
 */
const distortion = 1.1;

/**
 * Nearest first: the index gives candidates in the order of the plane, more than are asked for, and these are put in
 * the order of the globe. What lies beyond the last candidate is at least `edge` away; while that could be nearer
 * than the last row of the page, more candidates are taken. So the order is exact.
 */
async function rankByDistance(
  db: Db,
  plan: SearchPlan,
  near: { lat: number; lng: number },
  { limit, offset = 0, after }: Window,
): Promise<Ranked[]> {
  const distance = distanceKm(near);
  const behind = after ? sql`and (${distance}, l.id) > (${after.key}::float8, ${after.id}::uuid)` : sql``;
  const plane = sql`l.pt <-> point(${near.lng}::float8 * 0.6157, ${near.lat}::float8)`;
  for (let candidates = (limit + offset) * 2 + 20; ; candidates *= 4) {
    const found = rows<{ id: string; key: number; n: number | string; edge: number }>(
      await db.execute(sql`
        with candidate as materialized (
          select l.id, ${distance} as key, ${plane} as plane
          from ${fromListings} where ${conditions(plan)} ${behind}
          order by ${plane} limit ${candidates}::int
        )
        select id, key, (select count(*) from candidate) as n, (select max(plane) from candidate) as edge
        from candidate order by key, id limit ${limit}::int offset ${offset}::int`),
    );
    const last = found.at(-1);
    const complete = last === undefined || Number(last.n) < candidates;
    if (complete || Number(last.key) < (Number(last.edge) * degreeKm) / distortion) {
      return found.map((row) => ({ id: row.id, key: Number(row.key) }));
    }
  }
}

/** Which of these words have hits of their own, and which mean nothing alone ("de", "voor"). */
export async function lookUpWords(
  db: Db,
  words: readonly string[],
  today: string,
): Promise<{ word: string; found: boolean; empty: boolean }[]> {
  if (words.length === 0) return [];
  const columns = words.map(
    (word) => sql`select ${word}::text as word,
      numnode(websearch_to_tsquery('vakbrug', ${word})) = 0 as empty,
      exists (select from ${fromListings} where ${isPublic(today)} and ${wordFound(word)}) as found`,
  );
  return rows(await db.execute(sql.join(columns, sql` union all `)));
}
