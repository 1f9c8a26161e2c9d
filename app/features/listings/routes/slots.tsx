import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, EmptyState, ErrorSummary, Grid, Notice, PageHeader, Section } from "~/ui";

import { SlotForm } from "../components/SlotForm";
import { SlotRow } from "../components/SlotRow";
import { companyActor } from "../listing-actor.server";
import { mayOfferListings } from "../listings.permissions";
import { findOwnListing } from "../own.usecases.server";
import { slotIntents } from "../slot-intents.server";
import { slotMessages } from "../slots.messages";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: mayOfferListings, params }, async ({ ctx, params, url }) => {
  const { companyIds, now } = companyActor(ctx);
  const { listing, slots } = await findOwnListing(ctx.db, params.id, companyIds, now);
  return {
    listing: { id: listing.id, title: listing.title, maxPupils: listing.maxPupils },
    slots,
    added: Number(url.searchParams.get("erbij") ?? 0),
    changed: url.searchParams.has("gedaan"),
  };
});

export const action = defineAction({ allow: mayOfferListings, params, intents: slotIntents });

/** After a refusal too: somebody else has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => [
  {
    title: `${slotMessages[localeOfPath(location.pathname)].title}: ${data?.listing.title ?? ""} – Vakbrug`,
  },
];

export default function Slots() {
  const { listing, slots, added, changed } = useLoaderData<typeof loader>();
  const t = useMessages(slotMessages);
  const href = useHref();
  const refused = useRefused();
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumb={{
          label: listing.title,
          items: [{ href: href(`/bedrijf/aanbod/${listing.id}`), label: listing.title }],
        }}
      />
      <ErrorSummary title={t.errors} errors={refused} />
      {added > 0 ? <Notice tone="ok">{t.added(added)}</Notice> : null}
      {changed ? <Notice tone="ok">{t.done}</Notice> : null}
      <Section title={t.add}>
        <Container>
          <SlotForm maxPupils={listing.maxPupils} />
        </Container>
      </Section>
      <Section title={t.title}>
        {slots.length === 0 ? (
          <EmptyState title={t.none} drawing="calendar">
            {t.noneText}
          </EmptyState>
        ) : (
          <Grid as="ul" min="l">
            {slots.map((slot) => (
              <SlotRow key={slot.id} slot={slot} />
            ))}
          </Grid>
        )}
      </Section>
    </>
  );
}
