/** What a school can hand in as a table. */
export const importKinds = ["students", "enrolment"] as const;
export type ImportKind = (typeof importKinds)[number];

/** A file of a thousand students with notes is some 200 kB. */
export const maxImportBytes = 1_000_000;
export const maxImportRows = 5_000;

/** "1-9-2026" and "01/09/2026" as 2026-09-01; anything else as it is, for the schema to judge. */
export function isoDay(text: string): string {
  const found = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [, day = "", month = "", year = ""] = found ?? [];
  return found === null ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** "2026/2027", "2026-2027" and "2026-27" as 2026; anything else as it is. */
export function yearOf(text: string): string {
  const found = /^(\d{4})\s*[-/]\s*(\d{2}|\d{4})$/.exec(text);
  const [, first = "", next = ""] = found ?? [];
  const follows = (Number(first) + 1).toString().endsWith(next);
  return found !== null && follows ? first : text;
}

/** The three learning routes as people write them; anything else as it is. */
export function routeOf(text: string): string {
  const letters = text.toLowerCase().replaceAll(/[^a-z]/g, "");
  if (letters === "bol" || letters === "bbl") return letters;
  return ["combined", "combinatie", "bolbbl", "bblbol", "bolenbbl", "bolandbbl"].includes(letters)
    ? "combined"
    : text;
}
