import { planText, type TextPlan } from "~/features/listings/index.server";
import { queryValues } from "~/platform/api/query";
import { today as dayOf } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { resolvePlace, type Suggestion } from "~/platform/geo/geo.server";

import type { FindPlan } from "./core/plan";
import { defaultMinutes, defaultMode, reachKm, type TravelMode } from "~/platform/geo/travel";
import type { PlaceSort } from "./core/vocabulary";
import { findSchema, type FindFilters } from "./find.schemas";
import { promisingCrebos, tradesCalled } from "./trades.repository.server";

/** A search as it was asked, with its names looked up. */
export interface FindSearch {
  filters: FindFilters;
  sort: PlaceSort | null;
  page: number;
  plan: FindPlan;
  place: { label: string; lat: number; lng: number; mode: TravelMode; minutes: number } | null;
  /** The qualifications that the words lead to. */
  crebos: string[];
  /** The words had to be read as others. */
  corrected: boolean;
}

export type ReadSearch =
  | { ok: true; search: FindSearch }
  | {
      ok: false;
      /** By field, codes of `findMessages.errors`. */
      errors: Record<string, string>;
      /** What may have been meant by a place that does not exist. */
      suggestions: Pick<Suggestion, "value" | "label" | "hint">[];
    };

/**
 * How words are looked for: by the qualifications that they lead to, and in the texts of the offers. Words that name a
 * trade are taken as they were typed; only those that name none may also be found by their looks.
 */
async function planWords(db: Db, q: string, today: string) {
  const { crebos, corrected, read } = tradesCalled(q);
  const known = crebos.length > 0 && !corrected;
  const text: TextPlan = known ? { mode: "words", exact: read, alike: [] } : await planText(db, q, today);
  const alike = text.mode === "words" && text.alike.length > 0;
  return { words: { crebos, text }, crebos, corrected: corrected || alike };
}

/** Reads a search from the query of its address; parameters that it does not know are not its business. */
export async function readSearch(db: Db, params: URLSearchParams, now: Date): Promise<ReadSearch> {
  const known = new URLSearchParams([...params].filter(([name]) => Object.hasOwn(findSchema.shape, name)));
  const { values, errors } = queryValues(known, findSchema);
  const parsed = findSchema.safeParse(values);
  const wrong = Object.fromEntries(errors.map(({ parameter, code }) => [parameter, code]));
  for (const issue of parsed.error?.issues ?? []) wrong[String(issue.path[0])] ??= issue.message;
  if (!parsed.success || Object.keys(wrong).length > 0) return { ok: false, errors: wrong, suggestions: [] };

  const { page, sort = null, ...filters } = parsed.data;
  const found = filters.near === undefined ? null : await resolvePlace(db, filters.near);
  if (found?.status === "unknown") {
    const places = found.suggestions.filter(({ kind }) => kind !== "region");
    const suggestions = places.map(({ value, label, hint }) => ({ value, label, hint }));
    return { ok: false, errors: { near: "near" }, suggestions };
  }
  const { travel: mode = defaultMode, minutes = defaultMinutes } = filters;
  const today = dayOf(now);
  const words = filters.q === undefined ? null : await planWords(db, filters.q, today);
  const plan: FindPlan = {
    words: words?.words ?? null,
    near: found && { lat: found.lat, lng: found.lng, km: reachKm(minutes, mode) },
    kind: filters.kind ?? null,
    start: filters.start ?? null,
    level: filters.level ?? null,
    route: filters.route ?? null,
    days: filters.days ?? null,
    promising: filters.promising === undefined ? null : promisingCrebos(),
    today,
  };
  const place = found && { label: found.label, lat: found.lat, lng: found.lng, mode, minutes };
  const { crebos, corrected } = words ?? { crebos: [], corrected: false };
  return { ok: true, search: { filters, sort, page, plan, place, crebos, corrected } };
}
