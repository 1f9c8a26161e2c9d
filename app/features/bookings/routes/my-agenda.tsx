import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { localeOfPath } from "~/platform/i18n/i18n";

import { agendaMessages } from "../agenda.messages";
import { agendaRoute } from "../agenda-route.server";
import { bookingSchools, maySeeSchoolBookings } from "../bookings.permissions";
import { Agenda } from "../components/Agenda";

const route = agendaRoute("mine", maySeeSchoolBookings, (viewer) => ({
  kind: "mine",
  userId: viewer.userId,
  schoolIds: bookingSchools(viewer),
}));
export const loader = route.loader;
export const action = route.action;

export const meta: MetaFunction = ({ location }) => [
  { title: `${agendaMessages[localeOfPath(location.pathname)].title.mine} – Vakbrug` },
];

export default function MyAgenda() {
  return <Agenda {...useLoaderData<typeof loader>()} />;
}
