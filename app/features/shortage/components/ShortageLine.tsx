import { formatDate, formatNumber } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { LineChart, Table } from "~/ui";

import { percent } from "../figure-text";
import type { Overview } from "../overview.usecases.server";
import { shortagePageMessages } from "../shortage.messages";

/** At most so many points of our own in the drawing and its table: one a week is enough to see the course. */
const drawn = 60;

/** The course since the first measurement: the official points of 2014 and 2015, and ours. */
export function ShortageLine({ official, series }: Pick<Overview, "official" | "series">) {
  const t = useMessages(shortagePageMessages);
  const locale = useLocale();
  const number = (value: number) => formatNumber(locale, value);
  const month = (at: string | number) => formatDate(locale, new Date(at), "shortMonth");
  const step = Math.max(1, Math.ceil(series.length / drawn));
  const ours = series.filter((_, index) => (series.length - 1 - index) % step === 0);
  const note = (point: Overview["official"][number]) =>
    t.officialNote(
      number(point.students),
      point.share === null ? "–" : percent(locale, point.share),
      point.over,
    );
  const rows = [
    ...official.map((point) => ({
      key: point.month,
      day: month(`${point.month}-15`),
      students: note(point),
      source: t.official,
    })),
    ...ours.map((point) => ({
      key: point.day,
      day: formatDate(locale, point.day, "short"),
      students: number(point.value),
      source: t.vakbrug,
    })),
  ];
  return (
    <LineChart
      title={t.lineTitle}
      summary={t.lineSummary(
        rows[0] === undefined ? "" : `${rows[0].day}: ${rows[0].students}`,
        rows.at(-1)?.students ?? "",
      )}
      source={t.lineSource}
      tableLabel={t.tableOpen}
      formatValue={number}
      formatDate={month}
      series={[
        {
          key: "official",
          label: t.official,
          tone: "grey",
          points: official.map((point) => ({
            at: `${point.month}-15`,
            value: point.students,
            note: note(point),
          })),
        },
        {
          key: "vakbrug",
          label: t.vakbrug,
          tone: "signal",
          points: ours.map((point) => ({ at: point.day, value: point.value })),
        },
      ]}
      table={
        <Table
          caption={t.lineTitle}
          hideCaption
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            { key: "day", header: t.day, cell: (row) => row.day, rowHeader: true },
            { key: "students", header: t.students, cell: (row) => row.students, align: "end" },
            { key: "source", header: t.source, cell: (row) => row.source },
          ]}
        />
      }
    />
  );
}

/** The last months by themselves, where a week can be told from another; with the places of the days that were counted. */
export function RecentLine({ series }: Pick<Overview, "series">) {
  const t = useMessages(shortagePageMessages);
  const locale = useLocale();
  const number = (value: number) => formatNumber(locale, value);
  const [first] = series;
  if (first === undefined || series.length < 2) return null;
  const counted = series.flatMap(({ day, supply }) => (supply === null ? [] : [{ day, supply }]));
  const title = t.recentTitle(formatDate(locale, first.day, "dayAndYear"));
  return (
    <LineChart
      title={title}
      summary={t.recentSummary(number(first.value), number(series.at(-1)?.value ?? 0))}
      source={t.recentSource}
      tableLabel={t.tableOpen}
      formatValue={number}
      formatDate={(time) => formatDate(locale, new Date(time), "day")}
      series={[
        {
          key: "vakbrug",
          label: t.vakbrug,
          tone: "signal",
          points: series.map((point) => ({ at: point.day, value: point.value })),
        },
        ...(counted.length > 1
          ? [
              {
                key: "supply",
                label: t.supplySeries,
                tone: "brand" as const,
                points: counted.map((point) => ({ at: point.day, value: point.supply })),
              },
            ]
          : []),
      ]}
      table={
        <Table
          caption={title}
          hideCaption
          rows={series}
          rowKey={(row) => row.day}
          columns={[
            { key: "day", header: t.day, cell: (row) => formatDate(locale, row.day), rowHeader: true },
            { key: "students", header: t.students, cell: (row) => number(row.value), align: "end" },
            {
              key: "supply",
              header: t.supply,
              cell: (row) => (row.supply === null ? t.notCounted : number(row.supply)),
              align: "end",
            },
          ]}
        />
      }
    />
  );
}
