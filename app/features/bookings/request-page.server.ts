import { randomUUID } from "node:crypto";

import { redirect } from "@remix-run/node";
import { z } from "zod";

import { fullSlots } from "~/features/listings/index.server";
import { schoolStaff } from "~/platform/auth/viewer";
import type { RequestContext } from "~/platform/http/context.server";
import { intent, type RouteArgs } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { bookingSchools, mayRequest } from "./bookings.permissions";
import { requestSchema, type RequestInput } from "./bookings.schemas";
import { findRepeat } from "./repeat.usecases.server";
import { requestBooking, type AlsoInTransaction } from "./request.usecases.server";
import { findRequestForm } from "./views.usecases.server";
import { asTeacher } from "./who.server";

/** The path's parameters of the page with the request form. */
export const requestParams = z.object({ slug: z.string().max(200) });
export type RequestParams = z.output<typeof requestParams>;

/** What the page with the request form shows. Throws 404 when there is no such listing. */
export async function requestPage({ ctx, params, url }: RouteArgs<RequestParams>) {
  const { viewer } = ctx;
  const slot = url.searchParams.get("slot");
  const form = await findRequestForm(ctx.db, params.slug, bookingSchools(viewer), ctx.clock.now());
  const stop: "school" | "pending" | "email" | null = mayRequest(viewer)
    ? null
    : !schoolStaff(viewer)
      ? ("school" as const)
      : viewer?.emailConfirmed === true
        ? ("pending" as const)
        : ("email" as const);
  const chosen = form.slots.some(({ id }) => id === slot) ? slot : null;
  const full = form.open
    ? (await fullSlots(ctx.db, form.listing.id, ctx.clock.now(), { partly: true })).length
    : 0;
  const again = url.searchParams.get("herhaal");
  const repeat =
    again === null || stop !== null
      ? null
      : await findRepeat(ctx.db, again.slice(0, 20), bookingSchools(viewer), form, ctx.clock.now());
  return {
    ...form,
    stop,
    // Whoever repeats a visit finds the moment nearest to last time chosen already.
    chosen: chosen ?? repeat?.slots[0]?.id ?? null,
    repeat,
    full,
    gone: slot !== null && chosen === null,
    idempotencyKey: randomUUID(),
  };
}
export type RequestPageData = Awaited<ReturnType<typeof requestPage>>;

/**
 * The form of that page. Another feature adds fields of its own (`extra`, other names than the request's) and says
 * what must be done about them in the transaction that makes the request.
 */
export const requestIntents = <S extends z.ZodType<object>>(
  extra: S,
  beside: (ctx: RequestContext, added: z.output<S>, input: RequestInput) => AlsoInTransaction | undefined,
) => ({
  request: intent<z.ZodIntersection<typeof requestSchema, S>, RequestParams>(
    requestSchema.and(extra),
    async ({ ctx, value }) => {
      const requester = { ...asTeacher(ctx), schoolIds: bookingSchools(ctx.viewer) };
      const also = beside(ctx, value, value);
      const reference = await requestBooking(ctx.db, requester, value, also);
      return redirect(localePath(ctx.locale, `/mijn/boekingen/${reference}`));
    },
  ),
});
