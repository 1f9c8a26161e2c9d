import { redirect } from "@remix-run/node";

import type { RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";

import { inviteSchema, offerSchema, turnDownSchema } from "./applications.schemas";
import { invite, offerPlace, turnDown, type ByCompany } from "./recruiting.usecases.server";
import { recruitMessages } from "./recruit.messages";

/** Which application, by whom, and the page to go back to. */
interface Target {
  id: string | null;
  by: ByCompany;
  back: string;
}

const texts = (locale: Locale) => recruitMessages[locale].field;

/** The answers of a company, on its own page and behind the link in a mail. */
export function recruitIntents<P>(target: (ctx: RequestContext, params: P) => Target) {
  const work = (ctx: RequestContext) => ({ env: ctx.env, now: ctx.clock.now() });
  const done = (ctx: RequestContext, { back }: Target, said: string) =>
    redirect(localePath(ctx.locale, `${back}?gedaan=${said}`));
  return {
    invite: intent<typeof inviteSchema, P>(
      inviteSchema,
      async ({ ctx, params, value }) => {
        const at = target(ctx, params);
        const times = ([1, 2, 3] as const).flatMap((n) => {
          const [day, time] = [value[`day${n}`], value[`time${n}`]];
          return day === undefined || time === undefined ? [] : [{ field: `day${n}`, day, time }];
        });
        await invite(ctx.db, at.id, at.by, { times, note: value.note ?? "" }, work(ctx));
        return done(ctx, at, "invited");
      },
      texts,
    ),
    offer: intent<typeof offerSchema, P>(
      offerSchema,
      async ({ ctx, params, value }) => {
        const at = target(ctx, params);
        const offered = {
          ...value,
          until: value.until ?? null,
          trainerId: value.trainerId ?? null,
          note: value.note ?? "",
        };
        await offerPlace(ctx.db, at.id, at.by, offered, work(ctx));
        return done(ctx, at, "offered");
      },
      texts,
    ),
    decline: intent<typeof turnDownSchema, P>(
      turnDownSchema,
      async ({ ctx, params, value }) => {
        const at = target(ctx, params);
        const { reason, note = "", recommend } = value;
        const because = { reason, note, recommend: recommend !== undefined };
        await turnDown(ctx.db, at.id, at.by, because, work(ctx));
        return done(ctx, at, "declined");
      },
      texts,
    ),
  };
}
