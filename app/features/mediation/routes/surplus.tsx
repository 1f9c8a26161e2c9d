import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, PageHeader, Prose, Section } from "~/ui";

import { BalanceChart, SurplusCards } from "../components/SurplusParts";
import { maySeeSurplus } from "../mediation.permissions";
import { surplusMessages } from "../surplus.messages";
import { surplusPage } from "../surplus.usecases.server";

export const loader = defineLoader({ allow: maySeeSurplus }, ({ ctx }) =>
  surplusPage(ctx.db, ctx.clock.now()),
);

export const meta: MetaFunction = ({ location }) => {
  const t = surplusMessages[localeOfPath(location.pathname)];
  return [{ title: `${t.title} – Vakbrug` }, { name: "description", content: t.lead }];
};

export default function SurplusRoute() {
  const { regions, at, surplus } = useLoaderData<typeof loader>();
  const t = useMessages(surplusMessages);
  const href = useHref();
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumb={{ label: t.trail, items: [{ href: href("/stagetekorten"), label: t.back }] }}
        actions={
          <ButtonLink href={href("/stagetekorten/open-plekken.csv")} icon="download" download>
            {t.csv}
          </ButtonLink>
        }
      />
      <Section title={t.surplus} lead={t.surplusLead}>
        <SurplusCards surplus={surplus} />
      </Section>
      <BalanceChart regions={regions} at={at} />
      <Section title={t.methodTitle} tone="sunk">
        <Prose>
          <p>{t.method}</p>
        </Prose>
      </Section>
    </>
  );
}
