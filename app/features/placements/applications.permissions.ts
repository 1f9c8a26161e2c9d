import {
  companyStaff,
  everyone,
  organisationsOf,
  placementCoordinators,
  signedIn,
  type Policy,
  type Viewer,
} from "~/platform/auth/viewer";

/** Applying, and one's own applications: whoever has an account. */
export const mayApply: Policy = signedIn;

/** The applications to a company: its own people. */
export const mayRecruit: Policy = companyStaff;

/** The companies whose applications the viewer sees and answers. */
export const recruitingCompanies = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "company", { verified: true });

/** The page behind the link in a mail: whoever has the link, without an account. */
export const mayOpenApplicationLink: Policy = everyone;

/** The applications of a school's students: its placement coordinators. */
export const mayFollow: Policy = placementCoordinators;
