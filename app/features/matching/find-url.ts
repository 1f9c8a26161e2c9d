import { tidied, withParams } from "~/features/listings";

import { defaultMinutes, defaultMode } from "~/platform/geo/travel";
import { searchParameters, type FilterName } from "./core/vocabulary";

/** The address that the search form meant; null when it is fine as it is. */
export const tidy = (search: string): string | null => tidied(search, ["travel", "minutes"]);

/** A search without one of its filters: without the place also without means and minutes. */
export const without = (search: string, filter: FilterName): string =>
  withParams(search, filter === "near" ? { near: null, travel: null, minutes: null } : { [filter]: null });

/** The query of a search as it is kept: known filters only, always in the same order, so that one search is kept once. */
export function keptQuery(search: string): string {
  const params = new URLSearchParams(search);
  if (params.has("near")) {
    params.set("travel", params.get("travel") ?? defaultMode);
    params.set("minutes", params.get("minutes") ?? String(defaultMinutes));
  }
  const kept = new URLSearchParams();
  for (const name of searchParameters) {
    const value = params.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.size === 0 ? "" : `?${kept}`;
}
