import { randomUUID } from "node:crypto";

import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, ErrorSummary, KindMark, Notice, PageHeader, Section } from "~/ui";

import { ListingForm } from "../components/ListingForm";
import { ListingHistory } from "../components/ListingHistory";
import { OwnListingLinks } from "../components/OwnListingLinks";
import { OwnListingStatus } from "../components/OwnListingStatus";
import { editableStates } from "../core/listing";
import { kindMarks, kindMessages } from "../kinds";
import { companyActor } from "../listing-actor.server";
import { listingFormMessages } from "../listing-form.messages";
import { ownListingIntents } from "../listing-intents.server";
import { mayOfferListings } from "../listings.permissions";
import { ownListingMessages } from "../own-listing.messages";
import { ownListingsMessages } from "../own-listings.messages";
import { editorChoices, findOwnListing } from "../own.usecases.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: mayOfferListings, params }, async ({ ctx, params, url }) => {
  const { companyIds, now } = companyActor(ctx);
  const { listing, history, recognised } = await findOwnListing(ctx.db, params.id, companyIds, now);
  const { companies: _companies, ...choices } = await editorChoices(ctx.db, [listing.companyId], now);
  const { search: _search, pt: _pt, ...shown } = listing;
  return {
    ...{ listing: shown, history, choices, isRecognised: recognised },
    said: url.searchParams.get("gedaan"),
    idempotencyKey: randomUUID(),
  };
});

export const action = defineAction({ allow: mayOfferListings, params, intents: ownListingIntents });

/** After a refusal too: somebody else has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.listing.title ?? ""} – Vakbrug` },
];

export default function OwnListing() {
  const { listing, history, choices, isRecognised, said, idempotencyKey } = useLoaderData<typeof loader>();
  const t = useMessages(ownListingMessages);
  const form = useMessages(listingFormMessages);
  const offers = useMessages(ownListingsMessages);
  const k = useMessages(kindMessages);
  const href = useHref();
  const refused = useRefused();
  const notice = said === "saved" ? t.saved : t.moved[said as keyof typeof t.moved];
  const initial = {
    ...listing,
    ...{ updatedAt: null, createdAt: null, publishedAt: null, confirmedAt: null, confirmAskedAt: null },
  };
  return (
    <>
      <PageHeader
        title={listing.title}
        eyebrow={<KindMark {...kindMarks[listing.kind]} label={k.kind[listing.kind]} />}
        breadcrumb={{ label: offers.title, items: [{ href: href("/bedrijf/aanbod"), label: offers.title }] }}
        actions={<OwnListingLinks listing={listing} />}
      />
      <ErrorSummary title={form.errors} errors={refused} />
      {notice === undefined || refused.length > 0 ? null : <Notice tone="ok">{notice}</Notice>}
      <OwnListingStatus listing={listing} isRecognised={isRecognised} idempotencyKey={idempotencyKey} />
      <Section title={t.edit}>
        <Container width="narrow">
          {editableStates.includes(listing.status) ? (
            <ListingForm intent="save" kind={listing.kind} {...choices} initial={initial} />
          ) : (
            <Notice>{t.locked}</Notice>
          )}
        </Container>
      </Section>
      <ListingHistory history={history} />
    </>
  );
}
