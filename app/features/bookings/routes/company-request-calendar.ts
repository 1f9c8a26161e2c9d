import { z } from "zod";

import { defineLoader } from "~/platform/http/route.server";

import { calendarOf, calendarResponse } from "../booking-calendar.server";
import { maySeeCompanyRequests } from "../bookings.permissions";
import { findBooking } from "../views.usecases.server";
import { asCompany } from "../who.server";

const params = z.object({ reference: z.string().max(20) });

export const loader = defineLoader({ allow: maySeeCompanyRequests, params }, async ({ ctx, params }) => {
  const { booking } = await findBooking(ctx.db, params, asCompany(ctx), ctx.clock.now());
  const path = `/bedrijf/aanvragen/${booking.reference}`;
  return calendarResponse(
    calendarOf(booking, { env: ctx.env, locale: ctx.locale, method: "PUBLISH", path }),
    booking.reference,
  );
});
