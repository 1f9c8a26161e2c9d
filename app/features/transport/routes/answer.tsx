import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { AnswerPage, companyBookingTitle } from "~/features/bookings";
import { answerPage, answerPageIntents, answerParams } from "~/features/bookings/index.server";
import { everyone } from "~/platform/auth/viewer";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { secretHeaders } from "~/platform/http/secret-page";

import { busForCompany } from "../visit-times.usecases.server";

export const loader = defineLoader(
  { allow: everyone, params: answerParams },
  async ({ ctx, params, url }) => {
    const data = await answerPage(ctx, params, url);
    return { ...data, bus: await busForCompany(ctx.db, data.page.booking, ctx.locale) };
  },
);

export const action = defineAction({ allow: everyone, params: answerParams, intents: answerPageIntents });

/** After a refusal too: the booking has just moved on. */
export const shouldRevalidate = () => true;

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => [
  { title: companyBookingTitle(location.pathname, data?.page.booking.school.name) },
  // As `secretMeta`, which would be a file more for a page that has no byte to spare.
  { name: "robots", content: "noindex" },
  { name: "referrer", content: "same-origin" },
];

/** A booking for a company without an account, behind the link in its mail, with the bus in which the group comes. */
export default function Answer() {
  const { bus, ...data } = useLoaderData<typeof loader>();
  return <AnswerPage data={data} bus={bus ?? undefined} />;
}
