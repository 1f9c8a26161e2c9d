import {
  everyone,
  organisationsOf,
  placementCoordinators,
  type Policy,
  type Viewer,
} from "~/platform/auth/viewer";

/** The counter, its tables and its stream are public: rounded as the method says. */
export const maySeePublicFigures: Policy = everyone;

/** Reporting students, and everything about a report by name: the school's placement coordinators. */
export const mayReport: Policy = placementCoordinators;

/** The schools for which the viewer may report. */
export const reportingSchools = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "school", { verified: true, role: "placement_coordinator" });

/** Exact figures of a school: its own checked staff. */
export const maySeeSchoolFigures = (viewer: Viewer | null, schoolId: string): boolean =>
  organisationsOf(viewer, "school", { verified: true }).includes(schoolId);
