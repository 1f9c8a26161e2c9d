import pino, { type Logger } from "pino";

export type Log = Logger;

/**
 * One line of JSON per event. Callers log ids and codes, never names, addresses or what was typed; what slips
 * through under a telling key is redacted.
 */
export const makeLog = (level: string): Log =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ["*.email", "*.name", "*.phone", "*.password", "*.cookie", "*.authorization"],
      censor: "[removed]",
    },
  });

/** What of an error may be logged: its kind, code and stack, not the values in a failed query. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code } = error as { code?: unknown };
  const query = error.message.startsWith("Failed query");
  return {
    kind: error.name,
    code,
    message: query ? "Failed query" : error.message,
    stack: query ? error.stack?.split("\n").filter((line) => line.startsWith("    at")) : error.stack,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
