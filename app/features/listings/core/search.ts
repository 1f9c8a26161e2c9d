import type { ListingKind } from "./vocabulary";

/** Words of a search, sorted out against what the catalogue holds. */
export type TextPlan =
  /** Quotes or a minus sign were used: the words mean exactly what they say. */
  | { mode: "operators"; query: string }
  /** `exact` words are found by their stem or as the beginning of a word, `alike` ones by their looks. */
  | { mode: "words"; exact: string[]; alike: string[] };

/** A search with every name resolved: what the database is asked. Each part narrows; null leaves it open. */
export interface SearchPlan {
  /** Empty for all kinds. */
  kinds: readonly ListingKind[];
  near: { lat: number; lng: number; km: number } | null;
  regionCode: string | null;
  sector: string | null;
  audience: string | null;
  level: number | null;
  route: string | null;
  crebo: string | null;
  /** ISO days, both inclusive. */
  fromDay: string | null;
  toDay: string | null;
  /** The same days as moments: from the first midnight up to, not including, the one after the last day. */
  from: Date | null;
  until: Date | null;
  seats: number | null;
  text: TextPlan | null;
  /** [west, south, east, north] */
  bbox: readonly [number, number, number, number] | null;
  now: Date;
  /** The day of `now` in Amsterdam. */
  today: string;
}

/** Longer searches are cut: each word costs a look-up. */
const mostWords = 8;

/** True when the search uses quotes or a leading minus. */
export const usesOperators = (q: string): boolean => /["“”]|(^|\s)-\p{L}/u.test(q);

/** The words of a search, lower case, each once. */
export const wordsOf = (q: string): string[] => {
  const found = q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(found)].slice(0, mostWords);
};

/** Where the next page begins: behind the row with this key and id, in this order. */
export interface Cursor {
  sort: string;
  key: number;
  id: string;
}

export const writeCursor = ({ sort, key, id }: Cursor): string => btoa(JSON.stringify([sort, key, id]));

/** Reads what `writeCursor` wrote; null for anything else. */
export function readCursor(text: string): Cursor | null {
  try {
    const parts: unknown = JSON.parse(atob(text));
    if (!Array.isArray(parts) || parts.length !== 3) return null;
    const [sort, key, id] = parts as unknown[];
    const fits = typeof sort === "string" && typeof key === "number" && typeof id === "string";
    return fits && /^[0-9a-f-]{36}$/.test(id) ? { sort, key, id } : null;
  } catch {
    return null;
  }
}
