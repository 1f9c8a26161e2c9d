import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { OfferCard } from "~/features/listings";
import { everyone } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, DoorCard, Doors, DrawnStep, Grid, Hero, Section, Stat, Text } from "~/ui";

import { HomeCounter } from "../home/HomeCounter";
import { homeMessages } from "../home/home.messages";
import { homePage } from "../home/home.server";
import { HomeRegions } from "../home/HomeRegions";
import { HomeSearch } from "../home/HomeSearch";

export const loader = defineLoader({ allow: everyone }, ({ ctx, url }) =>
  homePage(ctx.db, url.searchParams.get("regio"), ctx.viewer, ctx.clock.now()),
);

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = homeMessages[localeOfPath(location.pathname)];
  return [{ title: t.title }, { name: "description", content: t.lead }];
};

const drawings = ["search", "calendar", "workshop"] as const;

export default function Home() {
  const { region, shortage, map, soon, reach, provinces, coordinators } = useLoaderData<typeof loader>();
  const t = useMessages(homeMessages);
  const href = useHref();
  const more = region.whole ? "/zoeken" : `/zoeken?region=${region.slug}`;
  return (
    <>
      <Hero title={t.promise} lead={t.lead}>
        <HomeSearch />
      </Hero>
      <HomeCounter region={region} shortage={shortage} map={map} provinces={provinces} />
      <Section title={t.doors} tone="sunk">
        <Doors>
          <DoorCard href={href("/zoeken")} icon="users" title={t.teacher}>
            {t.teacherText}
          </DoorCard>
          <DoorCard href={href("/registreren")} icon="building" title={t.company}>
            {t.companyText}
          </DoorCard>
          <DoorCard href={href("/leerbanen")} icon="tools" title={t.student}>
            {t.studentText}
          </DoorCard>
        </Doors>
      </Section>
      <Section title={t.soon} lead={t.soonLead} actions={<A href={href(more)}>{t.soonMore}</A>}>
        {soon.length === 0 ? <Text as="p">{t.soonEmpty}</Text> : null}
        <Grid min="l" as="ul">
          {soon.map(({ slotId, offer }) => (
            <OfferCard key={slotId} offer={offer} />
          ))}
        </Grid>
      </Section>
      <Section title={t.how} tone="sunk">
        <Grid min="s" gap="l">
          {t.steps.map((step, index) => (
            <DrawnStep
              key={step.title}
              number={index + 1}
              drawing={drawings[index] ?? "bridge"}
              title={step.title}
            >
              {step.text}
            </DrawnStep>
          ))}
        </Grid>
      </Section>
      <Section title={t.reach}>
        <Grid min="xs" gap="l">
          <Stat tone="brand" value={t.number(reach.pupilsReached)} label={t.pupils} />
          <Stat value={t.number(reach.bookingsCompleted)} label={t.completed} />
          <Stat value={t.number(reach.bookingsAhead)} label={t.ahead} />
          <Stat value={t.number(reach.companiesActive)} label={t.companies} />
        </Grid>
      </Section>
      <HomeRegions provinces={provinces} coordinators={coordinators} />
    </>
  );
}
