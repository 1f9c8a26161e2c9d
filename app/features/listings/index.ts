export { audiences, hasPlaces, levels, listingKinds, type ListingKind } from "./core/vocabulary";
export { ClosedNotice } from "./components/ClosedNotice";
export { OfferCard } from "./components/OfferCard";
export { kindMarks, kindMessages } from "./kinds";
export { tidied, withParams } from "./search-url";
