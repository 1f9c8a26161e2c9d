import { CsvError, parse } from "csv-parse/sync";

import { comparable } from "../geo/normalise";

/** A column of a table that people hand in. */
export interface CsvColumn<F extends string> {
  field: F;
  /** Its names in a first line; compared without capitals and accents. */
  names: readonly string[];
  required?: boolean;
}

export type CsvFaultCode =
  "empty" | "missing_column" | "double_column" | "unreadable" | "many_cells" | "many_rows";

export interface CsvFault {
  code: CsvFaultCode;
  /** Line of the file, from 1. */
  line: number;
  /** The field of the column that it is about; for `many_rows` how many there may be. */
  about?: string;
}

export interface CsvRow<F extends string> {
  /** Line of the file on which the row begins, from 1. */
  line: number;
  /** What stands in the columns that are known, trimmed; columns that the file does not have are left out. */
  cells: Partial<Record<F, string>>;
}

export interface CsvTable<F extends string> {
  rows: CsvRow<F>[];
  /** Columns of the file that are not read. */
  unknown: string[];
  faults: CsvFault[];
}

const separators = [";", ",", "\t"] as const;

interface Parsed {
  record: string[];
  info: { lines: number };
}

const parsed = (text: string, delimiter: string, lines: { to?: number } = {}): Parsed[] =>
  parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    // A quotation mark in the middle of a name is one.
    relax_quotes: true,
    skip_empty_lines: true,
    ...(lines.to === undefined ? {} : { to: lines.to }),
  }) as unknown as Parsed[];

function firstLine(text: string, delimiter: string): string[] {
  try {
    return parsed(text, delimiter, { to: 1 })[0]?.record ?? [];
  } catch {
    return [];
  }
}

/**
 * Reads a table with the names of its columns in the first line: separated by semicolons, commas or tabs, whichever
 * makes the most known columns; in quotation marks as RFC 4180 says. Takes text as `plainText` gives it. What is wrong
 * is told with its line; `rows` are then what could be read.
 */
export function readCsvTable<F extends string>(
  text: string,
  columns: readonly CsvColumn<F>[],
  options: { maxRows: number },
): CsvTable<F> {
  const fieldByName = new Map(
    columns.flatMap(({ field, names }) => names.map((name) => [comparable(name), field] as const)),
  );
  const known = (names: string[]) => names.filter((name) => fieldByName.has(comparable(name))).length;
  const [delimiter = ";"] = [...separators].sort(
    (a, b) => known(firstLine(text, b)) - known(firstLine(text, a)),
  );
  const nothing = { rows: [], unknown: [] };
  let all: Parsed[];
  try {
    all = parsed(text, delimiter);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as CsvError & { lines?: unknown })["lines"]);
    return { ...nothing, faults: [{ code: "unreadable", line: Number.isFinite(line) ? line : 1 }] };
  }
  const [head, ...body] = all;
  if (head === undefined) return { ...nothing, faults: [{ code: "empty", line: 1 }] };
  const fields = head.record.map((name) => fieldByName.get(comparable(name)));
  const faults: CsvFault[] = columns.flatMap(({ field, required }): CsvFault[] => {
    const times = fields.filter((one) => one === field).length;
    if (times > 1) return [{ code: "double_column", line: 1, about: field }];
    return times === 0 && required === true ? [{ code: "missing_column", line: 1, about: field }] : [];
  });
  const unknown = head.record.filter((name, at) => fields[at] === undefined && name.trim() !== "");
  if (faults.length > 0) return { rows: [], unknown, faults };
  const filled = body.filter(({ record }) => record.some((cell) => cell.trim() !== ""));
  if (filled.length === 0) return { rows: [], unknown, faults: [{ code: "empty", line: 1 }] };
  if (filled.length > options.maxRows) {
    return { rows: [], unknown, faults: [{ code: "many_rows", line: 1, about: String(options.maxRows) }] };
  }
  const rows = filled.map(({ record, info }): CsvRow<F> => {
    const inside = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    const line = info.lines - inside;
    if (record.slice(fields.length).some((cell) => cell.trim() !== "")) {
      faults.push({ code: "many_cells", line });
    }
    const cells: CsvRow<F>["cells"] = {};
    fields.forEach((field, at) => {
      if (field !== undefined) cells[field] = (record[at] ?? "").trim();
    });
    return { line, cells };
  });
  return { rows, unknown, faults };
}
