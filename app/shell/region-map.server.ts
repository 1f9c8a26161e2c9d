import { readFileSync } from "node:fs";

import type { Region } from "~/platform/geo/geo.server";
import { parseBasemap, staticMap, type Basemap, type StaticMapData, type StaticMapPoint } from "~/ui/map";

let basemap: Basemap | undefined;

const layers = ["province", "landsdeel", "labour_market_region", "municipality"] as const;

function country(): Basemap {
  basemap ??= parseBasemap(JSON.parse(readFileSync("public/basemap/country.json", "utf8")));
  return basemap;
}

/** An address as a dot in its municipality, with some surroundings. Degrees WGS84. */
export const drawPlace = (at: { lat: number; lng: number; municipalityCode: string }): StaticMapData =>
  staticMap(country(), {
    width: 420,
    height: 300,
    layer: "municipality",
    selectedCode: at.municipalityCode,
    points: [{ lat: at.lat, lng: at.lng }],
  });

/** A region as a drawing, with dots; drawn on the server, so that it needs no script. */
export function drawRegion(region: Region, points: StaticMapPoint[]): StaticMapData {
  const layer = layers.find((kind) => kind === region.kind);
  return staticMap(country(), {
    width: 420,
    height: 420,
    points,
    ...(layer === undefined
      ? { bounds: [2.4, 50.65, 7.3, 53.6] as const }
      : { layer, selectedCode: region.code }),
  });
}
