import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { OfferCard } from "~/features/listings";
import { ShortagePanel } from "~/features/shortage";
import { everyone } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, ButtonLink, ChipList, Disclosure, Grid, PageHeader, Section, Sidebar, Stack, Text } from "~/ui";
import { StaticMap } from "~/ui/map";

import { regionMessages } from "../region/region.messages";
import { regionPage } from "../region/region.server";
import { RegionCoordinators, RegionOffers, RegionReach } from "../region/RegionFigures";

export const loader = defineLoader(
  { allow: everyone, params: z.object({ slug: z.string().max(80) }) },
  ({ ctx, params }) => regionPage(ctx.db, params.slug, ctx.viewer, ctx.clock.now()),
);

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = regionMessages[localeOfPath(location.pathname)];
  const name = data?.region.name ?? "";
  return [{ title: `${t.title(name)} – Vakbrug` }, { name: "description", content: t.description(name) }];
};

/** More municipalities than this are folded away. */
const shownAtOnce = 20;

export default function RegionRoute() {
  const page = useLoaderData<typeof loader>();
  const { region, counts, soon, parents } = page;
  const t = useMessages(regionMessages);
  const href = useHref();
  const total = counts.kinds.reduce((sum, { count }) => sum + count, 0);
  const within = page.provinces.length > 0 ? page.provinces : page.municipalities;
  const list = (
    <ChipList
      items={within.map((each) => ({
        key: each.code,
        children: each.name,
        href: href(`/regio/${"slug" in each ? each.slug : each.code}`),
      }))}
    />
  );
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
      <Section title={t.soon}>
        {soon.length === 0 ? (
          <Text>
            {t.soonNone}{" "}
            <A href={href(`/zoeken?near=${page.centre.lat},${page.centre.lng}&radius=50`)}>{t.soonWider}</A>
          </Text>
        ) : (
          <Grid as="ul" min="l">
            {soon.map(({ slotId, offer }) => (
              <OfferCard key={slotId} offer={offer} />
            ))}
          </Grid>
        )}
      </Section>
      <RegionReach reach={page.reach} />
      <RegionCoordinators people={page.coordinators} signedIn={page.signedIn} />
      {within.length === 0 ? null : (
        <Section title={page.provinces.length > 0 ? t.provinces : t.municipalities}>
          {within.length > shownAtOnce ? (
            <Disclosure summary={t.all(within.length)}>{list}</Disclosure>
          ) : (
            list
          )}
        </Section>
      )}
    </>
  );
}
