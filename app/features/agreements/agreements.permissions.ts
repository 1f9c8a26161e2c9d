import {
  companyStaff,
  everyone,
  organisationsOf,
  placementCoordinators,
  signedIn,
  type Policy,
  type Viewer,
} from "~/platform/auth/viewer";

/** The school's agreements: its placement coordinators. */
export const mayDrawUp: Policy = placementCoordinators;

/** The schools for which the viewer draws up agreements. */
export const drawingSchools = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "school", { verified: true, role: "placement_coordinator" });

/** A company's agreements: its own people. */
export const maySeeCompanyAgreements: Policy = companyStaff;

/** The companies whose agreements the viewer reads. */
export const agreeingCompanies = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "company", { verified: true });

/** A student's own agreement; whose it is, is checked where it is read. */
export const maySeeOwnAgreement: Policy = signedIn;

/** The page behind the link in a mail: whoever has the link, without an account. */
export const mayOpenSigningLink: Policy = everyone;
