import { haversineKm, type Point } from "~/platform/geo/distance";

export type TravelMode = "walk" | "bicycle" | "e_bike" | "public_transport" | "car";

/** Roads are taken to be longer than the crow flies by this factor: a rule of thumb. */
const detour = 1.3;

/** Door to door, in km/h, with a fixed time for walking to the stop or parking; estimates, and shown as such. */
const speeds: Record<TravelMode, { kmh: number; fixedMinutes: number }> = {
  walk: { kmh: 5, fixedMinutes: 0 },
  bicycle: { kmh: 15, fixedMinutes: 0 },
  e_bike: { kmh: 20, fixedMinutes: 0 },
  public_transport: { kmh: 30, fixedMinutes: 12 },
  car: { kmh: 50, fixedMinutes: 5 },
};

/** About how long the way takes, in minutes rounded up to 5; an estimate out of the great-circle distance. */
export function travelMinutes(from: Point, to: Point, mode: TravelMode): number {
  const { kmh, fixedMinutes } = speeds[mode];
  const minutes = fixedMinutes + ((haversineKm(from, to) * detour) / kmh) * 60;
  return Math.max(5, Math.ceil(minutes / 5) * 5);
}
