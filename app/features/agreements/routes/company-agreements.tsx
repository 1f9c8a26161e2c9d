import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CompanyTabs } from "~/features/organisations";
import { pageOf } from "~/platform/http/page";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, PageHeader, Text } from "~/ui";

import { agreementMessages } from "../agreements.messages";
import { agreeingCompanies, maySeeCompanyAgreements } from "../agreements.permissions";
import { PlacementList } from "../components/PlacementList";
import { placementsPage } from "../views.usecases.server";

export const loader = defineLoader({ allow: maySeeCompanyAgreements }, ({ ctx, url }) =>
  placementsPage(ctx.db, { companyIds: agreeingCompanies(ctx.viewer) }, pageOf(url)),
);

export const meta: MetaFunction = ({ location }) => [
  { title: `${agreementMessages[localeOfPath(location.pathname)].list.title} – Vakbrug` },
];

export default function CompanyAgreements() {
  const { placements, page, more } = useLoaderData<typeof loader>();
  const t = useMessages(agreementMessages);
  const href = useHref();
  return (
    <>
      <PageHeader title={t.list.title} lead={t.list.companyLead} />
      <CompanyTabs current="overeenkomsten" />
      {placements.length === 0 && page === 1 ? (
        <EmptyState
          title={t.list.empty}
          drawing="handshake"
          actions={<ButtonLink href={href("/bedrijf/plaatsingen")}>{t.list.toPlacements}</ButtonLink>}
        >
          <Text>{t.list.emptyCompany}</Text>
        </EmptyState>
      ) : (
        <PlacementList
          {...{ placements, page, more }}
          base="/bedrijf/overeenkomsten"
          side="company"
          other={({ schoolName }) => schoolName || t.facts.noSchool}
        />
      )}
    </>
  );
}
