import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** The process runs from the project's root, as for migrations. */
const folder = "db/data";

/** Reads a shipped list; throws when a column that is asked for is not there, since a silent blank would spread. */
export function readCsv<Column extends string>(
  file: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const records = parse(readFileSync(join(folder, file)), {
    columns: (header: string[]) => {
      const missing = columns.filter((column) => !header.includes(column));
      if (missing.length > 0) throw new Error(`${file} lacks ${missing.join(", ")}`);
      return header;
    },
    skip_empty_lines: true,
  });
  return records as Record<Column, string>[];
}

/** The parts of a cell with several values; none for an empty cell. */
export const split = (cell: string): string[] => cell.split("|").filter((part) => part !== "");
