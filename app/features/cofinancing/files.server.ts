import writeExcelFile from "write-excel-file/node";

import type { Locale } from "~/platform/i18n/i18n";

import type { report } from "./report.usecases.server";
import { hoursMessages } from "./hours.messages";
import { reportMessages } from "./report.messages";
import { whatText } from "./words";

type Report = Awaited<ReturnType<typeof report>>;
type Cell = string | number | null;

/** Name of the file, without its ending. */
export const fileName = ({ region, from, until }: Report): string => `uren-${region.slug}-${from}-${until}`;

/** The report as rows: a heading, a line an entry (hours and euro as numbers), and the total that counts. */
export function reportRows(all: Report, locale: Locale): Cell[][] {
  const { columns } = reportMessages[locale];
  const { states, kind } = hoursMessages[locale];
  const { attested } = all.sums;
  return [
    [
      columns.day,
      columns.company,
      columns.school,
      columns.what,
      columns.kind,
      columns.reference,
      columns.hours,
      columns.euro,
      columns.state,
      columns.note,
    ],
    ...all.lines.map((line): Cell[] => [
      line.onDay,
      line.company,
      line.school,
      whatText(locale, line),
      kind[line.kind],
      line.reference,
      line.minutes / 60,
      line.cents === null ? null : line.cents / 100,
      states[line.state],
      line.note,
    ]),
    [columns.total, null, null, null, null, null, attested.minutes / 60, attested.cents / 100, null, null],
  ];
}

/** The rows as an Excel file. Texts stay texts, so nothing is run as a formula. */
export async function excelFile(name: string, rows: readonly Cell[][]): Promise<Response> {
  const [heading = [], ...body] = rows;
  const cells = [
    heading.map((value) => ({ value: String(value ?? ""), type: String, fontWeight: "bold" as const })),
    ...body.map((row) =>
      row.map((value) =>
        value === null
          ? null
          : typeof value === "number"
            ? { value, type: Number, format: "#,##0.00" }
            : { value, type: String },
      ),
    ),
  ];
  const content = await writeExcelFile(cells, {
    columns: [12, 28, 28, 36, 18, 12, 10, 12, 20, 40].map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}
