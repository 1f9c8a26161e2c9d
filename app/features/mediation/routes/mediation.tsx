import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { DeskTabs } from "~/features/organisations";
import { viewerOf } from "~/platform/http/context.server";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, PageHeader, Section } from "~/ui";

import { askedOf } from "../asked.server";
import { MediationFigures } from "../components/MediationFigures";
import { MediationFilter } from "../components/MediationFilter";
import { MediationLists } from "../components/MediationLists";
import { listUrl } from "../list-url";
import { mediationMessages } from "../mediation.messages";
import { mayMediate } from "../mediation.permissions";
import { mediationList, type Asked } from "../mediation.usecases.server";

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
  const at = (lijst: Asked["lijst"], page?: number) =>
    href(listUrl("/beheer/bemiddeling", asked, lijst, page));
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <DeskTabs current="bemiddeling" />
      <MediationFilter {...all} />
      <Section title={t.figures.title}>
        <MediationFigures figures={all.figures} />
      </Section>
      <Section
        title={asked.lijst === "plekken" ? t.places : t.students}
        actions={
          <ButtonLink
            href={href(listUrl("/beheer/bemiddeling.csv", asked, asked.lijst))}
            icon="download"
            download
          >
            {t.csv}
          </ButtonLink>
        }
      >
        <MediationLists all={all} at={at} />
      </Section>
    </>
  );
}
