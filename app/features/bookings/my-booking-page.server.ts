import { z } from "zod";

import type { RequestContext } from "~/platform/http/context.server";

import { findAlternatives } from "./alternatives.usecases.server";
import { contactOf, reachableAt } from "./contact.usecases.server";
import { isLost } from "./core/booking";
import { evaluationsFor } from "./evaluation.usecases.server";
import { answerIntents, schoolIntents } from "./intents.server";
import { isRepeatable } from "./repeat.usecases.server";
import { findBooking } from "./views.usecases.server";
import { asTeacher } from "./who.server";

/** The path's parameters of a school's page of a booking. */
export const myBookingParams = z.object({ reference: z.string().max(20) });
type MyBookingParams = z.output<typeof myBookingParams>;

/** The forms on that page. */
export const myBookingIntents = answerIntents(schoolIntents, (ctx, { reference }: MyBookingParams) => ({
  who: asTeacher(ctx),
  reference,
  back: `/mijn/boekingen/${reference}`,
}));

/** What a school's page of a booking shows. */
export async function myBookingPage(ctx: RequestContext, params: MyBookingParams) {
  const page = await findBooking(ctx.db, params, asTeacher(ctx), ctx.clock.now());
  const { booking } = page;
  const alternatives = isLost(booking.status) ? await findAlternatives(ctx.db, booking, ctx.clock.now()) : [];
  const about = await contactOf(ctx.db, page, asTeacher(ctx), ctx.clock.now());
  const evaluations = await evaluationsFor(ctx.db, booking, "T", ctx.clock.now());
  return {
    ...page,
    about,
    evaluations,
    mine: booking.teacher?.id === ctx.viewer?.userId,
    alternatives,
    repeatable: isRepeatable(booking, ctx.clock.now()),
    contact: await reachableAt(ctx.db, booking.company.id),
  };
}
export type MyBookingPageData = Awaited<ReturnType<typeof myBookingPage>>;
