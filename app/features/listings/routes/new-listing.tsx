import { randomUUID } from "node:crypto";

import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CompanyTabs } from "~/features/organisations";
import { useRefused } from "~/platform/forms/use-form";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Container, ErrorSummary, PageHeader, Stack } from "~/ui";

import { KindChoice } from "../components/KindChoice";
import { ListingForm } from "../components/ListingForm";
import { kindMessages } from "../kinds";
import { companyActor } from "../listing-actor.server";
import { listingFormMessages } from "../listing-form.messages";
import { newListingIntents } from "../listing-intents.server";
import { mayOfferListings } from "../listings.permissions";
import { kindParam } from "../listings.schemas";
import { newListingMessages } from "../new-listing.messages";
import { editorChoices } from "../own.usecases.server";

/** `kind` and `bedrijf` in the address say what is made, and for which of the person's companies. */
export const loader = defineLoader({ allow: mayOfferListings }, async ({ ctx, url }) => {
  const { companyIds, now } = companyActor(ctx);
  const chosen = url.searchParams.get("bedrijf");
  const mine = chosen !== null && companyIds.includes(chosen) ? [chosen] : companyIds;
  const { companies, sectors, recognised, trainers } = await editorChoices(ctx.db, mine, now);
  return {
    kind: kindParam.safeParse(url.searchParams.get("kind")).data ?? null,
    idempotencyKey: randomUUID(),
    sectors,
    recognised,
    trainers,
    companies: companies.map((company) => {
      const { id, name, sectorSlug, street, houseNumber, postcode, noticeDays, holdWorkingDays } = company;
      return {
        id,
        name,
        initial: { sectorSlug, street, houseNumber, postcode, noticeDays, holdWorkingDays },
      };
    }),
  };
});

export const action = defineAction({ allow: mayOfferListings, intents: newListingIntents });

export const meta: MetaFunction = ({ location }) => [
  { title: `${newListingMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function NewListing() {
  const { kind, companies, sectors, recognised, trainers, idempotencyKey } = useLoaderData<typeof loader>();
  const t = useMessages(newListingMessages);
  const form = useMessages(listingFormMessages);
  const k = useMessages(kindMessages);
  const href = useHref();
  const refused = useRefused();
  if (kind !== null) {
    return (
      <>
        <PageHeader
          title={t.newTitle(k.kind[kind])}
          breadcrumb={{ label: t.back, items: [{ href: href("/bedrijf/aanbod"), label: t.back }] }}
        />
        <ErrorSummary title={form.errors} errors={refused} />
        <Container width="narrow">
          <ListingForm
            intent="create"
            kind={kind}
            sectors={sectors}
            recognised={recognised}
            trainers={trainers}
            initial={companies[0]?.initial ?? {}}
            idempotencyKey={idempotencyKey}
          />
        </Container>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t.chooseKind} lead={t.chooseLead} />
      <CompanyTabs current="aanbod" />
      <Stack gap="l">
        {companies.map((company) => (
          <KindChoice key={company.id} company={company} />
        ))}
      </Stack>
    </>
  );
}
