/** The kinds of table that the public gets: regions, and each cut of the whole country by itself. */
export const cuts = ["region", "sector", "level", "route", "qualification"] as const;
export type Cut = (typeof cuts)[number];

/** `table:member`, e.g. `region:PV29` or `sector:ict`. */
export const cellKey = (cut: Cut, member: string | number): string => `${cut}:${member}`;

export const country = "NL";

/** The cell of a region or municipality, by its code. */
export const regionKey = (code: string) => cellKey("region", code);

/** What a municipality is part of. */
export interface MunicipalityLinks {
  code: string;
  provinceCode: string;
  labourMarketRegionCode: string | null;
  landsdeelCode: string | null;
  country: string;
}

/** Regions above the labour-market regions: the ones that may be exact and live. */
export function liveRegions(links: readonly MunicipalityLinks[]): Set<string> {
  return new Set([
    country,
    ...links.flatMap((link) => [link.provinceCode, ...(link.landsdeelCode ? [link.landsdeelCode] : [])]),
  ]);
}
