import type { LatLngTuple } from "leaflet";
import type { Area, LngLat } from "../topology";

const flip = ([lng, lat]: LngLat): LatLngTuple => [lat, lng];

export function toLines(lines: readonly (readonly LngLat[])[]): LatLngTuple[][] {
  return lines.map((line) => line.map(flip));
}

export function toPolygons(areas: readonly Area[]): LatLngTuple[][][] {
  return areas.flatMap((area) => area.polygons.map((rings) => rings.map((ring) => ring.map(flip))));
}
