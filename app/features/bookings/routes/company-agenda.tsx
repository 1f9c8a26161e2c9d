import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CompanyTabs } from "~/features/organisations";
import { localeOfPath } from "~/platform/i18n/i18n";

import { agendaMessages } from "../agenda.messages";
import { agendaRoute } from "../agenda-route.server";
import { bookingCompanies, maySeeCompanyRequests } from "../bookings.permissions";
import { Agenda } from "../components/Agenda";

const route = agendaRoute("company", maySeeCompanyRequests, (viewer) => ({
  kind: "company",
  companyIds: bookingCompanies(viewer),
}));
export const loader = route.loader;
export const action = route.action;

export const meta: MetaFunction = ({ location }) => [
  { title: `${agendaMessages[localeOfPath(location.pathname)].title.company} – Vakbrug` },
];

export default function CompanyAgenda() {
  return <Agenda {...useLoaderData<typeof loader>()} tabs={<CompanyTabs current="agenda" />} />;
}
