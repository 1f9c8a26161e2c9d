/** How a request ended for the company: with an answer of its own, or by lapsing. */
export type Outcome = "answered" | "lapsed";

/** So many requests in a row that lapsed make a company one that never answers: it is paused, in a friendly way. */
export const silentAfter = 3;

/** True when the latest requests of a company, newest first, all lapsed, and there were enough of them. */
export const isSilent = (latest: readonly Outcome[]): boolean =>
  latest.length >= silentAfter && latest.slice(0, silentAfter).every((outcome) => outcome === "lapsed");
