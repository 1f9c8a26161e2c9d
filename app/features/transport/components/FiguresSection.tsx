import { formatDate, formatNumber } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Cluster, Grid, Section, Stat, Table, Text } from "~/ui";

import { boardMessages } from "../board.messages";
import { km, occupancy, type FigureRow } from "../figures";
import type { MonthFigures } from "../figures.usecases.server";

interface FiguresSectionProps {
  figures: MonthFigures;
  /** YYYY-MM. */
  month: string;
  previous: string;
  next: string;
  /** The week that the board shows, to come back to. */
  week: string;
}

function FiguresTable({ rows, caption, head }: { rows: FigureRow[]; caption: string; head: string }) {
  const t = useMessages(boardMessages).figures;
  const locale = useLocale();
  const number = (key: string, header: string, of: (row: FigureRow) => string) => ({
    key,
    header,
    align: "end" as const,
    cell: of,
  });
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: "name", header: head, rowHeader: true, cell: (row) => row.name },
        number("rides", t.rides, (row) => formatNumber(locale, row.rides)),
        number("pupils", t.pupils, (row) => formatNumber(locale, row.pupils)),
        number("km", t.km, (row) => formatNumber(locale, km(row), 1)),
        number("occupancy", t.occupancy, (row) => `${occupancy(row)} %`),
      ]}
    />
  );
}

/** What the buses did in a month. */
export function FiguresSection({ figures, month, previous, next, week }: FiguresSectionProps) {
  const t = useMessages(boardMessages).figures;
  const locale = useLocale();
  const href = useHref();
  const { total } = figures;
  const name = formatDate(locale, `${month}-01`, "month");
  const at = (other: string) => href(`/beheer/techniekbus?week=${week}&maand=${other}#cijfers`);
  return (
    <Section
      id="cijfers"
      title={t.title(name)}
      lead={t.lead}
      actions={
        <ButtonLink href={href(`/beheer/techniekbus/cijfers.csv?maand=${month}`)} icon="download" download>
          {t.csv}
        </ButtonLink>
      }
    >
      <Cluster>
        <ButtonLink href={at(previous)} icon="arrow-left">
          {t.previous}
        </ButtonLink>
        <ButtonLink href={at(next)} iconEnd="arrow-right">
          {t.next}
        </ButtonLink>
      </Cluster>
      {total.rides === 0 ? (
        <Text tone="soft">{t.none}</Text>
      ) : (
        <>
          <Grid min="s">
            <Stat label={t.rides} value={formatNumber(locale, total.rides)} />
            <Stat label={t.pupils} value={formatNumber(locale, total.pupils)} />
            <Stat label={t.km} value={formatNumber(locale, km(total), 1)} />
            <Stat label={t.occupancy} value={`${occupancy(total)} %`} />
          </Grid>
          <FiguresTable rows={figures.vehicles} caption={t.byVehicle} head={t.vehicle} />
          <FiguresTable rows={figures.regions} caption={t.byRegion} head={t.region} />
          <Text tone="soft">{t.shared}</Text>
        </>
      )}
    </Section>
  );
}
