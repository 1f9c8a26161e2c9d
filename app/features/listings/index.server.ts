export { expireListings } from "./lifecycle.usecases.server";
export { tellCompanyOfJudgement } from "./listings.mails.server";
export { findAllInReview } from "./own.usecases.server";
export { countsByKind, freshSlots, type FreshMoment } from "./public.usecases.server";
export { listingOperation, listingsOperation, mapOperation, regionsOperation } from "./search-api.schemas";
export { toDosFor } from "./todos.server";
