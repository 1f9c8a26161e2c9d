import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { appointmentMessages, DayPlan, maySeeCompanyRequests } from "~/features/bookings";
import { asCompany, findSheet } from "~/features/bookings/index.server";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";

import { busTimesOf } from "../visit-times.usecases.server";

const params = z.object({ reference: z.string().max(20) });

export const loader = defineLoader({ allow: maySeeCompanyRequests, params }, async ({ ctx, params }) => {
  const page = await findSheet(ctx.db, params, asCompany(ctx).scope);
  return { page, bus: await busTimesOf(ctx.db, page.booking) };
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${appointmentMessages[localeOfPath(location.pathname)].plan} – Vakbrug` },
];

/** The same plan of the day for the company, to print. */
export default function CompanyDayPlan() {
  const { page, bus } = useLoaderData<typeof loader>();
  return <DayPlan page={page} bus={bus} back={`/bedrijf/aanvragen/${page.booking.reference}`} />;
}
