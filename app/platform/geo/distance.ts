/** A point in WGS84 degrees. */
export interface Point {
  lat: number;
  lng: number;
}

/** A box in WGS84 degrees. */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Mean radius of the earth in km: (2a + b) / 3 of the WGS84 ellipsoid (IUGG, Moritz 2000). */
export const earthRadiusKm = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Great-circle distance in km, as the crow flies; within 0.5 % of the ellipsoid. */
export function haversineKm(a: Point, b: Point): number {
  const sinLat = Math.sin(radians(b.lat - a.lat) / 2);
  const sinLng = Math.sin(radians(b.lng - a.lng) / 2);
  const h = sinLat * sinLat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * sinLng * sinLng;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A hair wider than exact (some 10 cm), so that rounding never puts a point on the circle outside its box. */
const margin = 1e-6;

/**
 * The smallest box that holds every point within `km` of the centre. A circle around a pole, or wider than the earth,
 * gets all longitudes. The box is not wrapped at the date line: `west` may be below −180 there.
 */
export function bboxAround(centre: Point, km: number): Bounds {
  const angle = Math.max(0, km) / earthRadiusKm;
  const south = centre.lat - degrees(angle) - margin;
  const north = centre.lat + degrees(angle) + margin;
  if (south <= -90 || north >= 90) {
    return { west: -180, south: Math.max(south, -90), east: 180, north: Math.min(north, 90) };
  }
  const half = degrees(Math.asin(Math.sin(angle) / Math.cos(radians(centre.lat)))) + margin;
  return { west: centre.lng - half, south, east: centre.lng + half, north };
}
