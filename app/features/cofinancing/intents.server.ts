import { redirect } from "@remix-run/node";

import type { RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { attestAllSchema, attestSchema, correctSchema } from "./cofinancing.schemas";
import { attest, correct, type EntryWho } from "./entries.usecases.server";

type Who<P> = (ctx: RequestContext, params: P) => EntryWho | Promise<EntryWho>;

/** The forms of a list of hours: one line or all of them are right, or a number is corrected. */
export function hoursIntents<P>(whoOf: Who<P>, back: (params: P) => string) {
  const done = (ctx: RequestContext, params: P, said: "attested" | "corrected") =>
    redirect(localePath(ctx.locale, `${back(params)}?gedaan=${said}`));
  return {
    attest: intent<typeof attestSchema, P>(attestSchema, async ({ ctx, params, value }) => {
      await attest(ctx.db, await whoOf(ctx, params), [value]);
      return done(ctx, params, "attested");
    }),
    "attest-all": intent<typeof attestAllSchema, P>(attestAllSchema, async ({ ctx, params, value }) => {
      const seen = value.entries.map((entry) => {
        const [entryId = "", minutes] = entry.split(":");
        return { entryId, minutes: Number(minutes) };
      });
      await attest(ctx.db, await whoOf(ctx, params), seen);
      return done(ctx, params, "attested");
    }),
    correct: intent<typeof correctSchema, P>(correctSchema, async ({ ctx, params, value }) => {
      const { entryId, hours, note } = value;
      await correct(ctx.db, await whoOf(ctx, params), { entryId, minutes: hours, note });
      return done(ctx, params, "corrected");
    }),
  };
}
