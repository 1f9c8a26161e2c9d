import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { ContactCard } from "~/features/organisations";
import { everyone } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { useMessages } from "~/platform/i18n/use-messages";
import { EmptyState, Grid, Notice, PageHeader, Section, Sidebar, Stack, Text } from "~/ui";

import { ClosedNotice } from "../components/ClosedNotice";
import { OfferCard } from "../components/OfferCard";
import { PlaceMap } from "../components/PlaceMap";
import { kindMessages } from "../kinds";
import { pageMessages } from "../page.messages";
import { companyPage } from "../public.usecases.server";
import { responseMessages } from "../response.messages";

export const loader = defineLoader(
  { allow: everyone, params: z.object({ slug: z.string() }) },
  ({ ctx, params }) => companyPage(ctx.db, params.slug, ctx.viewer, ctx.clock.now()),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.company.name ?? ""} – Vakbrug` },
  { name: "description", content: data?.company.about.slice(0, 160) ?? "" },
];

export default function Company() {
  const { company, closed, response, offers, joint, recognitions, contact, visible, signedIn } =
    useLoaderData<typeof loader>();
  const { company: t } = useMessages(pageMessages);
  const k = useMessages(kindMessages);
  const answers = useMessages(responseMessages);
  return (
    <>
      <PageHeader title={company.name} lead={company.place} />
      {company.verified ? null : <Notice tone="warn">{t.unverified}</Notice>}
      <ClosedNotice closed={closed} searchNearby={`/zoeken?near=${encodeURIComponent(company.postcode)}`} />
      <Sidebar
        side={
          <Stack>
            <ContactCard contact={contact} visible={visible} signedIn={signedIn} website={company.website} />
            <PlaceMap
              at={{
                id: company.id,
                lat: company.lat,
                lng: company.lng,
                kind: "company_visit",
                label: `${company.name}, ${company.place}`,
              }}
            />
          </Stack>
        }
      >
        <Stack gap="l">
          <Section title={t.about}>
            <Text preserve>{company.about}</Text>
            {response === null ? null : <Text tone="soft">{answers.line(response)}</Text>}
          </Section>
          {recognitions.length === 0 ? null : (
            <Section title={t.recognised}>
              <ul>
                {recognitions.map(({ crebo, title, level }) => (
                  <li key={crebo}>{level === null ? title : `${title} (${k.level(level)})`}</li>
                ))}
              </ul>
            </Section>
          )}
        </Stack>
      </Sidebar>
      <Section title={t.offers}>
        {offers.length === 0 ? (
          <EmptyState title={t.none} />
        ) : (
          <Grid as="ul" min="m">
            {offers.map((offer) => (
              <OfferCard key={offer.id} offer={offer} />
            ))}
          </Grid>
        )}
      </Section>
      {joint.length === 0 ? null : (
        <Section title={t.joint}>
          <Grid as="ul" min="m">
            {joint.map((offer) => (
              <OfferCard key={offer.id} offer={offer} />
            ))}
          </Grid>
        </Section>
      )}
    </>
  );
}
