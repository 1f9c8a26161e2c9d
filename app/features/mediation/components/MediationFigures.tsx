import { formatNumber } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Grid, Stat } from "~/ui";

import { mediationMessages } from "../mediation.messages";

interface Props {
  figures: { demand: number; base: number; share: number | null; supply: number | null; changers: number };
}

/** The exact counter of what the list is narrowed to. */
export function MediationFigures({ figures }: Props) {
  const t = useMessages(mediationMessages).figures;
  const locale = useLocale();
  const number = (n: number) => formatNumber(locale, n);
  const { demand, base, share, supply, changers } = figures;
  return (
    <Grid>
      <Stat
        tone="signal"
        value={number(demand)}
        label={t.demand}
        detail={
          share === null ? t.noBase : t.share(`${formatNumber(locale, share * 100, 1)} %`, number(base))
        }
      />
      <Stat tone="brand" value={number(supply ?? 0)} label={t.supply} />
      <Stat value={number(changers)} label={t.changers} detail={t.changersNote} />
    </Grid>
  );
}
