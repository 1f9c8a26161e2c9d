import { redirect } from "@remix-run/node";

import { viewerOf, type RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { fellThrough, withdraw } from "../answer.usecases.server";
import { fieldMessages } from "../field.messages";
import { placingSchools } from "../placements.permissions";
import { elsewhereSchema, nothingSchema, placementReasonSchema, proposeSchema } from "../placements.schemas";
import { propose } from "../propose.usecases.server";
import { placedElsewhere, stillLooking, takeBack } from "../students.usecases.server";
import { ownStudent } from "../worklist.usecases.server";

interface Params {
  id: string;
}

const done = (ctx: RequestContext, id: string, said: string) =>
  redirect(localePath(ctx.locale, `/school/studenten/${id}?gedaan=${said}`));

/** Who acts, for which schools. */
export function school(ctx: RequestContext) {
  return { actorId: viewerOf(ctx).userId, schoolIds: placingSchools(ctx.viewer) };
}

const work = (ctx: RequestContext) => ({ env: ctx.env, now: ctx.clock.now() });

/** The student's school among the viewer's own; a student of another school is not found. */
export async function reportCommand(ctx: RequestContext, reportId: string) {
  const { actorId, schoolIds } = school(ctx);
  const { schoolId } = await ownStudent(ctx.db, reportId, schoolIds);
  return { reportId, schoolId, actorId, now: ctx.clock.now() };
}

/** The forms of the page about one student. */
export const studentIntents = {
  propose: intent<typeof proposeSchema, Params>(
    proposeSchema,
    async ({ ctx, value, params }) => {
      const { agreed: _agreed, ...proposal } = value;
      await propose(ctx.db, { ...proposal, ...school(ctx), reportId: params.id }, work(ctx));
      return done(ctx, params.id, "proposed");
    },
    (locale) => fieldMessages[locale],
  ),
  withdraw: intent<typeof placementReasonSchema, Params>(
    placementReasonSchema,
    async ({ ctx, value, params }) => {
      await withdraw(ctx.db, value.placementId, school(ctx), value.reason, work(ctx));
      return done(ctx, params.id, "withdrawn");
    },
  ),
  "fell-through": intent<typeof placementReasonSchema, Params>(
    placementReasonSchema,
    async ({ ctx, value, params }) => {
      const byName = (await ownStudent(ctx.db, params.id, school(ctx).schoolIds)).schoolName;
      await fellThrough(ctx.db, value.placementId, school(ctx), value.reason, { ...work(ctx), byName });
      return done(ctx, params.id, "fell_through");
    },
  ),
  elsewhere: intent<typeof elsewhereSchema, Params>(elsewhereSchema, async ({ ctx, value, params }) => {
    await placedElsewhere(ctx.db, { ...(await reportCommand(ctx, params.id)), place: value.place });
    return done(ctx, params.id, "solved");
  }),
  "take-back": intent<typeof nothingSchema, Params>(nothingSchema, async ({ ctx, params }) => {
    await takeBack(ctx.db, await reportCommand(ctx, params.id));
    return done(ctx, params.id, "taken_back");
  }),
  renew: intent<typeof nothingSchema, Params>(nothingSchema, async ({ ctx, params }) => {
    await stillLooking(ctx.db, await reportCommand(ctx, params.id));
    return done(ctx, params.id, "renewed");
  }),
};
