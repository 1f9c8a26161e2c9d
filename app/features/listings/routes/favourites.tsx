import type { MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";

import { signedIn } from "~/platform/auth/viewer";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  ButtonLink,
  Card,
  EmptyState,
  Grid,
  HiddenField,
  PageHeader,
  Section,
  Stack,
  SubmitButton,
} from "~/ui";

import { OfferCard } from "../components/OfferCard";
import { favouriteIntents } from "../favourite-intents.server";
import { favouriteMessages } from "../favourites.messages";
import { favouritesPage } from "../favourites.usecases.server";

export const loader = defineLoader({ allow: signedIn }, ({ ctx }) =>
  favouritesPage(ctx.db, ctx.viewer?.userId ?? "", ctx.clock.now()),
);

export const action = defineAction({
  allow: signedIn,
  intents: { drop: favouriteIntents(() => "/mijn/favorieten").drop },
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${favouriteMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function Favourites() {
  const { offers, gone } = useLoaderData<typeof loader>();
  const t = useMessages(favouriteMessages);
  const href = useHref();
  const drop = (id: string, title: string) => (
    <Form method="post">
      <HiddenField name="intent" value="drop" />
      <HiddenField name="listingId" value={id} />
      <SubmitButton variant="secondary" icon="trash" aria-label={t.dropOne(title)}>
        {t.drop}
      </SubmitButton>
    </Form>
  );
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumb={{ label: t.back, items: [{ href: href("/mijn"), label: t.back }] }}
      />
      {offers.length + gone.length === 0 ? (
        <EmptyState
          title={t.empty}
          actions={
            <ButtonLink href={href("/zoeken")} variant="primary" icon="search">
              {t.search}
            </ButtonLink>
          }
        >
          {t.emptyText}
        </EmptyState>
      ) : (
        <Grid as="ul" min="m">
          {offers.map((offer) => (
            <OfferCard key={offer.id} offer={offer} level={2} footer={drop(offer.id, offer.title)} />
          ))}
        </Grid>
      )}
      {gone.length === 0 ? null : (
        <Section title={t.gone}>
          <Stack as="ul">
            {gone.map(({ id, title, company }) => (
              <Card key={id} as="li" title={title} meta={company} footer={drop(id, title)} />
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}
