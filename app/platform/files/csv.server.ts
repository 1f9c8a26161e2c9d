/** Cells that a spreadsheet would run as a formula (OWASP, "CSV injection"). */
const formula = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The rows as a CSV file (RFC 4180, UTF-8 with a byte order mark, which Excel needs). A text that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
export function csvFile(
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
  headers: Record<string, string> = {},
): Response {
  return new Response(`\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      ...headers,
    },
  });
}
