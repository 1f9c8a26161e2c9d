import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CompanyTabs } from "~/features/organisations";
import { useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Cluster, EmptyState, ErrorSummary, Notice, PageHeader, Section, Stack } from "~/ui";

import { OwnListingCard } from "../components/OwnListingCard";
import { StillRight } from "../components/StillRight";
import { companyActor } from "../listing-actor.server";
import { mayOfferListings, ownCompanies } from "../listings.permissions";
import { stillRightSchema } from "../listings.schemas";
import { ownListingsMessages } from "../own-listings.messages";
import { findAllByCompanies } from "../own.usecases.server";
import { stillRightMessages } from "../still-right.messages";
import { confirmAll, openQuestions } from "../still-right.usecases.server";

export const loader = defineLoader({ allow: mayOfferListings }, async ({ ctx, url }) => ({
  listings: await findAllByCompanies(ctx.db, ownCompanies(ctx.viewer), ctx.clock.now()),
  questions: await openQuestions(ctx.db, ownCompanies(ctx.viewer)),
  confirmed: url.searchParams.get("gedaan") === "klopt-nog",
}));

export const action = defineAction({
  allow: mayOfferListings,
  intents: {
    "still-right": intent(stillRightSchema, async ({ ctx, value }) => {
      await confirmAll(ctx.db, companyActor(ctx), value.companyId);
      return redirect(localePath(ctx.locale, "/bedrijf/aanbod?gedaan=klopt-nog"));
    }),
  },
});

/** After a refusal too: somebody else may just have confirmed. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${ownListingsMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function OwnListings() {
  const { listings, questions, confirmed } = useLoaderData<typeof loader>();
  const t = useMessages(ownListingsMessages);
  const ask = useMessages(stillRightMessages);
  const refused = useRefused();
  const href = useHref();
  const add = (
    <ButtonLink href={href("/bedrijf/aanbod/nieuw")} variant="primary" icon="plus">
      {t.add}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <Cluster>
            <ButtonLink href={href("/bedrijf/aanbod/samen")} icon="users">
              {t.joint}
            </ButtonLink>
            {add}
          </Cluster>
        }
      />
      <CompanyTabs current="aanbod" />
      <ErrorSummary title={ask.errors} errors={refused} />
      {confirmed && questions.length === 0 ? <Notice tone="ok">{ask.thanks}</Notice> : null}
      {questions.map((question) => (
        <Section
          key={question.companyId}
          title={questions.length === 1 ? ask.title : `${ask.title} ${question.companyName}`}
          lead={ask.lead}
          tone="sunk"
        >
          <StillRight question={question} level={3} />
        </Section>
      ))}
      {listings.length === 0 ? (
        <EmptyState title={t.empty} drawing="workshop" actions={add}>
          {t.emptyText}
        </EmptyState>
      ) : (
        <Stack as="ul">
          {listings.map((item) => (
            <OwnListingCard key={item.id} item={item} />
          ))}
        </Stack>
      )}
    </>
  );
}
