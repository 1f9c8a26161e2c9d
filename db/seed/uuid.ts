import { createHash } from "node:crypto";

/**
 * The same UUID (version 8 of RFC 9562) for the same words on every machine: seeded rows are known by what they are, such
 * as a school by its official number, so that a link to one works on every copy.
 */
export function uuidOf(kind: string, ...key: string[]): string {
  const hex = createHash("sha256")
    .update(JSON.stringify([kind, ...key]))
    .digest("hex");
  const variant = (8 | (parseInt(hex.charAt(16), 16) & 3)).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
