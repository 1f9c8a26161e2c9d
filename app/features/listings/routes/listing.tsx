import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { everyone, signedIn } from "~/platform/auth/viewer";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { useMessages } from "~/platform/i18n/use-messages";
import { Grid, KindMark, Notice, PageHeader, Section, Sidebar } from "~/ui";

import { ClosedNotice } from "../components/ClosedNotice";
import { ListingBody } from "../components/ListingBody";
import { ListingSide } from "../components/ListingSide";
import { OfferCard } from "../components/OfferCard";
import { favouriteIntents } from "../favourite-intents.server";
import { kindMarks, kindMessages } from "../kinds";
import { pageMessages } from "../page.messages";
import { listingPage } from "../public.usecases.server";

const params = z.object({ slug: z.string() });

export const loader = defineLoader({ allow: everyone, params }, ({ ctx, params }) =>
  listingPage(ctx.db, params.slug, ctx.viewer, ctx.clock.now()),
);

export const action = defineAction({
  allow: signedIn,
  params,
  intents: favouriteIntents(({ slug }: z.output<typeof params>) => `/aanbod/${slug}`),
});

export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined
    ? [{ title: "Vakbrug" }]
    : [
        { title: `${data.listing.title}, ${data.company.name} – Vakbrug` },
        { name: "description", content: data.listing.summary },
      ];

export default function Listing() {
  const page = useLoaderData<typeof loader>();
  const { listing, company } = page;
  const t = useMessages(pageMessages);
  const k = useMessages(kindMessages);
  const nearby = `/zoeken?near=${encodeURIComponent(listing.postcode)}&kind=${listing.kind}`;
  return (
    <>
      <PageHeader
        title={listing.title}
        lead={listing.summary}
        eyebrow={<KindMark {...kindMarks[listing.kind]} label={k.kind[listing.kind]} />}
      />
      {page.preview ? <Notice tone="info">{t.preview}</Notice> : null}
      <ClosedNotice closed={page.closed} searchNearby={nearby} />
      <Sidebar side={<ListingSide page={page} />}>
        <ListingBody page={page} searchNearby={nearby} />
      </Sidebar>
      {page.others.length === 0 ? null : (
        <Section title={t.others(company.name)} tone="sunk">
          <Grid as="ul" min="m">
            {page.others.map((offer) => (
              <OfferCard key={offer.id} offer={offer} />
            ))}
          </Grid>
        </Section>
      )}
    </>
  );
}
