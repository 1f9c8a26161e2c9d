import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { appointmentMessages, maySeeSchoolBookings, ownWordsMost, ParentsLetter } from "~/features/bookings";
import { asTeacher, findSheet, ownWords } from "~/features/bookings/index.server";
import { defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";

import { busTimesOf } from "../visit-times.usecases.server";

const params = z.object({ reference: z.string().max(20) });

export const loader = defineLoader({ allow: maySeeSchoolBookings, params }, async ({ ctx, params, url }) => {
  const page = await findSheet(ctx.db, params, asTeacher(ctx).scope);
  const typed = {
    travel: ownWords(url.searchParams.get("reis"), ownWordsMost.travel),
    own: ownWords(url.searchParams.get("tekst"), ownWordsMost.own),
  };
  return { page, typed, today: ctx.clock.now(), bus: await busTimesOf(ctx.db, page.booking) };
});

export const meta: MetaFunction = ({ location }) => [
  { title: `${appointmentMessages[localeOfPath(location.pathname)].letter} – Vakbrug` },
];

/** The letter for parents, to print. */
export default function Letter() {
  const { page, ...letter } = useLoaderData<typeof loader>();
  return <ParentsLetter page={page} {...letter} back={`/mijn/boekingen/${page.booking.reference}`} />;
}
