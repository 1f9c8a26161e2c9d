export type { FreeSlot, FullSlot } from "./free-slots.repository.server";
export { expireListings } from "./lifecycle.usecases.server";
export { listingClosed, slotRoomChanged } from "./listings.events.server";
export { poolSubscriptions } from "./pool.mails.server";
export { pauseUnrecognised } from "./recognition-over.usecases.server";
export { askNewContact, keepRight } from "./still-right.usecases.server";
export { tellCompanyOfJudgement } from "./listings.mails.server";
export { findAllInReview } from "./own.usecases.server";
export { countsByKind, freeSlot, freeSlots, fullSlots, freshSlots } from "./public.usecases.server";
export { listingOperation, listingsOperation, mapOperation, regionsOperation } from "./search-api.schemas";
export { similarOffers, type SimilarOffer } from "./similar.usecases.server";
export {
  distanceKm,
  fromListings,
  inBox,
  isPublic,
  list,
  placesLeft,
  textCondition,
} from "./search-conditions.repository.server";
export type { TextPlan } from "./core/search";
export { planText } from "./search.usecases.server";
export { companyToDos, toDosFor } from "./todos.server";
