export type Ring = [number, number][];

export type Geometry =
  | { type: "Polygon"; coordinates: Ring[] }
  | { type: "MultiPolygon"; coordinates: Ring[][] }
  | { type: "LineString"; coordinates: Ring }
  | { type: "MultiLineString"; coordinates: Ring[] };

export interface Feature {
  type: "Feature";
  properties: Record<string, unknown>;
  geometry: Geometry;
}

export interface FeatureCollection {
  type: "FeatureCollection";
  features: Feature[];
}

export function collection(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}

export function polygonsOf(geometry: Geometry): Ring[][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  return [];
}

export function text(feature: Feature, property: string): string {
  const value = feature.properties[property];
  if (typeof value !== "string") throw new Error(`A feature has no text in "${property}"`);
  return value;
}
