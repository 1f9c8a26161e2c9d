import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { DeskTabs } from "~/features/organisations";
import { viewerOf } from "~/platform/http/context.server";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { PageHeader, Section } from "~/ui";

import { askedOf } from "../asked.server";
import { MediationFigures } from "../components/MediationFigures";
import { MediationFilter } from "../components/MediationFilter";
import { MediationLists } from "../components/MediationLists";
import { mediationMessages } from "../mediation.messages";
import { mayMediate } from "../mediation.permissions";
import { mediationList } from "../mediation.usecases.server";

export const loader = defineLoader({ allow: mayMediate }, ({ ctx, url }) => {
  const { asked, page } = askedOf(url);
  return mediationList(ctx.db, viewerOf(ctx), asked, page, ctx.clock.now());
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${mediationMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function Mediation() {
  const all = useLoaderData<typeof loader>();
  const { asked } = all;
  const t = useMessages(mediationMessages);
  const href = useHref();
  const at = (lijst: string, page = 1) => {
    const query = new URLSearchParams({ lijst });
    for (const name of ["regio", "sector", "niveau", "leerweg", "schooljaar"] as const)
      if (asked[name] !== undefined) query.set(name, String(asked[name]));
    if (page > 1) query.set("pagina", String(page));
    return href(`/beheer/bemiddeling?${query.toString()}`);
  };
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <DeskTabs current="bemiddeling" />
      <MediationFilter {...all} />
      <Section title={t.figures.title}>
        <MediationFigures figures={all.figures} />
      </Section>
      <Section title={asked.lijst === "plekken" ? t.places : t.students}>
        <MediationLists all={all} at={at} />
      </Section>
    </>
  );
}
