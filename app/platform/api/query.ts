import { z } from "zod";

import type { WrongParameter } from "./problem";

/** The schema behind `.optional()`, `.default()` and the like. */
function inner(schema: unknown): unknown {
  let at = schema;
  while (
    at instanceof z.ZodOptional ||
    at instanceof z.ZodDefault ||
    at instanceof z.ZodNullable ||
    at instanceof z.ZodPrefault
  ) {
    at = at.unwrap();
  }
  return at;
}

/** Names of the parameters that may be given more than once. */
export const repeatable = (schema: z.ZodObject): Set<string> =>
  new Set(Object.keys(schema.shape).filter((name) => inner(schema.shape[name]) instanceof z.ZodArray));

const texts: Record<string, string> = {
  unknown: "This parameter does not exist.",
  repeated: "This parameter may be given once.",
  empty: "This parameter has no value; leave it out instead.",
  invalid: "This parameter holds a control character.",
};

const wrong = (parameter: string, code: string, detail = texts[code] ?? code): WrongParameter => ({
  parameter,
  code,
  detail,
});

/** What an issue says to a machine's owner; a schema's own messages are codes for the pages. */
function describeIssue(issue: z.core.$ZodIssue): string {
  const fallback = z.core.locales.en().localeError(issue as z.core.$ZodRawIssue);
  const said = typeof fallback === "string" ? fallback : fallback?.message;
  return issue.code === "custom" ? `Wrong value (${issue.message}).` : (said ?? issue.message);
}

/** The values of a query as its schema wants them, and the parameters that are unknown, empty, no text or given too often. */
export function queryValues(
  params: URLSearchParams,
  schema: z.ZodObject,
): { values: Record<string, string | string[]>; errors: WrongParameter[] } {
  const many = repeatable(schema);
  const errors: WrongParameter[] = [];
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(params.keys())) {
    const given = params.getAll(name);
    const [first] = given;
    if (!Object.hasOwn(schema.shape, name)) errors.push(wrong(name, "unknown"));
    else if (given.some((value) => value.trim() === "")) errors.push(wrong(name, "empty"));
    else if (given.some((value) => /\p{Cc}/u.test(value))) errors.push(wrong(name, "invalid"));
    else if (many.has(name)) values[name] = given;
    else if (given.length > 1 || first === undefined) errors.push(wrong(name, "repeated"));
    else values[name] = first;
  }
  return { values, errors };
}

export type QueryResult<T> = { ok: true; value: T } | { ok: false; errors: WrongParameter[] };

/**
 * Reads a query by its schema, strictly: a parameter that is unknown, empty, or given twice where one is meant is an
 * error, since leaving out a filter in silence would widen the answer. Names every wrong parameter at once.
 */
export function parseQuery<S extends z.ZodObject>(
  params: URLSearchParams,
  schema: S,
): QueryResult<z.output<S>> {
  const { values, errors } = queryValues(params, schema);
  const parsed = schema.safeParse(values);
  const named = new Set(errors.map((error) => error.parameter));
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0] ?? "");
    if (named.has(name)) continue;
    named.add(name);
    errors.push(wrong(name, issue.code, describeIssue(issue)));
  }
  return parsed.success && errors.length === 0 ? { ok: true, value: parsed.data } : { ok: false, errors };
}
