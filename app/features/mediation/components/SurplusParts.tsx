import { figureText, figureValue } from "~/features/shortage";
import { formatDate, formatNumber } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, BarChart, Card, Grid, Stack, Table, Text } from "~/ui";

import { surplusMessages } from "../surplus.messages";
import type { SurplusPage } from "../surplus.usecases.server";

/** Students beside places in every labour-market region, with a table that says the same. */
export function BalanceChart({ regions, at }: Pick<SurplusPage, "regions" | "at">) {
  const t = useMessages(surplusMessages);
  const locale = useLocale();
  const href = useHref();
  const number = (value: number) => formatNumber(locale, value);
  return (
    <BarChart
      title={t.balance}
      summary={t.summary}
      source={t.source(formatDate(locale, at, "long"))}
      tableLabel={t.tableOpen}
      formatValue={number}
      series={[
        { key: "demand", label: t.demand, tone: "signal" },
        { key: "supply", label: t.supply, tone: "brand" },
      ]}
      rows={regions.map((region) => ({
        key: region.code,
        label: region.name,
        values: [figureValue(region.demand), region.supply],
        texts: [figureText(locale, region.demand), undefined],
      }))}
      table={
        <Table
          caption={t.balance}
          rows={regions}
          rowKey={(region) => region.code}
          columns={[
            {
              key: "region",
              header: t.region,
              rowHeader: true,
              cell: (region) => <A href={href(`/regio/${region.slug}`)}>{region.name}</A>,
            },
            {
              key: "demand",
              header: t.demand,
              align: "end",
              cell: (region) => figureText(locale, region.demand),
            },
            { key: "supply", header: t.supply, align: "end", cell: (region) => number(region.supply) },
          ]}
        />
      }
    />
  );
}

/** Each region with places over, and the nearest ones that have students for them. */
export function SurplusCards({ surplus }: Pick<SurplusPage, "surplus">) {
  const t = useMessages(surplusMessages);
  const locale = useLocale();
  const href = useHref();
  if (surplus.length === 0) return <Text>{t.none}</Text>;
  return (
    <Grid as="ul" min="l">
      {surplus.map(({ region, over, from }) => (
        <Card
          key={region.code}
          as="li"
          title={region.name}
          href={href(`/zoeken?region=${region.slug}&kind=apprenticeship`)}
          meta={
            <Text tone="soft">
              {`${t.supply}: ${formatNumber(locale, region.supply)} · ${t.demand}: ${figureText(locale, region.demand)} · ${t.over}: ${t.atLeast(over)}`}
            </Text>
          }
        >
          {from.length === 0 ? (
            <Text>{t.nobody}</Text>
          ) : (
            <Stack gap="s">
              {from.map((source) => (
                <Text key={source.slug}>
                  {t.source1(source.name, source.short)}. {t.way(source.km, source.transit, source.car)}.
                </Text>
              ))}
            </Stack>
          )}
        </Card>
      ))}
    </Grid>
  );
}
