export type { FreeSlot } from "./free-slots.repository.server";
export { expireListings } from "./lifecycle.usecases.server";
export { keepRight } from "./still-right.usecases.server";
export { tellCompanyOfJudgement } from "./listings.mails.server";
export { findAllInReview } from "./own.usecases.server";
export { countsByKind, freeSlots, freshSlots, type FreshMoment } from "./public.usecases.server";
export { listingOperation, listingsOperation, mapOperation, regionsOperation } from "./search-api.schemas";
export { similarOffers, type SimilarOffer } from "./similar.usecases.server";
export { toDosFor } from "./todos.server";
