export {
  audiences,
  hasPlaces,
  learningRoutes,
  levels,
  listingKinds,
  placeKinds,
  type Audience,
  type LearningRoute,
  type Level,
  type ListingKind,
} from "./core/vocabulary";
export { ClosedNotice } from "./components/ClosedNotice";
export { OfferCard, type OfferCardData } from "./components/OfferCard";
export { kindMarks, kindMessages } from "./kinds";
