/** Everybody who may stand before a page: by role, by whether they were checked, and by whose the thing is. */
export const actors = [
  /** Signed out. */
  "nobody",
  /** Signed in, of no organisation. */
  "member",
  /** Teacher of the school, not checked yet. */
  "newTeacher",
  /** Checked teacher of the school who made the booking. */
  "teacher",
  /** Another checked teacher of the same school. */
  "colleague",
  /** Checked teacher of another school. */
  "otherTeacher",
  /** Placement coordinator of the school that reported the student. */
  "placer",
  /** Placement coordinator of another school. */
  "otherPlacer",
  /** Manages the company that the listing is of. */
  "manager",
  /** Practice trainer of the same company. */
  "trainer",
  /** Manages another company. */
  "otherManager",
  /** Manages a company that waits to be checked. */
  "newManager",
  /** Coordinates the region where all of them are. */
  "coordinator",
  /** Coordinates another region. */
  "farCoordinator",
  "admin",
  /** Student of the school who has applied to the company. */
  "student",
] as const;
export type Actor = (typeof actors)[number];

export const everybody = [...actors];
export const nobodyAtAll: readonly Actor[] = [];
export const signedIn = actors.filter((actor) => actor !== "nobody");
export const theSchool = ["teacher", "colleague", "placer"] as const satisfies Actor[];
export const anySchool = [...theSchool, "otherTeacher", "otherPlacer"] as const satisfies Actor[];
export const theCompany = ["manager", "trainer"] as const satisfies Actor[];
export const anyCompany = [...theCompany, "otherManager", "newManager"] as const satisfies Actor[];
/** Whose territory everything lies in. */
export const theDesk = ["coordinator", "admin"] as const satisfies Actor[];
export const anyDesk = [...theDesk, "farCoordinator"] as const satisfies Actor[];
