import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { SchoolTabs } from "~/features/organisations";
import { localeOfPath } from "~/platform/i18n/i18n";

import { agendaMessages } from "../agenda.messages";
import { agendaRoute } from "../agenda-route.server";
import { bookingSchools, maySeeSchoolBookings } from "../bookings.permissions";
import { Agenda } from "../components/Agenda";

const route = agendaRoute("school", maySeeSchoolBookings, (viewer) => ({
  kind: "school",
  schoolIds: bookingSchools(viewer),
}));
export const loader = route.loader;
export const action = route.action;

export const meta: MetaFunction = ({ location }) => [
  { title: `${agendaMessages[localeOfPath(location.pathname)].title.school} – Vakbrug` },
];

export default function SchoolAgenda() {
  return <Agenda {...useLoaderData<typeof loader>()} tabs={<SchoolTabs current="agenda" />} />;
}
