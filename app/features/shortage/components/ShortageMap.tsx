import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Stack, Text } from "~/ui";
import { BucketLegend, bucketScale, RegionMapSvg, type RegionPath } from "~/ui/map";

import { figureValue } from "../core/disclosure";
import { figureWords } from "../figure-text";
import type { RegionLine } from "../overview.usecases.server";
import { shortagePageMessages } from "../shortage.messages";

interface Props {
  lines: readonly RegionLine[];
  /** The midnight of the figures. */
  refreshedAt: string;
  shapes: { regions: readonly RegionPath[]; width: number; height: number };
}

const byCode = <T,>(lines: readonly RegionLine[], valueOf: (line: RegionLine) => T): Record<string, T> =>
  Object.fromEntries(lines.map((line) => [line.code, valueOf(line)]));

/** Demand by labour-market region, each of them a link to its page. */
export function ShortageMap({ lines, refreshedAt, shapes }: Props) {
  const t = useMessages(shortagePageMessages);
  const locale = useLocale();
  const href = useHref();
  const shown = lines.filter((line) => line.demand.kind !== "hidden");
  const value = (line: RegionLine) => figureValue(line.demand) ?? 0;
  const scale = bucketScale(shown.map(value));
  return (
    <Stack>
      <RegionMapSvg
        {...shapes}
        title={t.mapPicture}
        bucketByCode={byCode(shown, (line) => scale.bucketOf(value(line)))}
        hrefByCode={byCode(lines, (line) => href(`/regio/${line.slug}`))}
        labelByCode={byCode(lines, (line) => figureWords(locale, line.demand))}
      />
      <BucketLegend
        title={t.legend}
        ranges={scale.ranges.map((range, bucket) => ({
          bucket,
          label: range.to !== null && range.to < 5 ? t.legendFew : t.legendFrom(range.from, range.to),
        }))}
      />
      <Text tone="soft">{t.mapSource(formatDate(locale, refreshedAt, "long"))}</Text>
    </Stack>
  );
}
