import {
  coordinators,
  organisationsOf,
  schoolStaff,
  signedIn,
  verifiedSchoolStaff,
  type Policy,
  type Viewer,
} from "~/platform/auth/viewer";

/** Who may look at the request form; who may not send it gets an explanation there. */
export const mayOpenRequestForm: Policy = signedIn;
/** Who may ask for a slot: checked staff of a checked school, with a confirmed address. */
export const mayRequest: Policy = (viewer) => viewer?.emailConfirmed === true && verifiedSchoolStaff(viewer);
/** Who sees a school's bookings, and acts for it; checked staff only, since the pages name people. */
export const maySeeSchoolBookings: Policy = schoolStaff;
/** Who sees a company's requests: its checked people, since a request names the teacher. */
export const maySeeCompanyRequests: Policy = (viewer) =>
  viewer?.memberships.some((membership) => membership.organisation === "company") ?? false;
/** Who may answer on a company's behalf by phone; where, follows from the territory. */
export const mayCoordinateBookings: Policy = coordinators;

/** Schools whose bookings the viewer sees and changes. */
export const bookingSchools = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "school", { verified: true });
/** Companies whose requests the viewer sees and answers. */
export const bookingCompanies = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "company", { verified: true });
