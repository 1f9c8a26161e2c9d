import { redirect } from "@remix-run/node";

import { platformError } from "~/platform/errors/errors";
import type { RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { accept } from "./answer.usecases.server";
import { chooseTime, withdrawApplication, type ByStudent } from "./applicant.usecases.server";
import { acceptOfferSchema, chooseSchema } from "./applications.schemas";
import { nothingSchema } from "./placements.schemas";

/** The signed-in person as the student whose application it is. */
export function asStudent(ctx: RequestContext) {
  if (ctx.viewer === null) throw platformError("forbidden");
  return { studentUserId: ctx.viewer.userId, actorId: ctx.viewer.userId };
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
