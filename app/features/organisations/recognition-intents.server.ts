import { redirect } from "@remix-run/node";

import type { RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { companyEditMessages } from "./company-edit.messages";
import { claimSchema, creboSchema } from "./organisations.forms";
import { asManager } from "./own-company.server";
import { dropRecognition, stateRecognition, takeBackClaim } from "./recognitions.usecases.server";

/** The company of which the recognitions are. */
interface Params {
  id: string;
}

const done = ({ locale }: RequestContext, id: string, said: string) =>
  redirect(localePath(locale, `/bedrijf/erkenningen/${id}?gedaan=${said}`));

/** The forms on the page with the recognitions of a company. */
export const recognitionIntents = {
  state: intent<typeof claimSchema, Params>(
    claimSchema,
    async ({ ctx, value, params }) => {
      await stateRecognition(ctx.db, asManager(ctx), params.id, value);
      return done(ctx, params.id, "stated");
    },
    (locale) => companyEditMessages[locale].field,
  ),
  "take-back": intent<typeof creboSchema, Params>(creboSchema, async ({ ctx, value, params }) => {
    await takeBackClaim(ctx.db, asManager(ctx), params.id, value.crebo);
    return done(ctx, params.id, "withdrawn");
  }),
  drop: intent<typeof creboSchema, Params>(creboSchema, async ({ ctx, value, params }) => {
    await dropRecognition(ctx.db, asManager(ctx), params.id, value.crebo);
    return done(ctx, params.id, "withdrawn");
  }),
};
