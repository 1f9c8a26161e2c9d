import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { CompanyTabs } from "~/features/organisations";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { PageHeader } from "~/ui";

import { agreementMessages } from "../agreements.messages";
import { agreeingCompanies, maySeeCompanyAgreements } from "../agreements.permissions";
import { AgreementView } from "../components/AgreementView";
import { PlacedBadge } from "../components/PlacementFacts";
import { agreementPage } from "../views.usecases.server";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: maySeeCompanyAgreements, params }, ({ ctx, params }) =>
  agreementPage(ctx.db, params.id, { companyIds: agreeingCompanies(ctx.viewer) }),
);

export const meta: MetaFunction<typeof loader> = ({ location }) => [
  { title: `${agreementMessages[localeOfPath(location.pathname)].list.title} – Vakbrug` },
];

export default function CompanyAgreement() {
  const view = useLoaderData<typeof loader>();
  const t = useMessages(agreementMessages);
  const href = useHref();
  const back = href("/bedrijf/overeenkomsten");
  return (
    <>
      <PageHeader
        title={view.placement.studentName}
        breadcrumb={{ label: t.trail, items: [{ href: back, label: t.list.title }] }}
        actions={<PlacedBadge {...view.placement} />}
      />
      <CompanyTabs current="overeenkomsten" />
      <AgreementView view={view} base={`${back}/${view.placement.id}`} />
    </>
  );
}
