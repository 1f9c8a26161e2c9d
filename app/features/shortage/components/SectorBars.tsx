import { formatDate, formatNumber } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { BarChart } from "~/ui";

import { figureValue } from "../core/disclosure";
import { figureText } from "../figure-text";
import type { CutLine } from "../overview.usecases.server";
import { shortagePageMessages } from "../shortage.messages";
import { CutTable } from "./FigureTables";

/** Supply against demand, so that a mismatch is seen at once. */
export function SectorBars({ sectors, refreshedAt }: { sectors: readonly CutLine[]; refreshedAt: string }) {
  const t = useMessages(shortagePageMessages);
  const locale = useLocale();
  const nameOf = (line: CutLine) => line.name?.[locale] ?? line.member;
  const shown = sectors
    .filter((line) => (figureValue(line.demand) ?? 0) > 0 || (line.supply ?? 0) > 0)
    .sort((a, b) => (figureValue(b.demand) ?? 0) - (figureValue(a.demand) ?? 0));
  return (
    <BarChart
      title={t.sectorTitle}
      summary={t.sectorSummary}
      source={t.sectorSource(formatDate(locale, refreshedAt, "long"))}
      tableLabel={t.tableOpen}
      formatValue={(value) => formatNumber(locale, value)}
      series={[
        { key: "demand", label: t.demandSeries, tone: "signal" },
        { key: "supply", label: t.supplySeries, tone: "brand" },
      ]}
      rows={shown.map((line) => ({
        key: line.member,
        label: nameOf(line),
        values: [figureValue(line.demand), line.supply],
        texts: [figureText(locale, line.demand), undefined],
      }))}
      table={<CutTable caption={t.sectorTitle} head={t.sector} lines={sectors} nameOf={nameOf} />}
    />
  );
}
