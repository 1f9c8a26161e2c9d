import { organisationsOf, signedIn, type Policy, type Viewer } from "~/platform/auth/viewer";

/** Anybody may look for a place; the profile that is opened and changed is always one's own. */
export const mayHaveProfile: Policy = signedIn;

/** The schools for which the viewer says who is a student there: those whose placement coordinator they are. */
export const confirmingSchools = (viewer: Viewer | null): string[] =>
  organisationsOf(viewer, "school", { verified: true, role: "placement_coordinator" });
