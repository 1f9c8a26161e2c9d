/** The rows of the form for several classes; more than six ask for a phone call. */
export const classRows = [1, 2, 3, 4, 5, 6] as const;
export type ClassRow = (typeof classRows)[number];
