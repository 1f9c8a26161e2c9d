import type { Db } from "#db/client.server";
import { haversineKm, type Point } from "./distance";
import { comparable, formatPostcode, parsePlaceQuery, type PlaceQuery } from "./normalise";
import {
  findNearestPostcode,
  findPlacesLike,
  findPlacesNamed,
  findPostcodes,
  type PlaceRow,
  type PostcodeRow,
} from "./places.repository.server";
import { compareMatches, type Match, matchNames } from "./rank";
import {
  findRegionBy,
  findRegionsLike,
  findRegionsNamed,
  type Region,
  type RegionKind,
} from "./regions.repository.server";
import { postcodeLabel, suggestPlace, suggestPostcode, suggestRegion, type Suggestion } from "./suggestions";

export {
  type Holiday,
  type HolidayRegion,
  holidaysFor,
  listRegions,
  municipalitiesOf,
  type Region,
  type RegionKind,
  regionsOfMunicipality,
} from "./regions.repository.server";
export type { Suggestion } from "./suggestions";

export type Resolved =
  | {
      status: "found";
      label: string;
      /** WGS84 degrees. */
      lat: number;
      lng: number;
      /** Null in Brussels, which is outside the regions served. */
      municipalityCode: string | null;
      /** What else the same words could mean. */
      alternatives: Suggestion[];
    }
  | { status: "unknown"; suggestions: Suggestion[] };

/** Where a region stands among places of the same name, as if it had so many inhabitants. */
const regionWeight: Record<RegionKind, number> = {
  country: 1_000_000,
  province: 100_000,
  landsdeel: 10_000,
  labour_market_region: 10_000,
  own: 10_000,
  municipality: 0,
};

const candidates = 60;

async function searchNames(db: Db, typed: string, limit: number, regions: boolean): Promise<Suggestion[]> {
  const places = await findPlacesLike(db, typed, candidates);
  const ranked: { match: Match; weight: number; item: PlaceRow | Region }[] = [
    ...places.map((place) => ({
      match: matchNames(typed, [place.searchName, ...place.aliases]),
      weight: place.population ?? 1,
      item: place,
    })),
    ...(regions ? await findRegionsLike(db, typed, candidates) : []).map((region) => ({
      match: matchNames(typed, [region.searchName]),
      weight: regionWeight[region.kind],
      item: region,
    })),
  ];
  ranked.sort((a, b) => compareMatches(a.match, b.match) || b.weight - a.weight);
  // Typing errors are looked for only when nothing has the very name; what is merely alike is the last resort.
  const furthest = ranked[0]?.match.tier === 0 ? 2 : 3;
  const close = ranked.filter(({ match }) => match.tier <= furthest);
  const shown = (close.length > 0 ? close : ranked).slice(0, limit).map(({ item }) => item);
  const shownPlaces = shown.flatMap((item) => ("aliases" in item ? [item.searchName] : []));
  const namesakes = await findPlacesNamed(db, [...new Set(shownPlaces)]);
  return shown.map((item) => ("aliases" in item ? suggestPlace(item, namesakes) : suggestRegion(item)));
}

/** A place name typed behind the digits decides between the two countries; else the Dutch one comes first. */
function orderByRest(found: PostcodeRow[], rest: string): PostcodeRow[] {
  const fits = ({ place }: PostcodeRow): boolean => {
    const name = comparable(place);
    return rest !== "" && (rest === name || rest.endsWith(` ${name}`) || name.startsWith(rest));
  };
  return [...found.filter(fits), ...found.filter((row) => !fits(row))];
}

/**
 * Suggestions while somebody types, best first: postcodes (`43`, `4331 BK`, `B-9000`), places and, unless `regions` is
 * false, regions. Tolerates case, accents and typing errors; empty for empty input and for coordinates.
 */
export async function searchPlaces(
  db: Db,
  input: string,
  { limit = 8, regions = true }: { limit?: number; regions?: boolean } = {},
): Promise<Suggestion[]> {
  const query = parsePlaceQuery(input);
  switch (query.kind) {
    case "empty":
    case "coordinates":
      return [];
    case "digits":
      return (await findPostcodes(db, query.digits, query.country, limit)).map(suggestPostcode);
    case "postcode": {
      const found = await findPostcodes(db, query.code, query.country, limit);
      if (found.length > 0) return orderByRest(found, query.rest).map(suggestPostcode);
      if (query.rest !== "") return searchNames(db, query.rest, limit, regions);
      return (await findPostcodes(db, query.code.slice(0, 3), query.country, limit)).map(suggestPostcode);
    }
    case "name": {
      const found = await searchNames(db, query.name, limit, regions);
      if (query.qualifier === "") return found;
      const fits = (suggestion: Suggestion) => comparable(suggestion.hint).includes(query.qualifier);
      return [...found.filter(fits), ...found.filter((suggestion) => !fits(suggestion))];
    }
  }
}

