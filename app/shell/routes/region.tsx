import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { ShortagePanel } from "~/features/shortage";
import { everyone } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, PageHeader, Sidebar, Stack } from "~/ui";
import { StaticMap } from "~/ui/map";

import { regionMessages } from "../region/region.messages";
import { regionPage } from "../region/region.server";
import { RegionCoordinators, RegionOffers, RegionReach } from "../region/RegionFigures";
import { RegionSoon, RegionsWithin } from "../region/RegionPlaces";

export const loader = defineLoader(
  { allow: everyone, params: z.object({ slug: z.string().max(80) }) },
  ({ ctx, params }) => regionPage(ctx.db, params.slug, ctx.viewer, ctx.clock.now()),
);

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = regionMessages[localeOfPath(location.pathname)];
  const name = data?.region.name ?? "";
  return [{ title: `${t.title(name)} – Vakbrug` }, { name: "description", content: t.description(name) }];
};

export default function RegionRoute() {
  const page = useLoaderData<typeof loader>();
  const { region, counts, parents } = page;
  const t = useMessages(regionMessages);
  const href = useHref();
  const total = counts.kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageHeader
        eyebrow={t.kinds[region.kind]}
        title={t.title(region.name)}
        lead={total === 0 ? t.leadNone : t.lead(total, counts.companies)}
        breadcrumb={
          parents.length === 0
            ? undefined
            : {
                label: t.path,
                items: parents.map(({ slug, name }) => ({ href: href(`/regio/${slug}`), label: name })),
              }
        }
      />
      <Sidebar
        side={
          <Stack gap="s">
            <StaticMap map={page.map} title={t.map(region.name)} />
            <ButtonLink href={href(`/zoeken?region=${region.slug}`)} variant="primary" icon="search" wide>
              {t.search}
            </ButtonLink>
          </Stack>
        }
      >
        <ShortagePanel shortage={page.shortage} />
        {total === 0 ? null : <RegionOffers slug={region.slug} kinds={counts.kinds} />}
      </Sidebar>
      <RegionSoon soon={page.soon} centre={page.centre} />
      <RegionReach reach={page.reach} />
      <RegionCoordinators people={page.coordinators} signedIn={page.signedIn} />
      <RegionsWithin provinces={page.provinces} municipalities={page.municipalities} />
    </>
  );
}
