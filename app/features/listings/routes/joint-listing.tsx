import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { useDone, useRefused } from "~/platform/forms/use-form";
import type { RequestContext } from "~/platform/http/context.server";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, ErrorSummary, Notice, PageHeader, Section, Stack, Text } from "~/ui";

import { AskForm, PoolCompany } from "../components/PoolEditor";
import { companyActor } from "../listing-actor.server";
import { mayOfferListings } from "../listings.permissions";
import { poolMessages } from "../pool.messages";
import { poolAskSchema, poolChangeSchema, poolDropSchema } from "../pool.schemas";
import { askPartner, changeStay, dropPartner, ownPool } from "../pool.usecases.server";

const params = z.object({ id: z.uuid() });
type Params = z.output<typeof params>;

export const loader = defineLoader({ allow: mayOfferListings, params }, async ({ ctx, params, url }) => ({
  ...(await ownPool(ctx.db, companyActor(ctx), params.id)),
  said: url.searchParams.get("gedaan"),
}));

const done = (ctx: RequestContext, id: string, said: string) =>
  redirect(localePath(ctx.locale, `/bedrijf/aanbod/${id}/samen?gedaan=${said}`));

export const action = defineAction({
  allow: mayOfferListings,
  params,
  intents: {
    ask: intent<typeof poolAskSchema, Params>(poolAskSchema, async ({ ctx, value, params }) => {
      await askPartner(ctx.db, companyActor(ctx), params.id, value);
      return done(ctx, params.id, "gevraagd");
    }),
    change: intent<typeof poolChangeSchema, Params>(poolChangeSchema, async ({ ctx, value, params }) => {
      await changeStay(ctx.db, companyActor(ctx), params.id, value);
      return done(ctx, params.id, "aangepast");
    }),
    drop: intent<typeof poolDropSchema, Params>(poolDropSchema, async ({ ctx, value, params }) => {
      await dropPartner(ctx.db, companyActor(ctx), params.id, value);
      return done(ctx, params.id, "weg");
    }),
  },
});

/** After a refusal too: a company may just have answered. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${poolMessages[localeOfPath(location.pathname)].own.title} – Vakbrug` },
];

export default function JointListing() {
  const { listing, pool, candidates, said } = useLoaderData<typeof loader>();
  const { own: t } = useMessages(poolMessages);
  const href = useHref();
  const refused = useRefused();
  const notice = useDone(t.done, said);
  return (
    <>
      <PageHeader
        title={t.title}
        eyebrow={listing.title}
        lead={t.lead}
        breadcrumb={{
          label: t.back,
          items: [{ href: href(`/bedrijf/aanbod/${listing.id}`), label: t.back }],
        }}
      />
      <ErrorSummary title={t.errors} errors={refused} />
      {notice === undefined ? null : <Notice tone="ok">{notice}</Notice>}
      <Section title={t.companies}>
        {pool.length === 0 ? (
          <Text>{t.none}</Text>
        ) : (
          <Stack as="ol" gap="s">
            {pool.map((turn, index) => (
              <PoolCompany
                key={`${turn.companyId}${turn.weeks}${index}`}
                turn={turn}
                order={index + 1}
                of={pool.length}
              />
            ))}
          </Stack>
        )}
      </Section>
      <Section title={t.ask} lead={t.askLead} tone="sunk">
        <Container width="narrow">
          {/* Once a company has been asked, it begins anew. */}
          <AskForm key={pool.map(({ companyId }) => companyId).join()} candidates={candidates} />
        </Container>
      </Section>
    </>
  );
}
