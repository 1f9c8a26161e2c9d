export { expireListings } from "./lifecycle.usecases.server";
export { tellCompanyOfJudgement } from "./listings.mails.server";
