import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { ContactCard } from "~/features/organisations";
import { everyone, signedIn } from "~/platform/auth/viewer";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { formatNumber, localePath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, Grid, KindMark, Notice, PageHeader, Prose, Section, Sidebar, Stack, Text } from "~/ui";

import { ApplyNotice } from "../components/ApplyNotice";
import { ClosedNotice } from "../components/ClosedNotice";
import { FavouriteForm } from "../components/FavouriteForm";
import { FreeSlots } from "../components/FreeSlots";
import { FullSlots } from "../components/FullSlots";
import { ListingFacts } from "../components/ListingFacts";
import { OfferCard } from "../components/OfferCard";
import { PlaceFacts } from "../components/PlaceFacts";
import { PlaceMap } from "../components/PlaceMap";
import { hasPlaces } from "../core/vocabulary";
import { dropListing, keepListing } from "../favourites.usecases.server";
import { favouriteSchema } from "../listings.schemas";
import { kindMarks, kindMessages } from "../kinds";
import { pageMessages } from "../page.messages";
import { placePageMessages } from "../place-page.messages";
import { listingPage } from "../public.usecases.server";
import { responseMessages } from "../response.messages";

const params = z.object({ slug: z.string() });
type Params = z.output<typeof params>;

export const loader = defineLoader({ allow: everyone, params }, ({ ctx, params }) =>
  listingPage(ctx.db, params.slug, ctx.viewer, ctx.clock.now()),
);

export const action = defineAction({
  allow: signedIn,
  params,
  intents: {
    keep: intent<typeof favouriteSchema, Params>(favouriteSchema, async ({ ctx, value, params }) => {
      await keepListing(ctx.db, ctx.viewer?.userId ?? "", value.listingId, ctx.clock.now());
      return redirect(localePath(ctx.locale, `/aanbod/${params.slug}`));
    }),
    drop: intent<typeof favouriteSchema, Params>(favouriteSchema, async ({ ctx, value, params }) => {
      await dropListing(ctx.db, ctx.viewer?.userId ?? "", value.listingId);
      return redirect(localePath(ctx.locale, `/aanbod/${params.slug}`));
    }),
  },
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
  const place = useMessages(placePageMessages);
  const k = useMessages(kindMessages);
  const answers = useMessages(responseMessages);
  const href = useHref();
  const locale = useLocale();
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
      <Sidebar
        side={
          <Stack>
            <ContactCard
              contact={page.contact}
              visible={page.visible}
              signedIn={page.signedIn}
              forStudents={hasPlaces(listing.kind)}
              website={company.website}
            />
            {page.kept === null ? null : <FavouriteForm listingId={listing.id} kept={page.kept} />}
            <PlaceMap
              at={{
                id: listing.id,
                lat: listing.lat,
                lng: listing.lng,
                kind: listing.kind,
                label: `${company.name}, ${listing.place}`,
              }}
            />
            {page.distance === null ? null : (
              <Text size="s">
                {t.distance(formatNumber(locale, page.distance.km, 0), page.distance.school)}
              </Text>
            )}
          </Stack>
        }
      >
        <Stack gap="l">
          <Text size="l">
            <A href={href(`/bedrijven/${company.slug}`)}>{company.name}</A>, {listing.place}
          </Text>
          {page.response === null ? null : <Text tone="soft">{answers.line(page.response)}</Text>}
          <Section title={hasPlaces(listing.kind) ? place.about : t.about}>
            <Prose>
              <Text preserve>{listing.description}</Text>
            </Prose>
          </Section>
          {hasPlaces(listing.kind) ? (
            <ApplyNotice
              slug={listing.slug}
              applied={page.applied}
              open={!page.preview && page.closed === null}
            />
          ) : page.preview || page.closed !== null ? null : (
            <Stack>
              <FreeSlots slug={listing.slug} slots={page.slots} searchNearby={nearby} />
              <FullSlots slug={listing.slug} slots={page.full} />
            </Stack>
          )}
          {hasPlaces(listing.kind) ? (
            <PlaceFacts {...page} sector={page.sector[locale]} />
          ) : (
            <Section title={t.practical}>
              <ListingFacts listing={listing} sector={page.sector[locale]} />
            </Section>
          )}
        </Stack>
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
