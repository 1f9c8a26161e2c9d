import { z } from "zod";

import { defineLoader } from "~/platform/http/route.server";

import { calendarOf, calendarResponse } from "../booking-calendar.server";
import { maySeeSchoolBookings } from "../bookings.permissions";
import { findBooking } from "../views.usecases.server";
import { asTeacher } from "../who.server";

const params = z.object({ reference: z.string().max(20) });

export const loader = defineLoader({ allow: maySeeSchoolBookings, params }, async ({ ctx, params }) => {
  const { booking } = await findBooking(ctx.db, params, asTeacher(ctx), ctx.clock.now());
  const path = `/mijn/boekingen/${booking.reference}`;
  return calendarResponse(
    calendarOf(booking, { env: ctx.env, locale: ctx.locale, method: "PUBLISH", path }),
    booking.reference,
  );
});
