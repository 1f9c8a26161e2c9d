import { comparable } from "./normalise";
import type { PlaceRow, PostcodeRow } from "./places.repository.server";
import type { Region, RegionKind } from "./regions.repository.server";

/** One line of the place field's list. */
export interface Suggestion {
  kind: "postcode" | "place" | "region";
  label: string;
  /** Tells namesakes apart: municipality and province. Empty for large regions. */
  hint: string;
  /** What goes into `near` (a postcode or place, which `resolvePlace` finds again), or a region's slug. */
  value: string;
  /** WGS84 degrees. */
  lat: number;
  lng: number;
  municipalityCode?: string;
  regionCode?: string;
  regionKind?: RegionKind;
}

const inMunicipality = (code: string | null) => (code === null ? {} : { municipalityCode: code });

/** Belgian codes carry their prefix, since the same digits can be Dutch. */
const postcodeValue = ({ country, code }: PostcodeRow): string => (country === "BE" ? `B-${code}` : code);

export const postcodeLabel = ({ code, place }: PostcodeRow): string => `${code} ${place}`;

export const suggestPostcode = (row: PostcodeRow): Suggestion => ({
  kind: "postcode",
  label: postcodeLabel(row),
  hint: row.province,
  value: postcodeValue(row),
  lat: row.lat,
  lng: row.lng,
  ...inMunicipality(row.municipalityCode),
});

/** So many times larger than its namesakes is what people mean by the name alone. */
const outstanding = 10;

/**
 * The name alone when no other place has it or all others are far smaller, else with the province, or with the
 * municipality where that is not enough.
 */
export function placeValue(place: PlaceRow, namesakes: readonly PlaceRow[]): string {
  const others = namesakes.filter(
    (other) =>
      other.id !== place.id &&
      (other.searchName === place.searchName || other.aliases.includes(place.searchName)),
  );
  // Where no population is known the place has a few thousand inhabitants at most.
  const size = ({ population }: PlaceRow) => population ?? 1_500;
  if (others.every((other) => size(place) >= outstanding * size(other))) return place.name;
  if (others.every((other) => other.province !== place.province)) return `${place.name} (${place.province})`;
  return `${place.name} (${place.municipality ?? place.province})`;
}

export const suggestPlace = (place: PlaceRow, namesakes: readonly PlaceRow[]): Suggestion => ({
  kind: "place",
  label: place.name,
  hint:
    place.municipality === null || comparable(place.municipality) === place.searchName
      ? place.province
      : `${place.municipality}, ${place.province}`,
  value: placeValue(place, namesakes),
  lat: place.lat,
  lng: place.lng,
  ...inMunicipality(place.municipalityCode),
});

export const suggestRegion = (region: Region): Suggestion => ({
  kind: "region",
  label: region.name,
  hint: "",
  value: region.slug,
  lat: region.lat,
  lng: region.lng,
  regionCode: region.code,
  regionKind: region.kind,
  ...inMunicipality(region.kind === "municipality" ? region.code : null),
});
