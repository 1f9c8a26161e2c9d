/** What becomes of two rows about one person, once a school says that they are one. */

const counts = (status: string) => status === "open" || status === "mediation";

/**
 * Of two reports of the same year and route the one that stays: the school's, unless it is closed and the person's own is
 * not. A report that a place has solved always stays.
 */
export const keptReport = <R extends { status: string }>(
  school: R,
  own: R,
  schoolIsSolvedByPlace: boolean,
): R => (!schoolIsSolvedByPlace && !counts(school.status) && counts(own.status) ? own : school);
