import { useMessages } from "~/platform/i18n/use-messages";
import { Grid, Section } from "~/ui";

import type { Overview } from "../overview.usecases.server";
import { shortagePageMessages } from "../shortage.messages";
import { CutTable, RegionTable } from "./FigureTables";

/** The country by level and by route. */
export function CountryCuts({ figures }: { figures: Pick<Overview, "levels" | "routes"> }) {
  const t = useMessages(shortagePageMessages);
  return (
    <Section title={t.cutsTitle} lead={t.cutsLead}>
      <Grid min="xl">
        <CutTable
          caption={t.levelCaption}
          head={t.levelHead}
          lines={figures.levels}
          nameOf={(line) => t.level(Number(line.member))}
        />
        <CutTable
          caption={t.routeCaption}
          head={t.routeHead}
          lines={figures.routes}
          nameOf={(line) => t.routes[line.member as keyof typeof t.routes]}
        />
      </Grid>
    </Section>
  );
}

/** The landsdelen, and the provinces. */
export function UpperRegions({ lines }: { lines: Overview["upper"] }) {
  const t = useMessages(shortagePageMessages);
  return (
    <Section title={t.landsdelenTitle}>
      <Grid min="xl">
        <RegionTable caption={t.landsdelenCaption} lines={lines.filter(({ kind }) => kind === "landsdeel")} />
        <RegionTable caption={t.provincesCaption} lines={lines.filter(({ kind }) => kind !== "landsdeel")} />
      </Grid>
    </Section>
  );
}
