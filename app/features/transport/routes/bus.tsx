import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { schoolStaff } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { formatDate, localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Disclosure, EmptyState, Grid, IconList, PageHeader, Section, Text } from "~/ui";

import { busMessages } from "../bus.messages";
import { BusCard } from "../components/BusCard";
import { FreeHoursNav } from "../components/FreeHoursNav";
import { JoinCards, ReservationCards } from "../components/ReservationCards";
import { busOverview } from "../overview.usecases.server";
import { busSchools, mayReserve, maySeeBuses } from "../transport.permissions";
import { findReservations, joinableFor } from "../views.usecases.server";

export const loader = defineLoader({ allow: maySeeBuses }, async ({ ctx, url }) => {
  const now = ctx.clock.now();
  const schools = busSchools(ctx.viewer);
  const asked = { region: url.searchParams.get("regio") || null, week: url.searchParams.get("week") };
  const [overview, own, joinable] = await Promise.all([
    busOverview(ctx.db, asked, now),
    schools.length === 0 ? [] : findReservations(ctx.db, { kind: "schools", ids: schools }),
    schools.length === 0 ? [] : joinableFor(ctx.db, schools, now),
  ]);
  const stand = mayReserve(ctx.viewer) ? "may" : schoolStaff(ctx.viewer) ? "pending" : "visitor";
  return {
    ...overview,
    stand: stand as "may" | "pending" | "visitor",
    own: {
      ahead: own.filter(({ ride }) => ride.endsAt > now).reverse(),
      earlier: own.filter(({ ride }) => ride.endsAt <= now).slice(0, 20),
    },
    joinable,
  };
});

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
      {may ? (
        <Section title={t.own.title}>
          {page.own.ahead.length === 0 ? (
            <Text tone="soft">{t.own.none}</Text>
          ) : (
            <ReservationCards reservations={page.own.ahead} />
          )}
          {page.own.earlier.length === 0 ? null : (
            <Disclosure summary={t.own.earlier}>
              <ReservationCards reservations={page.own.earlier} />
            </Disclosure>
          )}
        </Section>
      ) : null}
    </>
  );
}
