import type { MapRegionLayer } from "./types";

/** Longitude and latitude in degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** p place, w water, c country, q postcode */
export type LabelKind = "p" | "w" | "c" | "q";

/** Name, longitude, latitude, first zoom at which it may appear, kind. */
export type LabelRow = readonly [name: string, lng: number, lat: number, zoom: number, kind: LabelKind];

/** land: everything; home: the Netherlands, Flanders and Brussels; coast and frontier: its edges as lines. */
export type BasemapLayer = MapRegionLayer | "land" | "home" | "lake" | "river" | "coast" | "frontier";

type ArcList = readonly number[];

interface TopologyGeometry {
  readonly type: "Polygon" | "MultiPolygon" | "LineString" | "MultiLineString";
  readonly arcs: ArcList | readonly ArcList[] | readonly (readonly ArcList[])[];
  readonly properties?: { readonly code?: string; readonly name?: string };
}

export interface Topology {
  readonly arcs: readonly (readonly LngLat[])[];
  readonly objects: Readonly<
    Partial<Record<BasemapLayer, { readonly geometries: readonly TopologyGeometry[] }>>
  >;
}

/** One file of public/basemap, decoded to degrees. */
export interface Basemap {
  readonly topology: Topology | null;
  readonly labels: readonly LabelRow[];
}

export interface Area {
  readonly code: string;
  readonly name: string;
  /** Polygons, each an outer ring followed by its holes. */
  readonly polygons: readonly (readonly (readonly LngLat[])[])[];
}

/**
 * Reads a file of public/basemap.
 * @throws {TypeError} when it is not one
 */
export function parseBasemap(json: unknown): Basemap {
  if (Array.isArray(json)) return { topology: null, labels: json as LabelRow[] };
  if (!isRecord(json) || !isRecord(json["topology"])) throw new TypeError("This is not a base map file");
  const { arcs, objects, transform } = json["topology"];
  if (!Array.isArray(arcs) || !isRecord(objects) || !isTransform(transform))
    throw new TypeError("The base map file has no topology");
  const labels = Array.isArray(json["labels"]) ? (json["labels"] as LabelRow[]) : [];
  return {
    topology: {
      arcs: (arcs as [number, number][][]).map((arc) => decodeArc(arc, transform)),
      objects: objects as Topology["objects"],
    },
    labels,
  };
}

interface Transform {
  readonly scale: LngLat;
  readonly translate: LngLat;
}

function decodeArc(arc: readonly LngLat[], { scale, translate }: Transform): LngLat[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Joins arcs end to end; a negative number is that arc backwards. */
function line(arcs: Topology["arcs"], list: ArcList): LngLat[] {
  const points: LngLat[] = [];
  for (const index of list) {
    const arc = index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? []);
    points.push(...(points.length > 0 ? arc.slice(1) : arc));
  }
  return points;
}

function polygonArcs(geometry: TopologyGeometry): readonly (readonly ArcList[])[] {
  if (geometry.type === "Polygon") return [geometry.arcs as readonly ArcList[]];
  if (geometry.type === "MultiPolygon") return geometry.arcs as readonly (readonly ArcList[])[];
  return [];
}

export function areasOf(topology: Topology, layer: BasemapLayer): Area[] {
  return (topology.objects[layer]?.geometries ?? []).map((geometry) => ({
    code: geometry.properties?.code ?? "",
    name: geometry.properties?.name ?? "",
    polygons: polygonArcs(geometry).map((rings) => rings.map((ring) => line(topology.arcs, ring))),
  }));
}

export function linesOf(topology: Topology, layer: BasemapLayer): LngLat[][] {
  return (topology.objects[layer]?.geometries ?? []).flatMap((geometry) => {
    if (geometry.type === "LineString") return [line(topology.arcs, geometry.arcs as ArcList)];
    if (geometry.type === "MultiLineString")
      return (geometry.arcs as readonly ArcList[]).map((list) => line(topology.arcs, list));
    return [];
  });
}

/** Borders between two areas of a layer, each once: two outlines over each other would be drawn darker. */
export function bordersOf(topology: Topology, layer: BasemapLayer): LngLat[][] {
  const uses = new Map<number, number>();
  for (const geometry of topology.objects[layer]?.geometries ?? [])
    for (const index of polygonArcs(geometry).flat(2)) {
      const arc = index < 0 ? ~index : index;
      uses.set(arc, (uses.get(arc) ?? 0) + 1);
    }
  return [...uses].filter(([, count]) => count > 1).map(([arc]) => [...(topology.arcs[arc] ?? [])]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isTransform(value: unknown): value is Transform {
  return isRecord(value) && Array.isArray(value["scale"]) && Array.isArray(value["translate"]);
}
