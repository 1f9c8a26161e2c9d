import { z } from "zod";

import { defaultMinutes, longestMinutes, shortestMinutes, travelModes } from "./core/travel";

export const placeKinds = ["apprenticeship", "internship"] as const;
export const placeRoutes = ["bbl", "bol", "combined"] as const;
export const placeSorts = ["fit", "distance", "start", "newest"] as const;
export type PlaceSort = (typeof placeSorts)[number];

const whole = (min: number, max: number, code: string) =>
  z.coerce.number("number").int("whole").min(min, code).max(max, code);

/** What a search for places reads from its address; messages are codes of `findMessages.errors`. */
export const findSchema = z.object({
  /** A trade, a programme or any words. */
  q: z.string().max(120, "long").optional(),
  /** Postcode, place name or lat,lng. */
  near: z.string().max(80, "long").optional(),
  travel: z.enum(travelModes, "choose").optional(),
  /** Longest way, in minutes; `defaultMinutes` with a place and no number. */
  minutes: whole(shortestMinutes, longestMinutes, "minutes").optional(),
  kind: z.enum(placeKinds, "choose").optional(),
  /** The first day on which one can start. */
  start: z.iso.date("date").optional(),
  level: whole(1, 4, "level").optional(),
  route: z.enum(placeRoutes, "choose").optional(),
  /** Most days a week. */
  days: whole(1, 6, "days").optional(),
  /** Only for occupations with a shortage. */
  promising: z.literal("1", "choose").optional(),
  sort: z.enum(placeSorts, "choose").optional(),
  page: whole(1, 10_000, "page").default(1),
});

export type FindFilters = Omit<z.output<typeof findSchema>, "sort" | "page">;
/** The filters that narrow a search by themselves; means and minutes belong to the place. */
export const filterNames = [
  "q",
  "near",
  "kind",
  "start",
  "level",
  "route",
  "days",
  "promising",
] as const satisfies (keyof FindFilters)[];
export type FilterName = (typeof filterNames)[number];

/**
 * The address that the search form meant, when the browser sent it with empty fields, or means and minutes without a
 * place; null when it is fine as it is.
 */
export function tidy(search: string): string | null {
  const params = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const [name, value] of params) if (value.trim() !== "") kept.append(name, value.trim());
  if (!kept.has("near")) {
    kept.delete("travel");
    kept.delete("minutes");
    if (kept.get("sort") === "distance") kept.delete("sort");
  }
  if (kept.get("page") === "1") kept.delete("page");
  if (kept.toString() === params.toString()) return null;
  return kept.size === 0 ? "" : `?${kept}`;
}

/** The same address with some parameters set or (null) taken out; a change of the search begins at page 1. */
export function withParams(search: string, changes: Readonly<Record<string, string | null>>): string {
  const params = new URLSearchParams(search);
  if (!("page" in changes)) params.delete("page");
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  return params.size === 0 ? "" : `?${params}`;
}

/** A search without one of its filters: without the place also without means and minutes. */
export const without = (search: string, filter: FilterName): string =>
  withParams(search, filter === "near" ? { near: null, travel: null, minutes: null } : { [filter]: null });

/** The query of a search as it is kept: known filters only, always in the same order, so that one search is kept once. */
export function keptQuery(search: string): string {
  const params = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of Object.keys(findSchema.shape)) {
    const value = params.get(name);
    if (value !== null && !["sort", "page"].includes(name)) kept.set(name, value);
  }
  if (kept.has("near") && !kept.has("minutes")) kept.set("minutes", String(defaultMinutes));
  return kept.size === 0 ? "" : `?${kept}`;
}
