import {
  companyStaff,
  coordinators,
  organisationsOf,
  type Policy,
  type Viewer,
} from "~/platform/auth/viewer";

/** Who may make and change offers: the people of a company, checked or not; publishing asks for more. */
export const mayOfferListings: Policy = companyStaff;

/** Who may judge first offers: coordinators; of which companies follows from their territory. */
export const mayReviewListings: Policy = coordinators;

/** The companies whose offers the viewer may change. */
export const ownCompanies = (viewer: Viewer | null): string[] => organisationsOf(viewer, "company");
