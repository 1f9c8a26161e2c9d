import { redirect } from "@remix-run/node";

import { viewerOf, type RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { accept, decline, fellThrough } from "./answer.usecases.server";
import { answeringCompanies } from "./placements.permissions";
import { placementOnlySchema, placementReasonSchema } from "./placements.schemas";

const company = (ctx: RequestContext) => ({
  actorId: viewerOf(ctx).userId,
  companyIds: answeringCompanies(ctx.viewer),
});
const work = (ctx: RequestContext) => ({ env: ctx.env, now: ctx.clock.now() });
const done = (ctx: RequestContext, said: string) =>
  redirect(localePath(ctx.locale, `/bedrijf/plaatsingen?gedaan=${said}`));
const nameOf = (ctx: RequestContext) =>
  ctx.viewer?.memberships.find((m) => m.organisation === "company")?.organisationName ?? "";

/** The forms on the page with the placements of a company. */
export const companyPlacementIntents = {
  accept: intent(placementOnlySchema, async ({ ctx, value }) => {
    await accept(ctx.db, value.placementId, company(ctx), work(ctx));
    return done(ctx, "accepted");
  }),
  decline: intent(placementReasonSchema, async ({ ctx, value }) => {
    await decline(ctx.db, value.placementId, company(ctx), value.reason, work(ctx));
    return done(ctx, "declined");
  }),
  "fell-through": intent(placementReasonSchema, async ({ ctx, value }) => {
    const also = { ...work(ctx), byName: nameOf(ctx) };
    await fellThrough(ctx.db, value.placementId, company(ctx), value.reason, also);
    return done(ctx, "fell_through");
  }),
};
