import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { SchoolTabs } from "~/features/organisations";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useMessages } from "~/platform/i18n/use-messages";
import { Notice, PageHeader, Section, Text } from "~/ui";

import { bookingSchools, maySeeSchoolBookings } from "../bookings.permissions";
import { BookingCards } from "../components/BookingCards";
import { inOrder } from "../in-order";
import { teacherMessages } from "../teacher.messages";
import { findBookings } from "../views.usecases.server";

export const loader = defineLoader({ allow: maySeeSchoolBookings }, async ({ ctx }) => {
  const schools = bookingSchools(ctx.viewer);
  const all = await findBookings(ctx.db, { kind: "schools", ids: schools });
  return { pending: schools.length === 0, ...inOrder(all) };
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${teacherMessages[localeOfPath(location.pathname)].school.title} – Vakbrug` },
];

export default function SchoolBookings() {
  const page = useLoaderData<typeof loader>();
  const t = useMessages(teacherMessages).school;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <SchoolTabs current="boekingen" />
      {page.pending ? (
        <Notice tone="warn" title={t.pendingTitle}>
          {t.pending}
        </Notice>
      ) : null}
      {(["waiting", "ahead", "earlier"] as const).map((key) => (
        <Section key={key} title={t[key]}>
          {page[key].length === 0 ? (
            <Text tone="soft">{t.none}</Text>
          ) : (
            <BookingCards bookings={page[key]} base="/mijn/boekingen" shows="company" />
          )}
        </Section>
      ))}
    </>
  );
}
