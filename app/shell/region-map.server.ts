import { readFileSync } from "node:fs";

import type { Region } from "~/platform/geo/geo.server";
import { parseBasemap, staticMap, type Basemap, type StaticMapData, type StaticMapPoint } from "~/ui/map";

const basemaps = new Map<string, Basemap>();

/** A file of the base map, read once. */
function basemap(name: "country" | "detail"): Basemap {
  const known = basemaps.get(name);
  if (known !== undefined) return known;
  const read = parseBasemap(JSON.parse(readFileSync(`public/basemap/${name}.json`, "utf8")));
  basemaps.set(name, read);
  return read;
}

const layers = ["province", "landsdeel", "labour_market_region", "municipality"] as const;

/** An address as a dot in its municipality, with some 25 km around it. Degrees WGS84. */
export const drawPlace = (at: { lat: number; lng: number; municipalityCode: string }): StaticMapData =>
  staticMap(basemap("detail"), {
    width: 420,
    height: 300,
    bounds: [at.lng - 0.35, at.lat - 0.16, at.lng + 0.35, at.lat + 0.16],
    layer: "municipality",
    selectedCode: at.municipalityCode,
    points: [{ lat: at.lat, lng: at.lng }],
  });

/** A region as a drawing, with dots; drawn on the server, so that it needs no script. */
export function drawRegion(region: Region, points: StaticMapPoint[]): StaticMapData {
  const layer = layers.find((kind) => kind === region.kind);
  return staticMap(basemap("country"), {
    width: 420,
    height: 420,
    points,
    ...(layer === undefined
      ? { bounds: [2.4, 50.65, 7.3, 53.6] as const }
      : { layer, selectedCode: region.code }),
  });
}
