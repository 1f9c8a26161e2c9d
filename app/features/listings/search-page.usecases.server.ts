import { queryValues } from "~/platform/api/query";
import type { Db } from "~/platform/db.server";
import { bboxAround } from "~/platform/geo/distance";
import { comparable } from "~/platform/geo/normalise";
import { listRegions, type Region, type Suggestion } from "~/platform/geo/geo.server";
import { asChoice, type RegionChoice } from "~/platform/geo/region-options";
import { allSectors } from "~/platform/reference/sectors.server";

import type { SearchPlan } from "./core/search";
import type { SearchSort } from "./core/vocabulary";
import type { CardRow } from "./search-cards.repository.server";
import { searchPageNames, searchPageSchema, type SearchFilters } from "./search.schemas";
import {
  countMatches,
  resolveSearch,
  searchListings,
  sortsFor,
  type Search,
  type UnknownName,
} from "./search.usecases.server";

export const pageSize = 20;
type Box = [west: number, south: number, east: number, north: number];

/** A way to find something after all: a filter to leave out, or a wider circle, and what that finds. */
export interface Wider {
  /** Name of the filter that is left out; "radius" with `km` is a wider circle. */
  filter: keyof SearchFilters;
  km: number | null;
  matched: number;
}

export interface SearchResults {
  matched: number;
  cards: CardRow[];
  page: number;
  pages: number;
  sort: SearchSort;
  sorts: SearchSort[];
  /** Some words were found by their looks only. */
  alike: boolean;
  /** What the map shows first. */
  view: Box | null;
  wider: Wider[];
}

type Suggested = Pick<Suggestion, "kind" | "value" | "label" | "hint">;
const shown = (suggestions: Suggestion[]): Suggested[] =>
  suggestions
    // A municipality nearly always stands in the list as a place too.
    .filter(({ regionKind }) => regionKind !== "municipality")
    .map(({ kind, value, label, hint }) => ({ kind, value, label, hint }));

export interface SearchPageData {
  /** What was typed, by field. */
  typed: Record<string, string[]>;
  /** By field, codes of `searchMessages.errors`. */
  errors: Record<string, string>;
  unknownPlace: { given: string; suggestions: Suggested[] } | null;
  /** Slug of a region that was typed where a place belongs. */
  elsewhere: string | null;
  place: { label: string; lat: number; lng: number; km: number; alternatives: Suggested[] } | null;
  region: Pick<Region, "code" | "kind" | "slug" | "name"> | null;
  sector: { slug: string; nl: string; en: string } | null;
  qualification: { crebo: string; name: string } | null;
  options: {
    sectors: { slug: string; nl: string; en: string }[];
    regions: RegionChoice[];
  };
  /** Null when something is wrong: an answer to another question would mislead. */
  results: SearchResults | null;
}

async function options(db: Db): Promise<SearchPageData["options"]> {
  const [sectors, regions] = [await allSectors(db), await listRegions(db)];
  return {
    sectors,
    regions: regions.filter((region) => region.kind !== "municipality").map(asChoice),
  };
}

/** The region whose very name was typed as a place: "West-Brabant". */
function regionMeant(miss: UnknownName | undefined): string | null {
  const named = miss?.suggestions.find(
    ({ kind, label }) => kind === "region" && comparable(label) === comparable(miss.given),
  );
  return named?.value ?? null;
}

function errorsOf(unknown: UnknownName[]): Record<string, string> {
  return Object.fromEntries(
    unknown.filter(({ parameter }) => parameter !== "near").map(({ parameter }) => [parameter, parameter]),
  );
}

