import { Fragment } from "react";

import { formatDate, formatNumber } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Grid, LiveNumber, Sparkline, Stack, Stat, Text } from "~/ui";

import { figureText, figureWords, percent } from "../figure-text";
import type { RegionShortage } from "../regions.usecases.server";
import { counterMessages } from "../counter.messages";
import { useLiveShortage } from "../use-live-shortage";

interface Props {
  shortage: RegionShortage;
  size?: "m" | "l";
}

/** The live counter of a region: students without a place beside places without a student. */
export function ShortageCounter({ shortage, size = "l" }: Props) {
  const t = useMessages(counterMessages);
  const locale = useLocale();
  const { demand, supply } = useLiveShortage(
    shortage.region.code,
    { demand: shortage.demand, supply: shortage.supply },
    { exact: shortage.exact },
  );
  const series = shortage.series?.map(({ value }) => value) ?? [];
  const number = (value: number) => formatNumber(locale, value);
  const detail = [
    shortage.thisMonth === null
      ? null
      : shortage.thisMonth === 0
        ? t.same
        : (shortage.thisMonth > 0 ? t.more : t.fewer)(Math.abs(shortage.thisMonth)),
    shortage.share === null ? null : t.shareDetail(percent(locale, shortage.share), shortage.base),
  ].filter((part) => part !== null);
  return (
    <Stack gap="s">
      <Grid min="m">
        <Stat
          size={size}
          tone="signal"
          value={
            <LiveNumber
              value={figureText(locale, demand)}
              announce={() => t.demandAnnounce(figureWords(locale, demand))}
            />
          }
          label={t.demandLabel}
          detail={detail.map((line, index) => (
            <Fragment key={line}>
              {index > 0 ? <br /> : null}
              {line}
            </Fragment>
          ))}
          chart={
            series.length > 1 ? (
              <Sparkline
                values={series}
                label={t.sparkline(number(series[0] ?? 0), number(series.at(-1) ?? 0), series.length - 1)}
              />
            ) : undefined
          }
        />
        <Stat
          size={size}
          tone="brand"
          value={<LiveNumber value={supply} format={(n) => number(Number(n))} announce={t.supplyAnnounce} />}
          label={t.supplyLabel}
        />
      </Grid>
      <Text tone="soft" as="p">
        {shortage.exact
          ? t.exact
          : shortage.refreshed === "live"
            ? t.live
            : t.daily(formatDate(locale, shortage.at, "long"))}
      </Text>
    </Stack>
  );
}
