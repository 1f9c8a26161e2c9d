/** What becomes of what two rows about one person have open, once a school says that they are one. */

const steps = ["proposed", "submitted", "viewed", "invited", "offered"];

/** Of two that are open for the same place the one that is given up: the one that has come less far. */
export const givenUp = <P extends { status: string }>(one: P, other: P): P =>
  steps.indexOf(one.status) < steps.indexOf(other.status) ? one : other;
