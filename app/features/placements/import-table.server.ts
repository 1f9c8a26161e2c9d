import { createHash } from "node:crypto";

import type { z } from "zod";

import { readCsvTable, type CsvColumn, type CsvFault } from "~/platform/files/csv-table.server";
import { isText, plainText, textOfFile } from "~/platform/files/text-file.server";
import { readForm } from "~/platform/forms/read-form.server";
import type { Locale } from "~/platform/i18n/i18n";

import { maxImportRows } from "./core/imports";
import { importMessages } from "./imports.messages";
import type { importSchema } from "./imports.schemas";
import { fieldMessages } from "./field.messages";

/** Something that is wrong with a table: in which line and column, in the reader's language. */
export interface TableFault {
  line: number;
  column: string | null;
  message: string;
}

/** What stands in a table, so that the same one is known again whatever program wrote it. */
export const fingerprint = (text: string): string =>
  createHash("sha256").update(plainText(text).trim()).digest("hex");

export interface HandedIn {
  text: string;
  fileName: string;
}

/** The table that was handed in, as text; or what is wrong with it, and at which field. */
export async function handedIn(
  value: z.output<typeof importSchema>,
  locale: Locale,
): Promise<{ ok: true; table: HandedIn } | { ok: false; field: "file" | "text"; message: string }> {
  const t = importMessages[locale].wrong;
  const { file } = value;
  const typed = value.text === undefined ? undefined : plainText(value.text);
  if (file !== undefined) {
    const text = textOfFile(new Uint8Array(await file.arrayBuffer()));
    if (typed !== undefined && (text === null || fingerprint(text) !== fingerprint(typed))) {
      return { ok: false, field: "file", message: t.both };
    }
    if (text === null) return { ok: false, field: "file", message: t.noText };
    return { ok: true, table: { text, fileName: file.name.replaceAll(/[\p{Cc}<>]/gu, "").slice(0, 200) } };
  }
  if (typed === undefined) return { ok: false, field: "file", message: t.nothing };
  if (!isText(typed)) return { ok: false, field: "text", message: t.noText };
  return { ok: true, table: { text: typed, fileName: value.fileName ?? "" } };
}

function csvMessage(
  { code, about = "" }: CsvFault,
  locale: Locale,
  label: (field: string) => string,
): string {
  const t = importMessages[locale].wrong;
  if (code === "missing_column" || code === "double_column") return t[code](label(about));
  return code === "many_rows" ? t.many_rows(about) : t[code];
}

export interface ReadRow<T> {
  line: number;
  value: T;
}

export interface ReadTable<T> {
  rows: ReadRow<T>[];
  unknown: string[];
  faults: TableFault[];
}

/**
 * Reads every row of a table by its schema, the same that a form would have: what is wrong is said in the words of the
 * form, with line and column. `written` brings what people write in a cell to what the schema takes.
 */
export function readRows<F extends string, S extends z.ZodType>(
  text: string,
  options: {
    columns: readonly (CsvColumn<F> & { label: Record<Locale, string> })[];
    schema: S;
    written: Partial<Record<F, (cell: string) => string>>;
    locale: Locale;
  },
): ReadTable<z.output<S>> {
  const { columns, schema, written, locale } = options;
  const table = readCsvTable(text, columns, { maxRows: maxImportRows });
  const label = (field: string) => columns.find((one) => one.field === field)?.label[locale] ?? field;
  const faults: TableFault[] = table.faults.map((fault) => ({
    line: fault.line,
    column: null,
    message: csvMessage(fault, locale, label),
  }));
  // A cell is written, not chosen from a calendar.
  const texts = { ...fieldMessages[locale], date: importMessages[locale].wrong.date };
  const rows: ReadRow<z.output<S>>[] = [];
  for (const { line, cells } of table.rows) {
    const form = new FormData();
    for (const [field, cell] of Object.entries(cells) as [F, string][]) {
      form.append(field, written[field]?.(cell) ?? cell);
    }
    const read = readForm(form, schema, { intent: "row", locale, texts });
    if (read.ok) rows.push({ line, value: read.value });
    else {
      for (const [field, messages] of Object.entries(read.reply.errors)) {
        for (const message of messages) faults.push({ line, column: label(field), message });
      }
    }
  }
  return { rows, unknown: table.unknown, faults };
}