/** Beyond this from any postcode a point is not in the area that the data covers. */
const coveredWithinKm = 30;

async function resolveName(db: Db, query: PlaceQuery & { kind: "name" }): Promise<Resolved | null> {
  const { name, qualifier } = query;
  const fits = (place: PlaceRow): boolean => {
    const town = comparable(place.municipality ?? "");
    return [comparable(place.province), town].includes(qualifier) || town === `${name} ${qualifier}`;
  };
  const named = await findPlacesNamed(db, [name]);
  const places = qualifier === "" ? named : named.filter(fits);
  const regions = await findRegionsNamed(db, name);
  const [first, ...others] = places;
  if (first !== undefined) {
    const wider = regions.filter((region) => region.kind !== "municipality");
    return {
      status: "found",
      label: first.name,
      lat: first.lat,
      lng: first.lng,
      municipalityCode: first.municipalityCode,
      alternatives: [...others.map((other) => suggestPlace(other, named)), ...wider.map(suggestRegion)],
    };
  }
  const [only] = regions.filter((region) => region.kind === "municipality");
  if (only === undefined || qualifier !== "") return null;
  const { name: label, lat, lng, code } = only;
  return { status: "found", label, lat, lng, municipalityCode: code, alternatives: [] };
}

/**
 * Where something is: a postcode, a place or municipality name, `Bergen (Limburg)`, or `lat,lng` in WGS84 degrees. Never
 * guesses: a name with a typing error is unknown, with suggestions. Of several places with the same name the largest
 * is taken and the others are named as alternatives, as is the Belgian postcode with the digits of a Dutch one.
 */
export async function resolvePlace(db: Db, input: string): Promise<Resolved> {
  const query = parsePlaceQuery(input);
  if (query.kind === "coordinates") {
    const nearest = await findNearestPostcode(db, query);
    if (nearest === null || haversineKm(query, nearest) > coveredWithinKm) {
      return { status: "unknown", suggestions: [] };
    }
    const { place: label, municipalityCode } = nearest;
    return { status: "found", label, lat: query.lat, lng: query.lng, municipalityCode, alternatives: [] };
  }
  if (query.kind === "postcode") {
    const found = orderByRest(await findPostcodes(db, query.code, query.country, 2), query.rest);
    const [first, ...others] = found;
    if (first !== undefined) {
      const { lat, lng, municipalityCode } = first;
      const alternatives = others.map(suggestPostcode);
      return { status: "found", label: postcodeLabel(first), lat, lng, municipalityCode, alternatives };
    }
  }
  const resolved = query.kind === "name" ? await resolveName(db, query) : null;
  return resolved ?? { status: "unknown", suggestions: await searchPlaces(db, input, { limit: 5 }) };
}

/** An address's postcode as it is stored, and where that lies. */
export interface PostcodePlace {
  postcode: string;
  place: string;
  municipalityCode: string;
  /** WGS84 degrees. */
  lat: number;
  lng: number;
}

/** Where a postcode of the Netherlands or Flanders lies; null for anything else, a place name too. */
export async function locatePostcode(db: Db, typed: string): Promise<PostcodePlace | null> {
  const postcode = formatPostcode(typed);
  const query = parsePlaceQuery(typed);
  if (postcode === null || query.kind !== "postcode") return null;
  const [found] = await findPostcodes(db, query.code, query.country, 1);
  if (found === undefined || found.municipalityCode === null) return null;
  const { place, municipalityCode, lat, lng } = found;
  return { postcode, place, municipalityCode, lat, lng };
}

/** The municipality of the nearest postcode; null outside the area covered. */
export async function municipalityAt(db: Db, at: Point): Promise<string | null> {
  const nearest = await findNearestPostcode(db, at);
  return nearest === null || haversineKm(at, nearest) > coveredWithinKm ? null : nearest.municipalityCode;
}

/**
 * A region by its slug or code (`PV29`, `GM0687`, NIS), in any case; null when there is none. A bare name that only
 * exists with a prefix (`amersfoort`) finds the municipality, so that a guessed address leads somewhere.
 */
export function findRegion(db: Db, slugOrCode: string): Promise<Region | null> {
  const text = slugOrCode.trim();
  const slug = text.toLowerCase();
  // Statbel's number of the Flemish region.
  const code = text === "02000" ? "VL" : text.toUpperCase();
  const prefixed = ["gemeente", "arbeidsmarktregio", "landsdeel"].map((prefix) => `${prefix}-${slug}`);
  return findRegionBy(db, code, [slug, ...prefixed]);
}
