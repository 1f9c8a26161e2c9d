import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { DeskTabs } from "~/features/organisations";
import { platformError } from "~/platform/errors/errors";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, PageHeader, Pages, Section, Stack, Tabs, Text } from "~/ui";

import { askedOf } from "../asked.server";
import { EmptyPlaceCard } from "../components/EmptyPlaceCard";
import { MediationFigures } from "../components/MediationFigures";
import { MediationFilter } from "../components/MediationFilter";
import { OpenReportCard } from "../components/OpenReportCard";
import { listUrl } from "../list-url";
import { mediationMessages } from "../mediation.messages";
import { mayMediate } from "../mediation.permissions";
import { mediationList, type Asked } from "../mediation.usecases.server";

export const loader = defineLoader({ allow: mayMediate }, async ({ ctx, url }) => {
  if (ctx.viewer === null) throw platformError("forbidden");
  const { asked, page } = askedOf(url);
  return mediationList(ctx.db, ctx.viewer, asked, page, ctx.clock.now());
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${mediationMessages[localeOfPath(location.pathname)].title} – Vakbrug` },
];

export default function Mediation() {
  const all = useLoaderData<typeof loader>();
  const { asked, students, places } = all;
  const t = useMessages(mediationMessages);
  const href = useHref();
  const at = (lijst: Asked["lijst"], page?: number) =>
    href(listUrl("/beheer/bemiddeling", asked, lijst, page));
  const list = asked.lijst === "plekken" ? places : students;
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
        <Tabs
          look="chips"
          label={t.lists}
          items={[
            {
              key: "students",
              href: at("studenten"),
              label: t.students,
              current: asked.lijst === "studenten",
              count: students.total,
            },
            {
              key: "places",
              href: at("plekken"),
              label: t.places,
              current: asked.lijst === "plekken",
              count: places.total,
            },
          ]}
        />
        {list.total === 0 ? (
          <EmptyState
            title={asked.lijst === "plekken" ? t.noPlaces : t.noStudents}
            level={3}
            drawing="handshake"
          >
            <Text>{t.noneText}</Text>
          </EmptyState>
        ) : (
          <Stack as="ul" gap="s">
            {students.reports.map((report) => (
              <OpenReportCard key={report.reportId} report={report} today={all.today} />
            ))}
            {places.lines.map((place) => (
              <EmptyPlaceCard key={place.id} place={place} />
            ))}
          </Stack>
        )}
        <Pages
          label={t.pages}
          status={t.page(list.page, list.pages)}
          page={list.page}
          pages={list.pages}
          to={(n) => at(asked.lijst, n)}
          previous={t.previous}
          next={t.next}
        />
      </Section>
    </>
  );
}
