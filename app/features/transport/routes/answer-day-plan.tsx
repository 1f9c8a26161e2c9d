import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { appointmentMessages, DayPlan } from "~/features/bookings";
import { findByLink, findSheet } from "~/features/bookings/index.server";
import { everyone } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { secretHeaders, secretMeta } from "~/platform/http/secret-page";
import { localeOfPath } from "~/platform/i18n/i18n";

import { busTimesOf } from "../visit-times.usecases.server";

const params = z.object({ token: z.string().max(100) });

export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params, url }) => {
  const { who, page: found } = await findByLink(ctx, params.token, url);
  const page = await findSheet(ctx.db, { id: found.booking.id }, who.scope);
  return { page, bus: await busTimesOf(ctx.db, page.booking), token: params.token };
});

export const headers = secretHeaders;

export const meta: MetaFunction = ({ location }) =>
  secretMeta(appointmentMessages[localeOfPath(location.pathname)].plan);

/** The plan of the day for a company without an account, behind the link in its mail. */
export default function AnswerDayPlan() {
  const { page, bus, token } = useLoaderData<typeof loader>();
  return <DayPlan page={page} bus={bus} back={`/antwoord/${token}`} />;
}
