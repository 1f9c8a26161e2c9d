import type { Locale } from "~/platform/i18n/i18n";
import { listRegions, type Suggestion } from "~/platform/geo/geo.server";
import type { Db } from "~/platform/db.server";

import type { SearchSort } from "./core/vocabulary";
import { allSectors } from "./reference.repository.server";
import { searchMessages } from "./search.messages";
import { searchPageSchema } from "./search.schemas";
import { resolveSearch, searchListings, sortsFor } from "./search.usecases.server";

const pageSize = 20;
const repeated = new Set(["kind"]);

/** The values of an address, empty ones left out: a form sends every field. */
function given(params: URLSearchParams): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(params.keys())) {
    const all = params.getAll(name).filter((value) => value.trim() !== "");
    const [first] = all;
    if (first !== undefined) values[name] = repeated.has(name) ? all : first;
  }
  if (values["near"] === undefined) delete values["radius"];
  return values;
}

export interface FieldError {
  field: string;
  message: string;
  suggestions: Suggestion[];
}

const nothing = {
  total: 0,
  cards: [],
  box: null,
  sorts: [] as SearchSort[],
  sort: "newest" as SearchSort,
  pages: 0,
};

/** Everything that the search page shows; a wrong or unknown value finds nothing and says why, at its field. */
export async function searchPage(db: Db, params: URLSearchParams, locale: Locale, now: Date) {
  const t = searchMessages[locale];
  const values = given(params);
  const choices = { sectors: await allSectors(db), regions: await regionChoices(db) };
  const base = { values, choices, errors: [] as FieldError[], chips: { region: "", sector: "", place: "" } };
  const parsed = searchPageSchema.safeParse(values);
  if (!parsed.success) {
    const errors = parsed.error.issues.map((issue) => ({
      field: String(issue.path[0] ?? ""),
      message: t.wrong[issue.message as keyof typeof t.wrong] ?? t.wrong.other,
      suggestions: [],
    }));
    return { ...base, ...nothing, errors, page: 1, near: null };
  }
  const { page, sort: wanted, ...filters } = parsed.data;
  const resolved = await resolveSearch(db, filters, now);
  if (!resolved.ok) {
    const errors = resolved.unknown.map(({ parameter, given: name, suggestions }) => ({
      field: parameter,
      message: t.unknownName[parameter](name),
      suggestions,
    }));
    return { ...base, ...nothing, errors, page: 1, near: null };
  }
  const { plan, place, region, sector } = resolved.search;
  const sorts = sortsFor(plan);
  const sort = wanted !== undefined && sorts.includes(wanted) ? wanted : (sorts[0] ?? "newest");
  const found = await searchListings(db, plan, { sort, limit: pageSize, offset: (page - 1) * pageSize });
  return {
    ...base,
    chips: { region: region?.name ?? "", sector: sector?.[locale] ?? "", place: place?.label ?? "" },
    total: found.extent.matched,
    cards: found.cards,
    box:
      region && plan.near === null
        ? [region.west, region.south, region.east, region.north]
        : found.extent.box,
    near: plan.near,
    sorts,
    sort,
    page,
    pages: Math.ceil(found.extent.matched / pageSize),
  };
}

/** Regions to choose from; municipalities are found by clicking the map, or by place. */
async function regionChoices(db: Db) {
  const kinds = ["landsdeel", "province", "labour_market_region"] as const;
  const lists = await Promise.all(kinds.map((kind) => listRegions(db, { kind })));
  return kinds.map((kind, index) => ({
    kind,
    regions: (lists[index] ?? []).map(({ slug, name, code }) => ({ slug, name, code })),
  }));
}
