import { organisationsOf, placementCoordinators, type Policy, type Viewer } from "~/platform/auth/viewer";

/** The school's agreements: its placement coordinators. */
export const mayDrawUp: Policy = placementCoordinators;

/** The schools for which the viewer draws up agreements. */
export const drawingSchools = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "school", { verified: true, role: "placement_coordinator" });
