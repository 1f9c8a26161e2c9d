import {
  coordinators,
  everyone,
  organisationsOf,
  schoolStaff,
  verifiedSchoolStaff,
  type Policy,
  type Viewer,
} from "~/platform/auth/viewer";

/** The page that explains the bus, with its free hours. */
export const maySeeBuses: Policy = everyone;
/** Who may reserve: checked staff of a checked school, with a confirmed address. */
export const mayReserve: Policy = (viewer) => viewer?.emailConfirmed === true && verifiedSchoolStaff(viewer);
/** Who sees a school's reservations; which, follows from the schools where they were checked. */
export const maySeeReservations: Policy = schoolStaff;
/** Who plans the buses; which, follows from the territory. */
export const mayPlan: Policy = coordinators;

/** Schools for which the viewer reserves, and whose reservations they see. */
export const busSchools = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "school", { verified: true });
