/**
 * The years that the site reckons with. Beyond them somebody has mistyped, and not every part of it can hold what they
 * mean: midnight of the first of January of the year 1 in Amsterdam lies in a year that the database does not have.
 */
const [first, last] = ["1900-01-01", "2100-12-31"];

/** Whether a day (YYYY-MM-DD) lies in the years that the site reckons with. */
export const isReckoned = (day: string): boolean => first <= day && day <= last;
