import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, PageHeader, Section, Text } from "~/ui";

import { bookingSchools, maySeeSchoolBookings } from "../bookings.permissions";
import { BookingCards } from "../components/BookingCards";
import { inOrder } from "../in-order";
import { teacherMessages } from "../teacher.messages";
import { findBookings } from "../views.usecases.server";

export const loader = defineLoader({ allow: maySeeSchoolBookings }, async ({ ctx }) => {
  const all = await findBookings(ctx.db, { kind: "schools", ids: bookingSchools(ctx.viewer) });
  const isMine = ({ teacher }: (typeof all)[number]) => teacher?.id === ctx.viewer?.userId;
  const colleagues = inOrder(all.filter((booking) => !isMine(booking)));
  return {
    mine: inOrder(all.filter(isMine)),
    colleagues: [...colleagues.waiting, ...colleagues.ahead, ...colleagues.earlier],
  };
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${teacherMessages[localeOfPath(location.pathname)].list.title} – Vakbrug` },
];

export default function MyBookings() {
  const { mine, colleagues } = useLoaderData<typeof loader>();
  const { list: t, school: parts } = useMessages(teacherMessages);
  const shown = (["waiting", "ahead", "earlier"] as const).filter((part) => mine[part].length > 0);
  const href = useHref();
  const search = (
    <ButtonLink href={href("/zoeken")} variant="primary" icon="search">
      {t.search}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} actions={shown.length === 0 ? undefined : search} />
      {shown.length === 0 ? (
        <EmptyState title={t.empty} drawing="calendar" actions={search}>
          {t.emptyText}
        </EmptyState>
      ) : (
        shown.map((part) => (
          <Section key={part} title={parts[part]}>
            <BookingCards bookings={mine[part]} base="/mijn/boekingen" shows="company" own />
          </Section>
        ))
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
