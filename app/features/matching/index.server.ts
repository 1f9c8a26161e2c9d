export type { TravelMode } from "./core/travel";
export { byFit, fitOf, type Fit, type Place, type Programme, type Seeker } from "./fit";
export { fitMessages, say } from "./fit.messages";
