import type { KindShape } from "../icons/kind-shapes";
import { boxAround, type Frame, type Point, type Project, projectionFor } from "./projection";
import { simplify } from "./simplify";
import {
  type Area,
  areasOf,
  type Basemap,
  type BasemapLayer,
  bordersOf,
  type LngLat,
  type Topology,
} from "./topology";
import type { Box, MapRegionLayer, Tone } from "./types";

export interface StaticMapPoint {
  readonly lat: number;
  readonly lng: number;
  /** The kind that the pin stands for; a dot without. */
  readonly mark?: PinMark | undefined;
}

interface PinMark {
  readonly shape: KindShape;
  readonly tone: Tone;
}

export interface StaticMapOptions extends Frame {
  readonly layer?: MapRegionLayer | undefined;
  /** Region that is filled; without `bounds` the picture shows it with some surroundings. */
  readonly selectedCode?: string | undefined;
  readonly points?: readonly StaticMapPoint[] | undefined;
}

/** Everything that StaticMap draws, as plain data that can travel from a loader. */
export interface StaticMapData {
  readonly width: number;
  readonly height: number;
  /** All land in view, neighbours included. */
  readonly land: string;
  /** The Netherlands, Flanders and Brussels. */
  readonly home: string;
  /** Lines between the regions of the layer. */
  readonly borders: string;
  /** The region with `selectedCode`, null without one. */
  readonly selected: string | null;
  readonly points: readonly { readonly x: number; readonly y: number; readonly mark: PinMark | null }[];
}

export interface RegionPath {
  readonly code: string;
  readonly name: string;
  /** SVG path data. */
  readonly path: string;
  /** A spot inside the largest part, for a number or a mark. */
  readonly x: number;
  readonly y: number;
}

/** Pure: takes the parsed country file (`parseBasemap`) and answers with what to draw. */
export function staticMap(basemap: Basemap, options: StaticMapOptions): StaticMapData {
  const { layer = "province", selectedCode, points = [] } = options;
  const { topology } = basemap;
  if (!topology) throw new TypeError("This base map file has no areas");
  const selected = areasOf(topology, layer).find((area) => area.code === selectedCode);
  const frame = { ...options, bounds: options.bounds ?? (selected ? surroundings(selected) : undefined) };
  const project = projectionFor(frame);
  const drawn = simplified(topology, project);
  return {
    width: frame.width,
    height: frame.height,
    land: layerPath(drawn, "land", frame),
    home: layerPath(drawn, "home", frame),
    borders: bordersOf(drawn, layer).filter(isInside(frame)).map(linePath).join(""),
    selected: selectedPath(drawn, layer, selectedCode, frame),
    points: points.map(({ lat, lng, mark }) => {
      const [x, y] = project([lng, lat]);
      return { x: round(x), y: round(y), mark: mark ?? null };
    }),
  };
}

/** Shapes of one kind of region for RegionMapSvg, in the order of the file. Pure. */
export function regionPaths(basemap: Basemap, layer: MapRegionLayer, frame: Frame): RegionPath[] {
  const { topology } = basemap;
  if (!topology) throw new TypeError("This base map file has no areas");
  const bounds = frame.bounds ?? layerBounds(topology, layer);
  const whole = { ...frame, bounds };
  return areasOf(simplified(topology, projectionFor(whole)), layer).map((area) => {
    const [x, y] = spotIn(area);
    return { code: area.code, name: area.name, path: areaPath(area, whole), x: round(x), y: round(y) };
  });
}

/** Arcs in pixels. Simplified arc by arc, so that neighbours keep sharing exactly the same border. */
function simplified(topology: Topology, project: Project): Topology {
  return { ...topology, arcs: topology.arcs.map((arc) => simplify(arc.map(project), 0.6)) };
}

function layerBounds(topology: Topology, layer: BasemapLayer): Box | undefined {
  return boxAround(areasOf(topology, layer).flatMap((area) => area.polygons.flat(2))) ?? undefined;
}

function surroundings(area: Area): Box | undefined {
  const box = boxAround(area.polygons.flat(2));
  if (!box) return undefined;
  const [west, south, east, north] = box;
  const [dx, dy] = [(east - west) * 0.25, (north - south) * 0.25];
  return [west - dx, south - dy, east + dx, north + dy];
}

function selectedPath(
  drawn: Topology,
  layer: BasemapLayer,
  code: string | undefined,
  frame: Frame,
): string | null {
  const area = areasOf(drawn, layer).find((candidate) => candidate.code === code);
  return area ? areaPath(area, frame) : null;
}

function layerPath(drawn: Topology, layer: BasemapLayer, frame: Frame): string {
  return areasOf(drawn, layer)
    .map((area) => areaPath(area, frame))
    .join("");
}

/** Rings outside the frame and rings smaller than a dot are left out. */
function areaPath(area: Area, frame: Frame): string {
  return area.polygons
    .flat()
    .filter(isInside(frame))
    .map((ring) => `${linePath(ring.slice(0, -1))}z`)
    .join("");
}

function isInside({ width, height }: Frame) {
  return (points: readonly Point[]): boolean => {
    const box = boxAround(points);
    if (!box) return false;
    const [left, top, right, bottom] = box;
    if (right < 0 || bottom < 0 || left > width || top > height) return false;
    return right - left > 1.5 || bottom - top > 1.5;
  };
}

/** In tenths and relative to the point before, which is half as long as absolute coordinates. */
function linePath(points: readonly Point[]): string {
  let path = "";
  let [lastX, lastY] = [0, 0];
  for (const point of points) {
    const [x, y] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
    if (path !== "" && x === lastX && y === lastY) continue;
    path += `${path === "" ? "M" : "l"}${(x - lastX) / 10} ${(y - lastY) / 10}`;
    [lastX, lastY] = [x, y];
  }
  return path;
}

/** Middle of the widest stretch of the largest ring at half its height. */
function spotIn(area: Area): Point {
  const rings = area.polygons.map((polygon) => polygon[0] ?? []);
  const largest = rings.sort((a, b) => size(b) - size(a))[0] ?? [];
  const box = boxAround(largest);
  if (!box) return [0, 0];
  const y = (box[1] + box[3]) / 2;
  const crossings = largest
    .slice(1)
    .flatMap((end, at): number[] => {
      const start = largest[at];
      if (!start || start[1] > y === end[1] > y) return [];
      return [start[0] + ((y - start[1]) / (end[1] - start[1])) * (end[0] - start[0])];
    })
    .sort((a, b) => a - b);
  let best: Point = [(box[0] + box[2]) / 2, y];
  let widest = 0;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [from = 0, to = 0] = [crossings[at], crossings[at + 1]];
    if (to - from > widest) [widest, best] = [to - from, [(from + to) / 2, y]];
  }
  return best;
}

function size(ring: readonly LngLat[]): number {
  const box = boxAround(ring);
  return box ? (box[2] - box[0]) * (box[3] - box[1]) : 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
