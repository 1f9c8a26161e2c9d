import { local, today as dayOf, zone } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import {
  findRegion,
  resolvePlace,
  type Region,
  type Resolved,
  type Suggestion,
} from "~/platform/geo/geo.server";
import { findSector } from "~/platform/reference/sectors.server";
import { DateTime } from "luxon";

import { type GridCell, mergeCells } from "./core/clusters";
import { type Cursor, type SearchPlan, type TextPlan, usesOperators, wordsOf } from "./core/search";
import { defaultRadius, type SearchSort } from "./core/vocabulary";
import { findQualification } from "./reference.repository.server";
import { findCards, type CardRow } from "./search-cards.repository.server";
import { countByCell, findPins, type PinRow } from "./search-map.repository.server";
import { countListings, lookUpWords, rankListings, type Extent } from "./search.repository.server";
import type { SearchFilters } from "./search.schemas";

/** A name in a search that means nothing, with what may have been meant. */
export interface UnknownName {
  parameter: "near" | "region" | "sector" | "qualification";
  given: string;
  suggestions: Suggestion[];
}

/** A search with its names looked up, for the database and for the words on screen. */
export interface Search {
  plan: SearchPlan;
  place: (Resolved & { status: "found" }) | null;
  region: Region | null;
  sector: { slug: string; nl: string; en: string } | null;
  qualification: { crebo: string; name: string } | null;
}

/**
 * Looks up the place, region, sector and qualification of a search, and which of its words the catalogue knows. What
 * cannot be found is answered by name: a filter is never left out in silence.
 */
export async function resolveSearch(
  db: Db,
  filters: SearchFilters,
  now: Date,
): Promise<{ ok: true; search: Search } | { ok: false; unknown: UnknownName[] }> {
  const unknown: UnknownName[] = [];
  const miss = (parameter: UnknownName["parameter"], given: string, suggestions: Suggestion[] = []) => {
    unknown.push({ parameter, given, suggestions });
    return null;
  };
  const { near, region: regionName, sector: slug, qualification: crebo, from, to, q } = filters;
  const resolved = near === undefined ? null : await resolvePlace(db, near);
  const place = resolved?.status === "unknown" ? miss("near", near ?? "", resolved.suggestions) : resolved;
  const region =
    regionName === undefined ? null : ((await findRegion(db, regionName)) ?? miss("region", regionName));
  const sector = slug === undefined ? null : ((await findSector(db, slug)) ?? miss("sector", slug));
  const name = crebo === undefined ? null : ((await findQualification(db, crebo))?.name ?? null);
  const qualification =
    crebo === undefined ? null : name === null ? miss("qualification", crebo) : { crebo, name };
  if (unknown.length > 0) return { ok: false, unknown };

  const today = dayOf(now);
  const midnight = (day: string | undefined, days: number) =>
    day === undefined ? null : DateTime.fromISO(day, { zone }).startOf("day").plus({ days }).toJSDate();
  const plan: SearchPlan = {
    kinds: filters.kind ?? [],
    near: place && { lat: place.lat, lng: place.lng, km: filters.radius ?? defaultRadius },
    regionCode: region?.code ?? null,
    sector: sector?.slug ?? null,
    audience: filters.audience ?? null,
    level: filters.level ?? null,
    route: filters.route ?? null,
    crebo: crebo ?? null,
    fromDay: from ?? null,
    toDay: to ?? null,
    from: midnight(from, 0),
    until: midnight(to, 1),
    seats: filters.seats ?? null,
    text: q === undefined ? null : await planText(db, q, today),
    bbox: filters.bbox ?? null,
    now,
    today,
  };
  return { ok: true, search: { plan, place, region, sector, qualification } };
}

/**
 * How words are looked for in the texts of listings. Which are taken as typed and which by
 * their looks is decided on everything public, not on what the other filters leave: otherwise a wider search could turn
 * a word back to what was typed, and find less.
 */
export async function planText(db: Db, q: string, today: string): Promise<TextPlan> {
  if (usesOperators(q)) return { mode: "operators", query: q };
  const words = await lookUpWords(db, wordsOf(q), today);
  // "Voor" and "zelf" say nothing beside other words; alone they may be the beginning of one.
  const meant = words.filter((word) => !word.empty);
  const telling = meant.length > 0 ? meant : words.filter((word) => word.word.length >= 4);
  if (telling.length === 0) return { mode: "operators", query: q };
  const misspelt = (word: (typeof words)[number]) => !word.found && word.word.length >= 4;
  return {
    mode: "words",
    exact: telling.filter((word) => !misspelt(word)).map((word) => word.word),
    alike: telling.filter(misspelt).map((word) => word.word),
  };
}

/** The orders that a search can be put in; the first is the default. Best match comes first where words are given. */
export const sortsFor = (plan: SearchPlan): SearchSort[] => [
  ...(plan.near === null ? [] : (["distance"] as const)),
  ...(plan.text === null ? [] : (["relevance"] as const)),
  "newest",
  "date",
  ...(plan.text === null ? (["relevance"] as const) : []),
];

export interface SearchPage {
  extent: Extent;
  cards: CardRow[];
  /** Where the next page begins; null on the last. */
  next: Cursor | null;
}

/** One page of what a search finds, and how many it finds in all. */
export async function searchListings(
  db: Db,
  plan: SearchPlan,
  options: { sort: SearchSort; limit: number; offset?: number; after?: Cursor | null },
): Promise<SearchPage> {
  const { sort, limit, offset = 0, after = null } = options;
  const extent = await countListings(db, plan);
  if (extent.matched === 0) return { extent, cards: [], next: null };
  const ranked = await rankListings(db, plan, sort, { limit: limit + 1, offset, after });
  const page = ranked.slice(0, limit);
  const last = page.at(-1);
  return {
    extent,
    cards: await findCards(
      db,
      page.map((row) => row.id),
      plan,
    ),
    next: ranked.length > limit && last !== undefined ? { sort, ...last } : null,
  };
}

/** How many a search finds, without finding them. */
export const countMatches = async (db: Db, plan: SearchPlan): Promise<number> =>
  (await countListings(db, plan)).matched;

export interface MapCell extends GridCell {
  pin: PinRow | null;
}

/** From so many on, circles are kept further apart. */
const few = 60;

/** What a search finds, as the map of a zoom level (0–15) shows it: single pins, and clusters with counts by kind. */
export async function mapListings(db: Db, plan: SearchPlan, zoom: number): Promise<MapCell[]> {
  const cells = await countByCell(db, plan, zoom);
  const total = cells.reduce((sum, cell) => sum + cell.count, 0);
  const merged = mergeCells(cells, total > few ? 58 : 34);
  const pins = await findPins(
    db,
    merged.flatMap((cell) => cell.single ?? []),
  );
  return merged.map((cell) => ({
    ...cell,
    pin: cell.single === null ? null : (pins.get(cell.single) ?? null),
  }));
}

/** A plan that asks for everything public: the ground of counts and of the front page. */
export const openPlan = (now: Date): SearchPlan => ({
  kinds: [],
  near: null,
  regionCode: null,
  sector: null,
  audience: null,
  level: null,
  route: null,
  crebo: null,
  fromDay: null,
  toDay: null,
  from: null,
  until: null,
  seats: null,
  text: null,
  bbox: null,
  now,
  today: local(now).toFormat("yyyy-MM-dd"),
});
