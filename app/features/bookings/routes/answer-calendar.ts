import { z } from "zod";

import { everyone } from "~/platform/auth/viewer";
import { defineLoader } from "~/platform/http/route.server";

import { calendarOf, calendarResponse } from "../booking-calendar.server";
import { findByLink } from "../link.server";

const params = z.object({ token: z.string().max(100) });

export const loader = defineLoader({ allow: everyone, params }, async ({ ctx, params, url }) => {
  const { booking } = (await findByLink(ctx, params.token, url)).page;
  const path = `/bedrijf/aanvragen/${booking.reference}`;
  return calendarResponse(
    calendarOf(booking, { env: ctx.env, locale: ctx.locale, method: "PUBLISH", path }),
    booking.reference,
  );
});
