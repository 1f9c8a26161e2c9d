import { createHash } from "node:crypto";

/**
 * JSON in one form only (as RFC 8785 for texts, whole numbers, lists and objects): no white space, the keys of every
 * object in the order of their UTF-16 code units, whatever order they were written in. Throws for what JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .filter(([, given]) => given !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, given]) => `${JSON.stringify(key)}:${canonicalJson(given)}`).join(",")}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError("not a number of JSON");
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`no JSON: ${typeof value}`);
  return text;
}

/** SHA-256, as 64 hexadecimal digits, of the UTF-8 bytes of a value in canonical JSON. */
export const canonicalHash = (value: object): string =>
  createHash("sha256").update(canonicalJson(value), "utf8").digest("hex");
