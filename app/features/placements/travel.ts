import { haversineKm, type Point } from "~/platform/geo/distance";

export type TravelMode = "walk" | "bicycle" | "e_bike" | "public_transport" | "car";

/** Factor over the great circle, speed in km/h, and minutes for what does not depend on the distance. */
const paces: Record<TravelMode, readonly [factor: number, kmPerHour: number, fixedMinutes: number]> = {
  walk: [1.3, 4.8, 0],
  bicycle: [1.3, 15, 0],
  e_bike: [1.3, 18, 0],
  public_transport: [1.4, 35, 15],
  car: [1.3, 50, 5],
};

/**
 * About how long the way takes, in whole minutes: an estimate, shown as such. The figures are those by which a student
 * searches; a test keeps the two alike.
 */
export function travelMinutes(from: Point, to: Point, mode: TravelMode): number {
  const [factor, kmPerHour, fixedMinutes] = paces[mode];
  return Math.round(fixedMinutes + ((haversineKm(from, to) * factor) / kmPerHour) * 60);
}
