import writeExcelFile from "write-excel-file/node";

import { csvFile } from "~/platform/files/csv.server";
import type { Locale } from "~/platform/i18n/i18n";

import type { report } from "./report.usecases.server";
import { hoursMessages } from "./hours.messages";
import { reportMessages } from "./report.messages";
import { clockTime, whatText } from "./words";

type Report = Awaited<ReturnType<typeof report>>;
/** A length of time in whole minutes, to be shown as hours and minutes. */
interface Time {
  minutes: number;
}
type Cell = string | number | null | Time;

/** Name of the file, without its ending. */
export const fileName = ({ region, from, until }: Report): string => `uren-${region.slug}-${from}-${until}`;

const asTime = (minutes: number | null): Time | null => (minutes === null ? null : { minutes });

/**
 * The report as rows: a heading, a line an entry, and the same three totals as on screen. Time stands there twice: as
 * hours and minutes, as on screen, and as whole minutes, the unit that is stored, which a controller can add up and
 * multiply without rounding. Hours with decimals would not do: a third of an hour has none that add up. Lines that were
 * taken out have no time and no amount, so that every column adds up to its totals.
 */
export function reportRows(all: Report, locale: Locale): Cell[][] {
  const heading = reportMessages[locale].columns;
  const { states, kind } = hoursMessages[locale];
  return [
    [
      heading.day,
      heading.company,
      heading.school,
      heading.what,
      heading.kind,
      heading.reference,
      heading.hours,
      heading.minutes,
      heading.euro,
      heading.state,
      heading.note,
    ],
    ...all.lines.map((line): Cell[] => [
      line.onDay,
      line.company,
      line.school,
      whatText(locale, line),
      kind[line.kind],
      line.reference,
      asTime(line.minutes),
      line.minutes,
      line.cents === null ? null : line.cents / 100,
      states[line.state],
      line.note,
    ]),
    ...(["attested", "half", "open"] as const).map((state): Cell[] => {
      const { minutes, cents } = all.sums[state];
      const words = [heading.totals[state], null, null, null, null, null];
      return [...words, asTime(minutes), minutes, cents / 100, null, null];
    }),
  ];
}

/** The rows as a CSV file; time as "2:20", which a spreadsheet reads as a length of time. */
export const reportCsv = (name: string, rows: readonly Cell[][]): Response =>
  csvFile(
    name,
    rows.map((row) =>
      row.map((value) => (value !== null && typeof value === "object" ? clockTime(value.minutes) : value)),
    ),
  );

const minutesInADay = 24 * 60;
const [time, whole, euro] = ["[h]:mm", "#,##0", "#,##0.00"];

/** The columns of the Excel file: how wide they are, in characters, and how their numbers are shown. */
const columns: readonly { width: number; format?: string }[] = [
  { width: 24 },
  { width: 28 },
  { width: 28 },
  { width: 36 },
  { width: 18 },
  { width: 12 },
  { width: 10, format: time },
  { width: 10, format: whole },
  { width: 12, format: euro },
  { width: 20 },
  { width: 40 },
];

function excelCell(value: Cell, column: number) {
  if (value === null) return null;
  if (typeof value === "string") return { value, type: String };
  const number = typeof value === "number" ? value : value.minutes / minutesInADay;
  const format = columns[column]?.format;
  return { value: number, type: Number, ...(format === undefined ? {} : { format }) };
}

/**
 * The rows as an Excel file. Texts stay texts, so nothing is run as a formula; time is a length of time of Excel's own
 * (a part of a day, shown as hours and minutes, also beyond 24 hours).
 */
export async function excelFile(name: string, rows: readonly Cell[][]): Promise<Response> {
  const [heading = [], ...body] = rows;
  const cells = [
    heading.map((value) => ({ value: String(value), type: String, fontWeight: "bold" as const })),
    ...body.map((row) => row.map(excelCell)),
  ];
  const content = await writeExcelFile(cells, {
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}
