import { catalogue } from "../i18n/i18n";
import type { Country } from "./normalise";
import type { Region, RegionKind } from "./regions.repository.server";

/** What tells regions of one name apart. */
export const regionWords = catalogue<{ kind: Record<RegionKind, string>; country: Record<Country, string> }>(
  {
    kind: {
      country: "land",
      landsdeel: "landsdeel",
      province: "provincie",
      labour_market_region: "arbeidsmarktregio",
      municipality: "gemeente",
      own: "eigen regio",
    },
    country: { NL: "Nederland", BE: "België" },
  },
  {
    kind: {
      country: "country",
      landsdeel: "part of the country",
      province: "province",
      labour_market_region: "labour-market region",
      municipality: "municipality",
      own: "own region",
    },
    country: { NL: "Netherlands", BE: "Belgium" },
  },
);

/** What an option for a region is made of. */
export type RegionChoice = Pick<Region, "slug" | "name" | "kind" | "country">;

/**
 * Regions to choose from in one list, by slug. Of a name that stands in it more than once each says what it is, or of
 * one kind in which country: Zeeland is a province and a labour-market region, Limburg a province of either country.
 */
export function regionOptions(
  words: (typeof regionWords)["nl"],
  regions: readonly RegionChoice[],
): { value: string; label: string }[] {
  return regions.map(({ slug, name, kind, country }) => {
    const namesakes = regions.filter((other) => other.name === name);
    const alike = namesakes.filter((other) => other.kind === kind);
    const which = alike.length > 1 ? words.country[country] : words.kind[kind];
    return { value: slug, label: namesakes.length > 1 ? `${name} (${which})` : name };
  });
}

/** What an option needs, and no more, of a region. */
export const asChoice = ({ slug, name, kind, country }: RegionChoice): RegionChoice => ({
  slug,
  name,
  kind,
  country,
});
