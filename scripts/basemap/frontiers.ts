/** What this step reads and adds of a TopoJSON file. */
export interface TopologyFile {
  readonly arcs: unknown[];
  readonly objects: Record<string, { type: "GeometryCollection"; geometries: TopologyGeometry[] }>;
}

interface TopologyGeometry {
  readonly type: string;
  readonly arcs: unknown;
  readonly properties?: Record<string, unknown>;
}

/**
 * Adds two layers of lines: `coast` (where our land meets water) and `frontier` (borders with other countries).
 * Dutch and Flemish borders come from different sources and run side by side; only the Dutch one is drawn.
 */
export function addFrontiers(file: TopologyFile): void {
  const land = arcsOf(file, "land");
  const home = arcsOf(file, "home");
  const dutch = new Map<number, number>();
  for (const geometry of file.objects["province"]?.geometries ?? [])
    if (String(geometry.properties?.["code"]).startsWith("PV"))
      for (const arc of flat(geometry.arcs)) dutch.set(arc, (dutch.get(arc) ?? 0) + 1);
  const outer = [...dutch].filter(([, uses]) => uses === 1).map(([arc]) => arc);
  const coast = [...home].filter((arc) => land.has(arc));
  const frontier = [
    ...[...home].filter((arc) => !land.has(arc)),
    ...outer.filter((arc) => !land.has(arc) && !home.has(arc)),
  ];
  file.objects["coast"] = lines(coast);
  file.objects["frontier"] = lines(frontier);
}

function lines(arcs: number[]): TopologyFile["objects"][string] {
  return {
    type: "GeometryCollection",
    geometries: [{ type: "MultiLineString", arcs: arcs.map((arc) => [arc]) }],
  };
}

function arcsOf(file: TopologyFile, layer: string): Set<number> {
  return new Set(file.objects[layer]?.geometries.flatMap((geometry) => flat(geometry.arcs)));
}

function flat(arcs: unknown): number[] {
  if (typeof arcs === "number") return [arcs < 0 ? ~arcs : arcs];
  return Array.isArray(arcs) ? arcs.flatMap(flat) : [];
}
