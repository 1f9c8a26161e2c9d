import { redirect } from "@remix-run/node";

import { viewerOf, type RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { renewOwn, reportOwn, withdrawOwn } from "./own.usecases.server";
import { ownReportIdSchema, ownReportSchema } from "./shortage.schemas";

/** The viewer as the one whose own reports these are. */
export const self = (ctx: RequestContext) => ({ userId: viewerOf(ctx).userId, now: ctx.clock.now() });

const done = (ctx: RequestContext, said: "reported" | "renewed" | "withdrawn") =>
  redirect(localePath(ctx.locale, `/mijn/stagetekort?gedaan=${said}`));

/** The forms on the page with the reports that somebody made for themselves. */
export const ownReportIntents = {
  report: intent(ownReportSchema, async ({ ctx, value }) => {
    await reportOwn(ctx.db, self(ctx), value);
    return done(ctx, "reported");
  }),
  renew: intent(ownReportIdSchema, async ({ ctx, value }) => {
    await renewOwn(ctx.db, self(ctx), value.reportId);
    return done(ctx, "renewed");
  }),
  withdraw: intent(ownReportIdSchema, async ({ ctx, value }) => {
    await withdrawOwn(ctx.db, self(ctx), value.reportId);
    return done(ctx, "withdrawn");
  }),
};
