import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { kindMessages } from "~/features/listings";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Card, DescriptionList, PageHeader, PrintButton, Section, Text } from "~/ui";

import { findRidePage, noteOpened, type ReservationView } from "../board.usecases.server";
import { StopsTable } from "../components/StopsTable";
import { rideMessages } from "../ride.messages";
import { mayPlan } from "../transport.permissions";
import { coordinatorOf } from "../who.server";
import { partyText, spanText } from "../words";

const params = z.object({ id: z.uuid() });

export const loader = defineLoader({ allow: mayPlan, params }, async ({ ctx, params }) => {
  const who = await coordinatorOf(ctx);
  const page = await findRidePage(ctx.db, who, params.id);
  await noteOpened(ctx.db, who, params.id);
  return page;
});

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const locale = localeOfPath(location.pathname);
  const times = data === undefined ? "" : spanText(locale, data);
  return [{ title: `${rideMessages[locale].sheet.title} ${times} – Vakbrug` }];
};

/** The driver's list of a ride, to print: schools, groups and numbers, no pupils' names. */
export default function Manifest() {
  const ride = useLoaderData<typeof loader>();
  const all = useMessages(rideMessages);
  const t = all.sheet;
  const audiences: Record<string, string> = useMessages(kindMessages).audience;
  const href = useHref();
  const locale = useLocale();
  const span = spanText(locale, ride);
  const group = ({ visit }: ReservationView) => {
    if (visit === null) return "";
    const level = audiences[visit.groupAudience ?? ""] ?? visit.groupAudience;
    const year = visit.groupYear === null ? "" : t.year(visit.groupYear);
    return [visit.groupName, level, year].filter(Boolean).join(", ");
  };
  const facts = (one: ReservationView) => {
    const { teacher } = one;
    const waiting = one.status === "requested" ? ` (${t.waiting})` : "";
    const contact = teacher === null ? "" : [teacher.name, teacher.phone].filter(Boolean).join(", ");
    return [
      { key: "group", term: t.group, detail: group(one) },
      { key: "numbers", term: t.numbers, detail: partyText(locale, one) + waiting },
      { key: "way", term: all.facts.way, detail: all.way(one.fromPlace, one.toPlace) },
      { key: "contact", term: t.contact, detail: contact },
      { key: "needs", term: t.needs, detail: one.needs },
    ].filter(({ detail }) => detail !== "");
  };
  return (
    <>
      <PageHeader
        title={`${t.title}: ${span}`}
        breadcrumb={{
          label: all.crumbs,
          items: [{ href: href(`/beheer/techniekbus/ritten/${ride.id}`), label: all.title(span) }],
        }}
        actions={<PrintButton label={t.print} hint={t.printHint} />}
      />
      <DescriptionList
        items={[
          { key: "bus", icon: "bus", term: t.bus, detail: `${ride.vehicleName}, ${ride.base}` },
          ...(ride.driver === "" ? [] : [{ key: "driver", term: t.driver, detail: ride.driver }]),
          { key: "total", term: t.together, detail: t.total(ride.people, ride.wheelchairs) },
          ...(ride.note === ""
            ? []
            : [{ key: "note", term: t.note, detail: <Text preserve>{ride.note}</Text> }]),
        ]}
      />
      {ride.stops.length === 0 ? null : <StopsTable ride={ride} />}
      <Section title={all.passengers}>
        {ride.passengers.length === 0 ? <Text tone="soft">{t.none}</Text> : null}
        {ride.passengers.map((one) => (
          <Card key={one.id} title={`${one.school.name}, ${one.school.place}`}>
            <DescriptionList items={facts(one)} />
          </Card>
        ))}
      </Section>
    </>
  );
}
