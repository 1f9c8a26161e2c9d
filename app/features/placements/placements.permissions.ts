import {
  companyStaff,
  everyone,
  organisationsOf,
  placementCoordinators,
  type Policy,
  type Viewer,
} from "~/platform/auth/viewer";

/** The school's list of students without a place, and proposing them: its placement coordinators. */
export const mayPlace: Policy = placementCoordinators;

/** The schools whose students the viewer places. */
export const placingSchools = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "school", { verified: true, role: "placement_coordinator" });

/** A company's list of proposals, and answering them: its own people. */
export const mayAnswer: Policy = companyStaff;

/** The companies for which the viewer answers. */
export const answeringCompanies = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "company", { verified: true });

/** The page behind the link in a mail: whoever has the link, without an account. */
export const mayOpenAnswerLink: Policy = everyone;
