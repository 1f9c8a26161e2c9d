import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { SchoolTabs } from "~/features/organisations";
import { defineLoader } from "~/platform/http/route.server";
import { pageOf } from "~/platform/http/page";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, PageHeader, Text } from "~/ui";

import { agreementMessages } from "../agreements.messages";
import { drawingSchools, mayDrawUp } from "../agreements.permissions";
import { PlacementList } from "../components/PlacementList";
import { placementsPage } from "../views.usecases.server";

export const loader = defineLoader({ allow: mayDrawUp }, ({ ctx, url }) =>
  placementsPage(ctx.db, { schoolIds: drawingSchools(ctx.viewer) }, pageOf(url)),
);

export const meta: MetaFunction = ({ location }) => [
  { title: `${agreementMessages[localeOfPath(location.pathname)].list.title} – Vakbrug` },
];

export default function SchoolAgreements() {
  const { placements, page, more } = useLoaderData<typeof loader>();
  const t = useMessages(agreementMessages);
  const href = useHref();
  return (
    <>
      <PageHeader title={t.list.title} lead={t.list.lead} />
      <SchoolTabs current="overeenkomsten" />
      {placements.length === 0 && page === 1 ? (
        <EmptyState
          title={t.list.empty}
          drawing="handshake"
          actions={<ButtonLink href={href("/school/studenten")}>{t.list.toStudents}</ButtonLink>}
        >
          <Text>{t.list.emptySchool}</Text>
        </EmptyState>
      ) : (
        <PlacementList
          {...{ placements, page, more }}
          base="/school/overeenkomsten"
          side="school"
          other={({ companyName, companyPlace }) => `${companyName}, ${companyPlace}`}
        />
      )}
    </>
  );
}
