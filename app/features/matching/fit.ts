import { haversineKm } from "~/platform/geo/distance";

import { judge, type Fit, type Place, type Seeker } from "./core/fit";

export { byFit, type Fit, type Place, type Point, type Programme, type Seeker } from "./core/fit";

/**
 * How a place fits somebody who looks for one, with the reasons: hard conditions first, then a score from 0 to 100 (see
 * `weights` in core/fit.ts). Name, sex, origin and address are not asked for; the birth date says only whether they are
 * old enough on the first day, and where they live only how long the way is.
 */
export const fitOf = (seeker: Seeker, place: Place): Fit =>
  judge(seeker, place, seeker.travel === null ? null : haversineKm(seeker.travel, place));
