import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, PageHeader, Section, Text } from "~/ui";

import { bookingSchools, maySeeSchoolBookings } from "../bookings.permissions";
import { BookingCards } from "../components/BookingCards";
import { teacherMessages } from "../teacher.messages";
import { findBookings } from "../views.usecases.server";

export const loader = defineLoader({ allow: maySeeSchoolBookings }, async ({ ctx }) => {
  const all = await findBookings(ctx.db, { kind: "schools", ids: bookingSchools(ctx.viewer) });
  const isMine = ({ teacher }: (typeof all)[number]) => teacher?.id === ctx.viewer?.userId;
  return { mine: all.filter(isMine), colleagues: all.filter((booking) => !isMine(booking)) };
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${teacherMessages[localeOfPath(location.pathname)].list.title} – Vakbrug` },
];

export default function MyBookings() {
  const { mine, colleagues } = useLoaderData<typeof loader>();
  const t = useMessages(teacherMessages).list;
  const href = useHref();
  const search = (
    <ButtonLink href={href("/zoeken")} variant="primary" icon="search">
      {t.search}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} actions={mine.length === 0 ? undefined : search} />
      {mine.length === 0 ? (
        <EmptyState title={t.empty} drawing="calendar" actions={search}>
          {t.emptyText}
        </EmptyState>
      ) : (
        <Section title={t.mine}>
          <BookingCards bookings={mine} base="/mijn/boekingen" shows="company" own />
        </Section>
      )}
      <Section title={t.colleagues}>
        {colleagues.length === 0 ? (
          <Text tone="soft">{t.noColleagues}</Text>
        ) : (
          <BookingCards bookings={colleagues} base="/mijn/boekingen" shows="company" />
        )}
      </Section>
    </>
  );
}
