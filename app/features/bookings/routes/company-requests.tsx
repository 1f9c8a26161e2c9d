import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CompanyTabs } from "~/features/organisations";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { BoardColumns, ButtonLink, Notice, PageHeader } from "~/ui";

import { answerMessages } from "../answer.messages";
import { bookingCompanies, maySeeCompanyRequests } from "../bookings.permissions";
import { BookingCard } from "../components/BookingCards";
import { findBookings } from "../views.usecases.server";

const columns = {
  requested: ["requested"],
  countered: ["countered"],
  confirmed: ["confirmed"],
  earlier: ["completed", "no_show", "cancelled", "declined", "expired", "withdrawn"],
} as const;

export const loader = defineLoader({ allow: maySeeCompanyRequests }, async ({ ctx }) => {
  const companies = bookingCompanies(ctx.viewer);
  const scope = { kind: "companies", ids: companies } as const;
  const [requested, countered, confirmed, earlier] = await Promise.all([
    findBookings(ctx.db, scope, columns.requested),
    findBookings(ctx.db, scope, columns.countered),
    findBookings(ctx.db, scope, columns.confirmed),
    findBookings(ctx.db, scope, columns.earlier),
  ]);
  return {
    pending: companies.length === 0,
    // Who has waited longest stands on top; an appointment by its date.
    requested: requested.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime()),
    countered,
    confirmed: confirmed.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime()),
    earlier: earlier.slice(0, 20),
    earlierCount: earlier.length,
  };
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${answerMessages[localeOfPath(location.pathname)].board.title} – Vakbrug` },
];

export default function CompanyRequests() {
  const page = useLoaderData<typeof loader>();
  const { board: t, recordPhone } = useMessages(answerMessages);
  const href = useHref();
  const empty = {
    requested: t.noneRequested,
    countered: t.noneCountered,
    confirmed: t.noneConfirmed,
    earlier: t.noneEarlier,
  };
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          page.pending ? undefined : (
            <ButtonLink href={href("/bedrijf/aanvragen/telefonisch")} icon="phone">
              {recordPhone}
            </ButtonLink>
          )
        }
      />
      <CompanyTabs current="aanvragen" />
      {page.pending ? (
        <Notice tone="warn" title={t.pendingTitle}>
          {t.pending}
        </Notice>
      ) : null}
      <BoardColumns
        columns={(["requested", "countered", "confirmed", "earlier"] as const).map((key) => ({
          key,
          title: t[key],
          count: key === "earlier" ? page.earlierCount : page[key].length,
          empty: empty[key],
          cards: page[key].map((booking) => ({
            key: booking.id,
            content: (
              <BookingCard
                as="article"
                booking={booking}
                path={`/bedrijf/aanvragen/${booking.reference}`}
                shows="school"
              />
            ),
          })),
        }))}
      />
    </>
  );
}
