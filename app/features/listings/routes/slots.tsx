import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { useRefused } from "~/platform/forms/use-form";
import type { RequestContext } from "~/platform/http/context.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localePath, localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, EmptyState, ErrorSummary, Grid, Notice, PageHeader, Section } from "~/ui";

import { SlotForm } from "../components/SlotForm";
import { SlotRow } from "../components/SlotRow";
import { companyActor } from "../listing-actor.server";
import { listingFormMessages } from "../listing-form.messages";
import { mayOfferListings } from "../listings.permissions";
import { slotCancelSchema, slotRoomSchema, slotSchema } from "../listings.schemas";
import { findOwnListing } from "../own.usecases.server";
import { slotMessages } from "../slots.messages";
import { addSlots, changeSlotRoom, removeSlot } from "../slots.usecases.server";

const params = z.object({ id: z.uuid() });
type Params = z.output<typeof params>;

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

const back = (ctx: RequestContext, id: string, said: string) =>
  redirect(localePath(ctx.locale, `/bedrijf/aanbod/${id}/momenten?${said}`));

export const action = defineAction({
  allow: mayOfferListings,
  params,
  intents: {
    add: intent<typeof slotSchema, Params>(
      slotSchema,
      async ({ ctx, value, params }) => {
        const made = await addSlots(ctx.db, companyActor(ctx), params.id, value);
        return back(ctx, params.id, `erbij=${made}`);
      },
      (locale) => listingFormMessages[locale].field,
    ),
    change: intent<typeof slotRoomSchema, Params>(
      slotRoomSchema,
      async ({ ctx, value: { slotId, ...room }, params }) => {
        await changeSlotRoom(ctx.db, companyActor(ctx), params.id, slotId, room);
        return back(ctx, params.id, "gedaan");
      },
    ),
    remove: intent<typeof slotCancelSchema, Params>(slotCancelSchema, async ({ ctx, value, params }) => {
      await removeSlot(ctx.db, companyActor(ctx), params.id, value.slotId);
      return back(ctx, params.id, "gedaan");
    }),
  },
});

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
