import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, ButtonLink, DescriptionList, Grid, PageHeader, Section, Text } from "~/ui";

import { OfferCard } from "../components/OfferCard";
import type { Audience } from "../core/vocabulary";
import { kindMessages } from "../kinds";
import { schoolMessages } from "../school.messages";
import { schoolPage } from "../school.usecases.server";

export const loader = defineLoader(
  { allow: everyone, params: z.object({ slug: z.string().max(120) }) },
  ({ ctx, params }) => schoolPage(ctx.db, params.slug, ctx.clock.now()),
);

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = schoolMessages[localeOfPath(location.pathname)];
  const { name = "", place = "" } = data?.school ?? {};
  return [{ title: `${name} – Vakbrug` }, { name: "description", content: t.description(name, place) }];
};

export default function School() {
  const { school, nearby } = useLoaderData<typeof loader>();
  const t = useMessages(schoolMessages);
  const k = useMessages(kindMessages);
  const href = useHref();
  const search = href(`/zoeken?near=${encodeURIComponent(school.postcode)}`);
  return (
    <>
      <PageHeader eyebrow={t.kinds[school.kind]} title={school.name} lead={school.place} />
      <DescriptionList
        layout="grid"
        items={[
          {
            key: "address",
            icon: "pin",
            term: t.address,
            detail: `${school.street} ${school.houseNumber}, ${school.postcode} ${school.place}`.replace(
              /^ , /,
              "",
            ),
          },
          {
            key: "audiences",
            icon: "school",
            term: t.audiences,
            detail: school.audiences.map((each) => k.audience[each as Audience]).join(", "),
          },
          ...(school.website === null
            ? []
            : [
                {
                  key: "website",
                  icon: "globe" as const,
                  term: t.website,
                  detail: (
                    <A href={school.website} rel="noreferrer">
                      {school.website.replace(/^https?:\/\/(www\.)?|\/$/g, "")}
                    </A>
                  ),
                },
              ]),
        ]}
      />
      <Section title={t.nearby} tone="sunk" actions={<ButtonLink href={search}>{t.more}</ButtonLink>}>
        {nearby.length === 0 ? (
          <Text>{t.nearbyNone}</Text>
        ) : (
          <Grid as="ul" min="l">
            {nearby.map((offer) => (
              <OfferCard key={offer.id} offer={offer} />
            ))}
          </Grid>
        )}
      </Section>
    </>
  );
}
