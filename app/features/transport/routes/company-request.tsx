import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { companyBookingTitle, CompanyRequestPage, maySeeCompanyRequests } from "~/features/bookings";
import {
  companyRequestIntents,
  companyRequestPage,
  companyRequestParams,
} from "~/features/bookings/index.server";
import { defineAction, defineLoader } from "~/platform/http/route.server";

import { busForCompany } from "../visit-times.usecases.server";

export const loader = defineLoader(
  { allow: maySeeCompanyRequests, params: companyRequestParams },
  async ({ ctx, params }) => {
    const data = await companyRequestPage(ctx, params);
    return { ...data, bus: await busForCompany(ctx.db, data.page.booking, ctx.locale) };
  },
);

export const action = defineAction({
  allow: maySeeCompanyRequests,
  params: companyRequestParams,
  intents: companyRequestIntents,
});

/** After a refusal too: the booking has just moved on. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => [
  { title: companyBookingTitle(location.pathname, data?.page.booking.school.name) },
];

/** A company's page of a booking, with the bus in which the group comes. */
export default function CompanyRequest() {
  const { bus, ...data } = useLoaderData<typeof loader>();
  return <CompanyRequestPage data={data} bus={bus ?? undefined} />;
}
