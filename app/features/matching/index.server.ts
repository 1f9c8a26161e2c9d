export { travelMinutes, type TravelMode } from "./core/travel";
export { fittingPlaces, placesById, type FittingPlace } from "./fitting.usecases.server";
export { byFit, fitOf, type Fit, type Place, type Programme, type Seeker } from "./fit";
export { fitMessages, say } from "./fit.messages";
