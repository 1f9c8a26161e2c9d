import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { defineLoader } from "~/platform/http/route.server";
import { ButtonLink, Cluster, Grid, PageHeader, Prose, Section, Stack } from "~/ui";

import { CountryCuts, UpperRegions } from "../components/FigureSections";
import { RegionTable } from "../components/FigureTables";
import { SectorBars } from "../components/SectorBars";
import { ShortageCounter } from "../components/ShortageCounter";
import { RecentLine, ShortageLine } from "../components/ShortageLine";
import { ShortageMap } from "../components/ShortageMap";
import { OwnPanels } from "../components/ShortagePanel";
import { overview } from "../overview.usecases.server";
import { shortagePageMessages } from "../shortage.messages";
import { maySeePublicFigures } from "../shortage.permissions";
import { labourMarketShapes } from "./region-map.server";

export const loader = defineLoader({ allow: maySeePublicFigures }, async ({ ctx }) => ({
  figures: await overview(ctx.db, ctx.viewer, ctx.clock.now()),
  shapes: labourMarketShapes(),
}));

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = shortagePageMessages[localeOfPath(location.pathname)];
  return [{ title: `${t.title} – Vakbrug` }, { name: "description", content: t.lead }];
};

export default function ShortagePage() {
  const { figures, shapes } = useLoaderData<typeof loader>();
  const t = useMessages(shortagePageMessages);
  const href = useHref();
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <Cluster>
            <ButtonLink href={href("/stagetekorten.csv")} icon="download">
              {t.csv}
            </ButtonLink>
            <ButtonLink href="/api" variant="ghost">
              {t.api}
            </ButtonLink>
          </Cluster>
        }
      />
      <ShortageCounter shortage={figures.national} />
      <OwnPanels shortages={figures.own} />
      <Grid min="l">
        <ShortageLine official={figures.official} series={figures.series} />
        <RecentLine series={figures.series} />
      </Grid>
      <Section
        title={t.mapTitle}
        lead={t.mapLead}
        actions={<ButtonLink href={href("/stagetekorten/open-plekken")}>{t.surplus}</ButtonLink>}
      >
        <Grid min="xl">
          <ShortageMap lines={figures.labourMarket} refreshedAt={figures.refreshedAt} shapes={shapes} />
          <RegionTable caption={t.regionsCaption} lines={figures.labourMarket} />
        </Grid>
      </Section>
      <SectorBars sectors={figures.sectors} refreshedAt={figures.refreshedAt} />
      <CountryCuts figures={figures} />
      <UpperRegions lines={figures.upper} />
      <Section title={t.methodTitle} tone="sunk">
        <Stack>
          <Prose>
            {t.method.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Prose>
        </Stack>
      </Section>
    </>
  );
}
