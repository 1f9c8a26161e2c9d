import mapshaper from "mapshaper";
import { collection, polygonsOf, type Feature, type FeatureCollection } from "./geojson";

/**
 * One land polygon out of sources that do not fit exactly. Between two sources a sliver stays open along the
 * border, which would look like a lake; a real lake lies within one source. So a hole stays when all its
 * corners come from one source; any other came about by laying them together and is filled.
 */
export async function unionOfLand(sources: FeatureCollection[]): Promise<FeatureCollection> {
  const corners = sources.map((source) => new Set(source.features.flatMap(cornersOf)));
  const input = Object.fromEntries(sources.map((source, at) => [`s${at}.json`, bare(source)]));
  const output = await mapshaper.applyCommands(
    `-i ${Object.keys(input).join(" ")} combine-files -merge-layers target=* force name=all -dissolve -o land.json format=geojson`,
    input,
  );
  const union = JSON.parse(String(output["land.json"])) as
    FeatureCollection | { geometries: Feature["geometry"][] };
  const geometries =
    "features" in union ? union.features.map((feature) => feature.geometry) : union.geometries;
  const polygons = geometries
    .flatMap(polygonsOf)
    .map((rings) =>
      rings.filter(
        (ring, at) => at === 0 || corners.some((source) => ring.every((point) => source.has(key(point)))),
      ),
    );
  return collection([
    {
      type: "Feature",
      properties: { code: "land" },
      geometry: { type: "MultiPolygon", coordinates: polygons },
    },
  ]);
}

function bare(source: FeatureCollection): FeatureCollection {
  return collection(source.features.map((feature) => ({ ...feature, properties: {} })));
}

function cornersOf(feature: Feature): string[] {
  return polygonsOf(feature.geometry).flatMap((rings) => rings.flatMap((ring) => ring.map(key)));
}

function key(point: [number, number]): string {
  return `${point[0].toFixed(6)},${point[1].toFixed(6)}`;
}
