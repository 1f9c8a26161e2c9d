/** Row of a label file: name, longitude, latitude, first zoom, kind. */
export type LabelRow = [name: string, lng: number, lat: number, zoom: number, kind: LabelKind];

/** p place, w water, c country, q postcode */
export type LabelKind = "p" | "w" | "c" | "q";

type Row = Record<string, string>;

/** Names of open water and of the neighbours, placed by hand where there is room for them. */
const byHand: LabelRow[] = [
  ["Noordzee", 3.35, 52.35, 6, "w"],
  ["Waddenzee", 5.22, 53.2, 8, "w"],
  ["IJsselmeer", 5.4, 52.8, 7, "w"],
  ["Markermeer", 5.2, 52.55, 8, "w"],
  ["Westerschelde", 3.78, 51.385, 9, "w"],
  ["Oosterschelde", 3.93, 51.59, 9, "w"],
  ["Grevelingen", 3.95, 51.745, 9, "w"],
  ["Haringvliet", 4.22, 51.79, 10, "w"],
  ["Hollands Diep", 4.55, 51.695, 10, "w"],
  ["Veerse Meer", 3.7, 51.548, 11, "w"],
  ["Lauwersmeer", 6.21, 53.35, 10, "w"],
  ["Dollard", 7.13, 53.3, 10, "w"],
  ["Duitsland", 7.75, 51.75, 6, "c"],
  ["Frankrijk", 3.0, 49.85, 6, "c"],
  ["Wallonië", 5.2, 50.25, 7, "c"],
  ["Engeland", 0.9, 52.1, 6, "c"],
];

const firstZoomByPopulation: readonly (readonly [number, number])[] = [
  [220_000, 6],
  [120_000, 7],
  [60_000, 8],
  [28_000, 9],
  [12_000, 10],
  [0, 11],
];

/** Parts of a town come later than their size asks for. */
const shiftByFeature: Record<string, number> = { PPLX: 1.5 };

/** A capital of a province is named early, however small it is. */
const latestByFeature: Record<string, number> = { PPLC: 6, PPLA: 7, PPLA2: 8 };

export function townLabels(towns: Row[]): LabelRow[] {
  const labels = towns.map((town): LabelRow => {
    const population = Number(town["population"]);
    const base = firstZoomByPopulation.find(([least]) => population >= least)?.[1] ?? 11;
    const feature = town["feature"] ?? "";
    const zoom = Math.min(base + (shiftByFeature[feature] ?? 0), latestByFeature[feature] ?? 13);
    return [town["name"] ?? "", round(town["lng"]), round(town["lat"]), zoom, "p"];
  });
  return [...byHand, ...labels];
}

/**
 * Villages that are not yet among the towns; one of the same name within some 15 km is the same one, since a large town's point differs
 * between the sources.
 */
export function villageLabels(places: Row[], towns: LabelRow[]): LabelRow[] {
  const known = new Map<string, LabelRow[]>();
  for (const town of towns) known.set(town[0], [...(known.get(town[0]) ?? []), town]);
  return places
    .map((place): LabelRow => [place["place"] ?? "", round(place["lng"]), round(place["lat"]), 11.5, "p"])
    .filter((label) => !(known.get(label[0]) ?? []).some((town) => near(town, label)));
}

export function postcodeLabels(postcodes: Row[], column: string): LabelRow[] {
  return postcodes.map((row) => [row[column] ?? "", round(row["lng"]), round(row["lat"]), 13, "q"]);
}

function near(a: LabelRow, b: LabelRow): boolean {
  return Math.hypot((a[1] - b[1]) * 0.62, a[2] - b[2]) < 0.135;
}

function round(value: string | undefined): number {
  return Math.round(Number(value) * 1000) / 1000;
}
