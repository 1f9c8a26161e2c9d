import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { DayPlan, sheetMessages } from "~/features/bookings";
import { findByLink, findSheet } from "~/features/bookings/index.server";
import { everyone } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";

import { busTimesOf } from "../visit-times.usecases.server";

const params = z.object({ token: z.string().max(100) });

export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params, url }) => {
  const { who, page: found } = await findByLink(ctx, params.token, url);
  const page = await findSheet(ctx.db, { id: found.booking.id }, who.scope);
  return { page, bus: await busTimesOf(ctx.db, page.booking), token: params.token };
});

/** The address is a key, as that of the page to which it belongs. */
export const headers = () => ({ "Referrer-Policy": "same-origin", "Cache-Control": "private, no-store" });

export const meta: MetaFunction = ({ location }) => [
  { title: `${sheetMessages[localeOfPath(location.pathname)].plan} – Vakbrug` },
  { name: "robots", content: "noindex" },
  { name: "referrer", content: "same-origin" },
];

/** The plan of the day for a company without an account, behind the link in its mail. */
export default function AnswerDayPlan() {
  const { page, bus, token } = useLoaderData<typeof loader>();
  return <DayPlan page={page} bus={bus} back={`/antwoord/${token}`} />;
}
