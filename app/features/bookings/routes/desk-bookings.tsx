import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { DeskTabs } from "~/features/organisations";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, ButtonLink, PageHeader, Table, Tabs } from "~/ui";

import { answerMessages } from "../answer.messages";
import { mayCoordinateBookings } from "../bookings.permissions";
import { StateBadge } from "../components/parts";
import { phoneMessages } from "../phone.messages";
import { countBookings, findBookings } from "../views.usecases.server";
import { asCoordinator } from "../who.server";
import { shortSpanText } from "../words";

const tabs = ["requested", "countered", "expired", "confirmed"] as const;

export const loader = defineLoader({ allow: mayCoordinateBookings }, async ({ ctx, url }) => {
  const { scope } = await asCoordinator(ctx);
  const asked = url.searchParams.get("staat");
  const current = tabs.find((tab) => tab === asked) ?? (asked === "alles" ? "all" : "requested");
  const [bookings, counts] = await Promise.all([
    findBookings(ctx.db, scope, current === "all" ? undefined : [current]),
    countBookings(ctx.db, scope),
  ]);
  // The longest wait first: that is the work list.
  bookings.sort((a, b) => a.updatedAt.getTime() - b.updatedAt.getTime());
  return { current, counts, bookings };
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${answerMessages[localeOfPath(location.pathname)].desk.title} – Vakbrug` },
];

export default function DeskBookings() {
  const { current, counts, bookings } = useLoaderData<typeof loader>();
  const t = useMessages(answerMessages).desk;
  const phone = useMessages(phoneMessages);
  const href = useHref();
  const locale = useLocale();
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <ButtonLink href={href("/beheer/boekingen/nieuw")} icon="phone">
            {phone.title}
          </ButtonLink>
        }
      />
      <DeskTabs current="boekingen" />
      <Tabs
        look="chips"
        label={t.tabs}
        items={[
          ...tabs.map((tab) => ({
            key: tab,
            href: href(`/beheer/boekingen?staat=${tab}`),
            label: t[tab],
            current: tab === current,
            count: counts[tab] ?? 0,
          })),
          {
            key: "all",
            href: href("/beheer/boekingen?staat=alles"),
            label: t.all,
            current: current === "all",
          },
        ]}
      />
      <Table
        caption={t.table}
        hideCaption
        rows={bookings}
        rowKey={(row) => row.id}
        empty={t.empty}
        columns={[
          {
            key: "reference",
            header: t.reference,
            rowHeader: true,
            keep: true,
            cell: (row) => <A href={href(`/beheer/boekingen/${row.reference}`)}>{row.reference}</A>,
          },
          { key: "moment", header: t.moment, cell: (row) => shortSpanText(locale, row), keep: true },
          { key: "company", header: t.company, cell: (row) => row.company.name },
          { key: "school", header: t.school, cell: (row) => row.school.name },
          { key: "state", header: t.state, cell: (row) => <StateBadge status={row.status} /> },
        ]}
      />
    </>
  );
}
