import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { useRefused } from "~/platform/forms/use-form";
import type { RequestContext } from "~/platform/http/context.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { formatDate, localePath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  Badge,
  ButtonLink,
  Cluster,
  Container,
  ErrorSummary,
  KindMark,
  Notice,
  PageHeader,
  Section,
  Text,
  Timeline,
} from "~/ui";

import { listingTones } from "../components/listing-tones";
import { ListingActions } from "../components/ListingActions";
import { ListingForm } from "../components/ListingForm";
import { editableStates } from "../core/listing";
import { hasPlaces } from "../core/vocabulary";
import { kindMarks, kindMessages } from "../kinds";
import { moveOwnListing } from "../lifecycle.usecases.server";
import { companyActor } from "../listing-actor.server";
import { listingMessages } from "../listings.messages";
import { mayOfferListings } from "../listings.permissions";
import { companyMoveSchema, listingSchema } from "../listings.schemas";
import { duplicateListing, editListing } from "../listings.usecases.server";
import { placeFormMessages } from "../place-form.messages";
import { editorChoices, findOwnListing } from "../own.usecases.server";

const params = z.object({ id: z.uuid() });
type Params = z.output<typeof params>;
const nothing = z.object({});

export const loader = defineLoader({ allow: mayOfferListings, params }, async ({ ctx, params, url }) => {
  const { companyIds, now } = companyActor(ctx);
  const { listing, history, recognised } = await findOwnListing(ctx.db, params.id, companyIds, now);
  const { companies: _companies, ...choices } = await editorChoices(ctx.db, [listing.companyId], now);
  const { search: _search, pt: _pt, ...shown } = listing;
  return {
    ...{ listing: shown, history, choices, isRecognised: recognised },
    said: url.searchParams.get("gedaan"),
  };
});

const done = (ctx: RequestContext, id: string, said: string) =>
  redirect(localePath(ctx.locale, `/bedrijf/aanbod/${id}?gedaan=${said}`));

export const action = defineAction({
  allow: mayOfferListings,
  params,
  intents: {
    save: intent<typeof listingSchema, Params>(
      listingSchema,
      async ({ ctx, value, params }) => {
        await editListing(ctx.db, companyActor(ctx), params.id, value);
        return done(ctx, params.id, "saved");
      },
      (locale) => ({ ...listingMessages[locale].field, ...placeFormMessages[locale].field }),
    ),
    move: intent<typeof companyMoveSchema, Params>(companyMoveSchema, async ({ ctx, value, params }) =>
      done(ctx, params.id, await moveOwnListing(ctx.db, companyActor(ctx), params.id, value.action)),
    ),
    duplicate: intent<typeof nothing, Params>(nothing, async ({ ctx, params }) =>
      done(ctx, await duplicateListing(ctx.db, companyActor(ctx), params.id), "draft"),
    ),
  },
});

/** After a refusal too: somebody else has just changed something. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.listing.title ?? ""} – Vakbrug` },
];

export default function OwnListing() {
  const { listing, history, choices, isRecognised, said } = useLoaderData<typeof loader>();
  const t = useMessages(listingMessages);
  const place = useMessages(placeFormMessages);
  const k = useMessages(kindMessages);
  const href = useHref();
  const locale = useLocale();
  const refused = useRefused();
  const notice = said === "saved" ? t.edit.saved : t.moved[said as keyof typeof t.moved];
  const { startsFrom, startsUntil, ...initial } = listing;
  return (
    <>
      <PageHeader
        title={listing.title}
        eyebrow={<KindMark {...kindMarks[listing.kind]} label={k.kind[listing.kind]} />}
        breadcrumb={{ label: t.mine.title, items: [{ href: href("/bedrijf/aanbod"), label: t.mine.title }] }}
        actions={
          <Cluster>
            <ButtonLink href={href(`/aanbod/${listing.slug}`)} icon="eye">
              {t.edit.preview}
            </ButtonLink>
            {listing.kind === "apprenticeship" ? (
              <ButtonLink href={href(`/bedrijf/aanbod/${listing.id}/samen`)} icon="users">
                {place.joint}
              </ButtonLink>
            ) : null}
            {hasPlaces(listing.kind) ? null : (
              <ButtonLink href={href(`/bedrijf/aanbod/${listing.id}/momenten`)} icon="calendar">
                {t.slots.manage}
              </ButtonLink>
            )}
          </Cluster>
        }
      />
      <ErrorSummary title={t.edit.errors} errors={refused} />
      {notice === undefined || refused.length > 0 ? null : <Notice tone="ok">{notice}</Notice>}
      <Section title={t.edit.status}>
        <Badge tone={listingTones[listing.status]}>{t.status[listing.status]}</Badge>
        {listing.statusReason === null ? null : <Text>{t.edit.reason(listing.statusReason)}</Text>}
        {isRecognised ? null : (
          <Notice
            tone="warn"
            actions={
              <ButtonLink href={href(`/bedrijf/erkenningen/${listing.companyId}`)}>
                {place.recognitions}
              </ButtonLink>
            }
          >
            {listing.status === "published" ? place.recognitionGone : place.recognitionMissing}
          </Notice>
        )}
        <ListingActions title={listing.title} status={listing.status} />
      </Section>
      <Section title={t.edit.edit}>
        <Container width="narrow">
          {editableStates.includes(listing.status) ? (
            <ListingForm
              intent="save"
              kind={listing.kind}
              {...choices}
              initial={{
                ...initial,
                startsFrom,
                startsUntil,
                updatedAt: null,
                createdAt: null,
                publishedAt: null,
                confirmedAt: null,
                confirmAskedAt: null,
              }}
            />
          ) : (
            <Notice>{t.edit.locked}</Notice>
          )}
        </Container>
      </Section>
      <Section title={t.edit.history}>
        <Timeline
          label={t.edit.history}
          items={history.map((entry) => ({
            key: String(entry.id),
            title: t.status[entry.toStatus as keyof typeof t.status],
            time: formatDate(locale, entry.at),
            dateTime: new Date(entry.at).toISOString(),
            detail: entry.note ?? undefined,
          }))}
        />
      </Section>
    </>
  );
}
