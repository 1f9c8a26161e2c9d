import { redirect } from "@remix-run/node";

import type { RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { nothingSchema, refuseSchema, signSchema } from "./agreements.schemas";
import { codeAnchor } from "./signing-anchor";
import { askCode, refuse, sign } from "./sign.usecases.server";
import { signingMessages } from "./signing.messages";

/** The secret of the link behind which somebody signs. */
interface Params {
  token: string;
}

const work = (ctx: RequestContext) => ({ env: ctx.env, now: ctx.clock.now() });
const back = (ctx: RequestContext, { token }: Params, anchor = "") =>
  redirect(localePath(ctx.locale, `/ondertekenen/${token}${anchor}`));

/** The forms of whoever signs behind a link. */
export const signingIntents = {
  code: intent<typeof nothingSchema, Params>(nothingSchema, async ({ ctx, params }) => {
    await askCode(ctx.db, params.token, ctx.locale, work(ctx));
    return back(ctx, params, `#${codeAnchor}`);
  }),
  sign: intent<typeof signSchema, Params>(
    signSchema,
    async ({ ctx, params, value }) => {
      await sign(ctx.db, params.token, value, work(ctx));
      return back(ctx, params);
    },
    (locale) => signingMessages[locale].field,
  ),
  refuse: intent<typeof refuseSchema, Params>(refuseSchema, async ({ ctx, params, value }) => {
    await refuse(ctx.db, params.token, value.reason, work(ctx));
    return back(ctx, params);
  }),
};
