interface DatabaseCause {
  code?: string;
  /** postgres.js */
  constraint_name?: string;
  /** PGlite */
  constraint?: string;
}

function causes(error: unknown): DatabaseCause[] {
  const found: DatabaseCause[] = [];
  for (let at = error; at instanceof Error && found.length < 5; at = at.cause) {
    found.push(at as DatabaseCause);
  }
  return found;
}

/** The name of the constraint that a write broke, or undefined when that is not what happened. */
export function brokenConstraint(error: unknown): string | undefined {
  for (const cause of causes(error)) {
    if (cause.code?.startsWith("23") === true) return cause.constraint_name ?? cause.constraint;
  }
  return undefined;
}

const away = new Set([
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);

/** True when the database could not be reached, or stopped while it was asked. */
export function isDatabaseAway(error: unknown): boolean {
  return causes(error).some(
    ({ code }) => code !== undefined && (away.has(code) || code.startsWith("08") || code.startsWith("57P")),
  );
}

/** True for a deadlock or a serialisation failure: the same transaction may succeed when tried again. */
export const isRetryable = (error: unknown): boolean =>
  causes(error).some(({ code }) => code === "40P01" || code === "40001");
