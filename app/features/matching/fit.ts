import { haversineKm } from "~/platform/geo/distance";
import { travelMinutes } from "~/platform/geo/travel";

import { judge } from "./core/fit";
import type { Fit, Place, Seeker } from "./core/seeker-and-place";

export { byFit } from "./core/fit";
export type { Fit, Place, Programme, Seeker } from "./core/seeker-and-place";

/**
 * How a place fits somebody who looks for one, with the reasons: hard conditions first, then a score from 0 to 100 (see
 * `weights` in core/fit.ts). Name, sex, origin and address are not asked for; the birth date says only whether they are
 * old enough on the first day, and where they live only how long the way is.
 */
export function fitOf(seeker: Seeker, place: Place): Fit {
  const { travel } = seeker;
  return judge(seeker, place, travel && travelMinutes(haversineKm(travel, place), travel.mode));
}
