import { formatNumber } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, Table } from "~/ui";

import { figureText } from "../figure-text";
import type { CutLine, RegionLine } from "../overview.usecases.server";
import { counterMessages } from "../counter.messages";
import { shortagePageMessages } from "../shortage.messages";

/** Regions with demand beside supply: the table twin of the map. */
export function RegionTable({ caption, lines }: { caption: string; lines: readonly RegionLine[] }) {
  const t = useMessages(shortagePageMessages);
  const locale = useLocale();
  const href = useHref();
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={(row) => row.code}
      columns={[
        {
          key: "region",
          header: t.region,
          rowHeader: true,
          cell: (row) => <A href={href(`/regio/${row.slug}`)}>{row.name}</A>,
        },
        { key: "demand", header: t.demand, align: "end", cell: (row) => figureText(locale, row.demand) },
        { key: "supply", header: t.supply, align: "end", cell: (row) => formatNumber(locale, row.supply) },
      ]}
    />
  );
}

interface CutProps {
  caption: string;
  head: string;
  lines: readonly CutLine[];
  nameOf: (line: CutLine) => string;
}

/** One cut of the country; who coordinates sees the own territory exactly in a column beside it. */
export function CutTable({ caption, head, lines, nameOf }: CutProps) {
  const t = useMessages(shortagePageMessages);
  const words = useMessages(counterMessages);
  const locale = useLocale();
  const mine = lines.some((line) => line.own !== null);
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={(row) => row.member}
      columns={[
        { key: "member", header: head, rowHeader: true, cell: nameOf },
        { key: "demand", header: t.demand, align: "end", cell: (row) => figureText(locale, row.demand) },
        ...(lines.some((line) => line.supply !== null)
          ? [
              {
                key: "supply",
                header: t.supply,
                align: "end" as const,
                cell: (row: CutLine) => formatNumber(locale, row.supply ?? 0),
              },
            ]
          : []),
        ...(mine
          ? [
              {
                key: "own",
                header: words.ownTerritory,
                align: "end" as const,
                cell: (row: CutLine) => formatNumber(locale, row.own ?? 0),
              },
            ]
          : []),
      ]}
    />
  );
}
