import { readFileSync } from "node:fs";

import { parseBasemap, regionPaths, type RegionPath } from "~/ui/map";

const frame = { width: 520, height: 600 };

let labourMarketRegions: RegionPath[] | undefined;

/** The shapes of the labour-market regions, drawn once from the shipped base map. */
export function labourMarketShapes(): { regions: RegionPath[]; width: number; height: number } {
  labourMarketRegions ??= regionPaths(
    parseBasemap(JSON.parse(readFileSync("public/basemap/country.json", "utf8"))),
    "labour_market_region",
    frame,
  );
  return { regions: labourMarketRegions, ...frame };
}
