import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { defineLoader } from "~/platform/http/route.server";
import { formatDate, localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, Grid, IconList, PageHeader, Section, Text } from "~/ui";

import { busMessages } from "../bus.messages";
import { busPage } from "../bus-page.server";
import { BusCard } from "../components/BusCard";
import { FreeHoursNav } from "../components/FreeHoursNav";
import { OwnReservations } from "../components/OwnReservations";
import { JoinCards } from "../components/ReservationCards";
import { maySeeBuses } from "../transport.permissions";

export const loader = defineLoader({ allow: maySeeBuses }, ({ ctx, url }) => busPage(ctx, url));

export const meta: MetaFunction = ({ location }) => {
  const t = busMessages[localeOfPath(location.pathname)];
  return [{ title: `${t.title} – Vakbrug` }, { name: "description", content: t.lead }];
};

export default function Bus() {
  const page = useLoaderData<typeof loader>();
  const t = useMessages(busMessages);
  const href = useHref();
  const locale = useLocale();
  const may = page.stand === "may";
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          may ? (
            <ButtonLink href={href("/techniekbus/reserveren")} variant="signal" icon="bus">
              {t.reserve}
            </ButtonLink>
          ) : null
        }
      />
      <Section title={t.how.title}>
        <IconList
          items={[
            { key: "visit", icon: "calendar", text: t.how.visit },
            { key: "alone", icon: "route", text: t.how.alone },
            { key: "answer", icon: "check-circle", text: t.how.answer },
            { key: "share", icon: "users", text: t.how.share },
          ]}
        />
        {may ? null : <Text tone="soft">{page.stand === "pending" ? t.pending : t.signIn}</Text>}
      </Section>
      {page.joinable.length === 0 ? null : (
        <Section title={t.join.title} lead={t.join.lead}>
          <JoinCards rides={page.joinable} />
        </Section>
      )}
      <Section
        title={t.week(formatDate(locale, page.monday, "day"), formatDate(locale, page.sunday, "date"))}
      >
        <FreeHoursNav page={page} />
        {page.vehicles.length === 0 ? (
          <EmptyState title={t.none}>{t.noneText}</EmptyState>
        ) : (
          <Grid min="l">
            {page.vehicles.map((bus) => (
              <BusCard key={bus.id} bus={bus} reserve={may} />
            ))}
          </Grid>
        )}
      </Section>
      {may ? <OwnReservations {...page.own} /> : null}
    </>
  );
}
