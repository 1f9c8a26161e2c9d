import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { appointmentMessages, DayPlan, maySeeSchoolBookings } from "~/features/bookings";
import { asTeacher, findSheet } from "~/features/bookings/index.server";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";

import { busTimesOf } from "../visit-times.usecases.server";

const params = z.object({ reference: z.string().max(20) });

export const loader = defineLoader({ allow: maySeeSchoolBookings, params }, async ({ ctx, params }) => {
  const page = await findSheet(ctx.db, params, asTeacher(ctx).scope);
  return { page, bus: await busTimesOf(ctx.db, page.booking) };
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${appointmentMessages[localeOfPath(location.pathname)].plan} – Vakbrug` },
];

/** The plan of the day for the teacher, to print. */
export default function SchoolDayPlan() {
  const { page, bus } = useLoaderData<typeof loader>();
  return <DayPlan page={page} bus={bus} back={`/mijn/boekingen/${page.booking.reference}`} />;
}
