import { redirect } from "@remix-run/node";

import { endPlacement, placeElsewhere, type BySchool } from "~/features/placements/index.server";
import { platformError } from "~/platform/errors/errors";
import type { RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { drawingSchools } from "./agreements.permissions";
import { elsewhereSchema, endSchema } from "./agreements.schemas";

interface Params {
  id: string;
}

const done = (ctx: RequestContext, id: string, said: string) =>
  redirect(localePath(ctx.locale, `/school/overeenkomsten/${id}?gedaan=${said}`));

/** Who acts, for which schools. */
function school(ctx: RequestContext): BySchool {
  if (ctx.viewer === null) throw platformError("forbidden");
  return { actorId: ctx.viewer.userId, schoolIds: drawingSchools(ctx.viewer) };
}

const work = (ctx: RequestContext) => ({ env: ctx.env, now: ctx.clock.now() });

/** What the school does with one placement. */
export const schoolIntents = {
  elsewhere: intent<typeof elsewhereSchema, Params>(elsewhereSchema, async ({ ctx, value, params }) => {
    await placeElsewhere(ctx.db, params.id, school(ctx), value, work(ctx));
    return done(ctx, params.id, "elsewhere");
  }),
  end: intent<typeof endSchema, Params>(endSchema, async ({ ctx, value, params }) => {
    await endPlacement(ctx.db, params.id, school(ctx), value, work(ctx));
    return done(ctx, params.id, "ended");
  }),
};
