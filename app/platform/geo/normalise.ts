import { comparable, slugOf } from "#db/comparable";

export { comparable, slugOf };

export type Country = "NL" | "BE";

/** What somebody typed in a place field, understood. */
export type PlaceQuery =
  | { kind: "empty" }
  | { kind: "coordinates"; lat: number; lng: number }
  /** `country` is null when the digits alone do not tell; `rest` is a place name typed behind them, comparable. */
  | { kind: "postcode"; code: string; country: Country | null; rest: string }
  /** One to three digits: somebody is still typing. */
  | { kind: "digits"; digits: string; country: Country | null }
  /** `name` and, of `Bergen (Limburg)` or `Bergen, Limburg`, the `qualifier`: a municipality or province. */
  | { kind: "name"; name: string; qualifier: string };

/** Longer input is no place; it is cut before it reaches the database. */
const longest = 80;

const coordinates = /^(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)$/;
const belgian = /^(?:be?|belgi[eë])[\s-]*(?=\d)/i;
const dutch = /^nl[\s-]*(?=\d)/i;

/** `4331`, `4331 BK` (which makes it Dutch), or with a place name behind it, as in `8660 De Panne`. */
function postcodeOf(text: string, known: Country | null): PlaceQuery | null {
  const match = /^([1-9]\d{3})(?!\d)[,\s]*(.*)$/.exec(text);
  const code = match?.[1];
  if (code === undefined) return null;
  const behind = match?.[2] ?? "";
  if (/^[a-z]{2}$/i.test(behind)) return { kind: "postcode", code, country: known ?? "NL", rest: "" };
  return { kind: "postcode", code, country: known, rest: comparable(behind) };
}

/** Reads a postcode, a place name or coordinates; never throws. Shared by browser and server. */
export function parsePlaceQuery(input: string): PlaceQuery {
  const text = input.trim().slice(0, longest);
  const point = coordinates.exec(text);
  if (point !== null && /[.,;]/.test(text)) {
    const [lat, lng] = [Number(point[1]), Number(point[2])];
    if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return { kind: "coordinates", lat, lng };
  }
  const country = belgian.test(text) ? "BE" : dutch.test(text) ? "NL" : null;
  const bare = text.replace(belgian, "").replace(dutch, "");
  const postcode = postcodeOf(bare, country);
  if (postcode !== null) return postcode;
  if (/^\d{1,3}$/.test(bare)) return { kind: "digits", digits: bare, country };
  const [, before, qualifier] = /^([^(,]*)[(,](.*)$/.exec(text) ?? [];
  const name = comparable(before ?? text);
  if (name === "") return { kind: "empty" };
  return { kind: "name", name, qualifier: comparable(qualifier ?? "") };
}

/** A postcode as it is stored and shown: `4331 BK`, or four digits; null when it is neither. */
export function formatPostcode(input: string): string | null {
  const match = /^\s*(?:(?:nl|be?)[\s-]*)?([1-9]\d{3})\s*([a-z]{2})?\s*$/i.exec(input);
  if (match === null) return null;
  return match[2] === undefined ? (match[1] ?? null) : `${match[1]} ${match[2].toUpperCase()}`;
}