/** Everything that the search page shows for an address. Parameters that it does not know are not its business. */
export async function searchPage(db: Db, params: URLSearchParams, now: Date): Promise<SearchPageData> {
  const known = new URLSearchParams([...params].filter(([name]) => searchPageNames.includes(name)));
  const { values, errors } = queryValues(known, searchPageSchema);
  const parsed = searchPageSchema.safeParse(values);
  const wrong: Record<string, string> = Object.fromEntries(
    errors.map((error) => [error.parameter, error.code]),
  );
  for (const issue of parsed.error?.issues ?? []) wrong[String(issue.path[0])] ??= issue.message;
  const empty: SearchPageData = {
    typed: Object.fromEntries([...new Set(known.keys())].map((name) => [name, known.getAll(name)])),
    errors: wrong,
    unknownPlace: null,
    elsewhere: null,
    place: null,
    region: null,
    sector: null,
    qualification: null,
    options: await options(db),
    results: null,
  };
  if (!parsed.success || Object.keys(wrong).length > 0) return empty;

  const { page, sort, ...filters } = parsed.data;
  const resolved = await resolveSearch(db, filters, now);
  if (!resolved.ok) {
    const place = resolved.unknown.find((miss) => miss.parameter === "near");
    return {
      ...empty,
      errors: errorsOf(resolved.unknown),
      elsewhere: regionMeant(place),
      unknownPlace:
        place === undefined ? null : { given: place.given, suggestions: shown(place.suggestions) },
    };
  }
  const { search } = resolved;
  const { plan, place, region } = search;
  return {
    ...empty,
    place:
      place === null || plan.near === null
        ? null
        : {
            label: place.label,
            lat: place.lat,
            lng: place.lng,
            km: plan.near.km,
            alternatives: shown(place.alternatives),
          },
    region: region && { code: region.code, kind: region.kind, slug: region.slug, name: region.name },
    sector: search.sector,
    qualification: search.qualification,
    results: await results(db, search, filters, sort, page),
  };
}

async function results(
  db: Db,
  search: Search,
  filters: SearchFilters,
  asked: SearchSort | undefined,
  page: number,
): Promise<SearchResults> {
  const { plan } = search;
  const sorts = sortsFor(plan);
  const sort = asked !== undefined && sorts.includes(asked) ? asked : (sorts[0] ?? "newest");
  const found = await searchListings(db, plan, { sort, limit: pageSize, offset: (page - 1) * pageSize });
  const { matched, box } = found.extent;
  return {
    matched,
    cards: found.cards,
    page,
    pages: Math.max(1, Math.ceil(matched / pageSize)),
    sort,
    sorts,
    alike: plan.text?.mode === "words" && plan.text.alike.length > 0,
    view: viewOf(search, box),
    wider: matched === 0 ? await widerSearches(db, plan, filters) : [],
  };
}

function viewOf({ plan, region }: Search, found: Box | null): Box | null {
  if (plan.bbox !== null) return [...plan.bbox];
  if (plan.near !== null) {
    const { west, south, east, north } = bboxAround(plan.near, plan.near.km);
    return [west, south, east, north];
  }
  if (region !== null) return [region.west, region.south, region.east, region.north];
  return found;
}

/** What each filter stands for in a plan, to see what is found without it. */
const without: { [K in keyof SearchFilters]?: Partial<SearchPlan> } = {
  q: { text: null },
  kind: { kinds: [] },
  sector: { sector: null },
  audience: { audience: null },
  level: { level: null },
  route: { route: null },
  qualification: { crebo: null },
  seats: { seats: null },
  from: { from: null, fromDay: null },
  to: { until: null, toDay: null },
  region: { regionCode: null },
  bbox: { bbox: null },
};

const circles = [50, 100];
const mostWays = 4;

/** After finding nothing: the circle that finds something, and the single filters that are in the way. */
async function widerSearches(db: Db, plan: SearchPlan, filters: SearchFilters): Promise<Wider[]> {
  const ways: Wider[] = [];
  for (const km of plan.near === null ? [] : circles.filter((km) => km > (plan.near?.km ?? 0))) {
    const matched = await countMatches(db, { ...plan, near: plan.near && { ...plan.near, km } });
    if (matched > 0) {
      ways.push({ filter: "radius", km, matched });
      break;
    }
  }
  for (const [filter, change] of Object.entries(without) as [keyof SearchFilters, Partial<SearchPlan>][]) {
    if (filters[filter] === undefined || ways.length >= mostWays) continue;
    const matched = await countMatches(db, { ...plan, ...change });
    if (matched > 0) ways.push({ filter, km: null, matched });
  }
  return ways;
}
