/** By what one travels. */
export const travelModes = ["walk", "bicycle", "e_bike", "public_transport", "car"] as const;
export type TravelMode = (typeof travelModes)[number];

/** Minutes that one is willing to travel, as a form offers them. */
export const travelTimes = [15, 30, 45, 60, 75, 90, 120] as const;
export const defaultMode: TravelMode = "bicycle";
export const defaultMinutes = 45;
export const shortestMinutes = 5;
export const longestMinutes = 240;

interface Pace {
  /** How much longer the way is than the line as the crow flies. */
  factor: number;
  kmPerHour: number;
  /** For what does not depend on the distance: walking to a stop and waiting, parking. */
  fixedMinutes: number;
}

/**
 * The figures of the estimate, rounded to the careful side.
 * Factor: two points in a network of streets lie 1.2 times their straight line apart (Newell, Traffic Flow on
 * Transportation Networks, 1980), Dutch cycle routes are to stay below 1.2 (CROW), models of traffic take 1.3 (MATSim);
 * lines of public transport go round more, 1.4 is our own choice.
 * Speed: walking 1.33 m/s (OpenTripPlanner); cycling 16.6 km/h in the fastest province (Fietsersbond, 2017), so 15; an
 * e-bike 18.7 km/h (Fietsberaad, 2013), so 18. Public transport at 35 km/h with 15 minutes to walk and wait, and a car at
 * 50 km/h with 5 minutes to park, are our own choice.
 */
const paces: Record<TravelMode, Pace> = {
  walk: { factor: 1.3, kmPerHour: 4.8, fixedMinutes: 0 },
  bicycle: { factor: 1.3, kmPerHour: 15, fixedMinutes: 0 },
  e_bike: { factor: 1.3, kmPerHour: 18, fixedMinutes: 0 },
  public_transport: { factor: 1.4, kmPerHour: 35, fixedMinutes: 15 },
  car: { factor: 1.3, kmPerHour: 50, fixedMinutes: 5 },
};

/** Whole minutes that a way of `km` (great circle) takes, door to door: an estimate, which knows no roads and no timetable. */
export function travelMinutes(km: number, mode: TravelMode): number {
  const { factor, kmPerHour, fixedMinutes } = paces[mode];
  return Math.round(fixedMinutes + ((km * factor) / kmPerHour) * 60);
}

/**
 * How far one gets in so many minutes, in km as the crow flies: the inverse of `travelMinutes`. It only grows with the
 * minutes, so that more time never finds less.
 */
export function reachKm(minutes: number, mode: TravelMode): number {
  const { factor, kmPerHour, fixedMinutes } = paces[mode];
  return (Math.max(0, minutes - fixedMinutes) * kmPerHour) / 60 / factor;
}
