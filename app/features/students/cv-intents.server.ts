import { redirect } from "@remix-run/node";

import { viewerOf, type RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { cvMessages } from "./cv.messages";
import { removeCv, uploadCv } from "./cv.usecases.server";
import { cvSchema, nothingSchema } from "./students.schemas";

const self = (ctx: RequestContext) => ({ userId: viewerOf(ctx).userId, now: ctx.clock.now() });

const done = (ctx: RequestContext, said: string) =>
  redirect(localePath(ctx.locale, `/mijn/profiel/cv?gedaan=${said}`));

/** The forms on the page with one's own CV. */
export const cvIntents = {
  upload: intent(
    cvSchema,
    async ({ ctx, value: { cv } }) => {
      await uploadCv(ctx.db, self(ctx), { name: cv.name, content: Buffer.from(await cv.arrayBuffer()) });
      return done(ctx, "saved");
    },
    (locale) => cvMessages[locale].field,
  ),
  remove: intent(nothingSchema, async ({ ctx }) => {
    await removeCv(ctx.db, self(ctx));
    return done(ctx, "removed");
  }),
};
