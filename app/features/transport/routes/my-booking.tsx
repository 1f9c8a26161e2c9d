import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { maySeeSchoolBookings, MyBookingPage, myBookingMeta } from "~/features/bookings";
import { myBookingIntents, myBookingPage, myBookingParams } from "~/features/bookings/index.server";
import { defineAction, defineLoader } from "~/platform/http/route.server";

import { reservationMessages } from "../reservation.messages";
import { findBusOf } from "../views.usecases.server";
import { spanText } from "../words";

export const loader = defineLoader(
  { allow: maySeeSchoolBookings, params: myBookingParams },
  async ({ ctx, params }) => {
    const page = await myBookingPage(ctx, params);
    const bus = await findBusOf(ctx.db, page.booking);
    // In words from here, so that a page with this much on it need not load those of all reservations.
    const { withVisit } = reservationMessages[ctx.locale];
    return { page, bus: bus && withVisit(bus.name, spanText(ctx.locale, bus.ride), bus.status) };
  },
);

export const action = defineAction({
  allow: maySeeSchoolBookings,
  params: myBookingParams,
  intents: myBookingIntents,
});

/** After a refusal too: the booking has just moved on. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  myBookingMeta(location.pathname, data?.page);

/** A school's page of a booking, with the bus that goes with it. */
export default function MyBooking() {
  const { page, bus } = useLoaderData<typeof loader>();
  return <MyBookingPage page={page} bus={bus ?? undefined} />;
}
