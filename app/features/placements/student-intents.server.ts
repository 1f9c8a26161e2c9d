import { redirect } from "@remix-run/node";

import { viewerOf, type RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { accept, fellThrough } from "./answer.usecases.server";
import { chooseTime, withdrawApplication, type ByStudent } from "./applicant.usecases.server";
import { sendMessage } from "./application-messages.usecases.server";
import { acceptOfferSchema, chooseSchema, messageSchema } from "./applications.schemas";
import { nothingSchema, placementReasonSchema } from "./placements.schemas";

/** The signed-in person as the student whose application it is. */
export function asStudent(ctx: RequestContext) {
  return { studentUserId: viewerOf(ctx).userId, actorId: viewerOf(ctx).userId };
}

/** Which application, by whom, and the page to go back to. */
interface Target {
  id: string | null;
  by: ByStudent;
  back: string;
}

/** The answers of an applicant, on their own page and behind the link in a mail. */
export function studentAnswerIntents<P>(target: (ctx: RequestContext, params: P) => Target) {
  const work = (ctx: RequestContext) => ({ env: ctx.env, now: ctx.clock.now() });
  const done = (ctx: RequestContext, { back }: Target, said: string) =>
    redirect(localePath(ctx.locale, `${back}?gedaan=${said}`));
  return {
    choose: intent<typeof chooseSchema, P>(chooseSchema, async ({ ctx, params, value }) => {
      const at = target(ctx, params);
      await chooseTime(ctx.db, at.id, at.by, value.optionId, work(ctx));
      return done(ctx, at, "chosen");
    }),
    accept: intent<typeof acceptOfferSchema, P>(acceptOfferSchema, async ({ ctx, params, value }) => {
      const at = target(ctx, params);
      const keepOthers = value.withdrawOthers === undefined;
      await accept(ctx.db, at.id, at.by, { ...work(ctx), keepOthers });
      return done(ctx, at, "accepted");
    }),
    withdraw: intent<typeof nothingSchema, P>(nothingSchema, async ({ ctx, params }) => {
      const at = target(ctx, params);
      await withdrawApplication(ctx.db, at.id, at.by, work(ctx));
      return done(ctx, at, "withdrawn");
    }),
  };
}

/** What an applicant can do on their own page only: say that a placement does not go ahead, and write to the company. */
export function ownApplicationIntents<P extends { id: string }>(path: (id: string) => string) {
  const done = (ctx: RequestContext, { id }: P, said: string) =>
    redirect(localePath(ctx.locale, `${path(id)}?gedaan=${said}`));
  return {
    "fell-through": intent<typeof placementReasonSchema, P>(
      placementReasonSchema,
      async ({ ctx, params, value }) => {
        const work = { env: ctx.env, now: ctx.clock.now(), byName: "" };
        await fellThrough(ctx.db, params.id, asStudent(ctx), value.reason, work);
        return done(ctx, params, "fell_through");
      },
    ),
    message: intent<typeof messageSchema, P>(messageSchema, async ({ ctx, params, value }) => {
      await sendMessage(ctx.db, params.id, asStudent(ctx), value, { env: ctx.env, now: ctx.clock.now() });
      return done(ctx, params, "message");
    }),
  };
}
