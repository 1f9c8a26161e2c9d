import { redirect } from "@remix-run/node";

import { endPlacement, placeElsewhere, type BySchool } from "~/features/placements/index.server";
import { viewerOf, type RequestContext } from "~/platform/http/context.server";
import { intent } from "~/platform/http/route.server";
import { localePath } from "~/platform/i18n/i18n";

import { drawingSchools } from "./agreements.permissions";
import {
  changeSchema,
  drawUpSchema,
  elsewhereSchema,
  endSchema,
  paperName,
  paperSchema,
  particularsSchema,
  resendSchema,
  typedTermsOf,
} from "./agreements.schemas";
import { changeTerms, correctParticulars, drawUp, resendLink } from "./draw.usecases.server";
import { formMessages } from "./form.messages";
import { paperMessages } from "./paper.messages";
import { recordOnPaper } from "./paper.usecases.server";

interface Params {
  id: string;
}

const done = (ctx: RequestContext, id: string, said: string) =>
  redirect(localePath(ctx.locale, `/school/overeenkomsten/${id}?gedaan=${said}`));

/** Who acts, for which schools. */
function school(ctx: RequestContext): BySchool {
  return { actorId: viewerOf(ctx).userId, schoolIds: drawingSchools(ctx.viewer) };
}

const work = (ctx: RequestContext) => ({ env: ctx.env, now: ctx.clock.now() });

const texts = (locale: RequestContext["locale"]) => formMessages[locale].field;

/** What the school does with one placement. */
export const schoolIntents = {
  "draw-up": intent<typeof drawUpSchema, Params>(
    drawUpSchema,
    async ({ ctx, value, params }) => {
      const particulars = particularsSchema.parse(value);
      await drawUp(ctx.db, params.id, school(ctx), { terms: typedTermsOf(value), particulars }, work(ctx));
      return done(ctx, params.id, "drawn");
    },
    texts,
  ),
  change: intent<typeof changeSchema, Params>(
    changeSchema,
    async ({ ctx, value, params }) => {
      const input = { version: value.version, terms: typedTermsOf(value) };
      await changeTerms(ctx.db, params.id, school(ctx), input, work(ctx));
      return done(ctx, params.id, "changed");
    },
    texts,
  ),
  correct: intent<typeof particularsSchema, Params>(particularsSchema, async ({ ctx, value, params }) => {
    await correctParticulars(ctx.db, params.id, school(ctx), value, work(ctx));
    return done(ctx, params.id, "corrected");
  }),
  resend: intent<typeof resendSchema, Params>(resendSchema, async ({ ctx, value, params }) => {
    await resendLink(ctx.db, params.id, school(ctx), value.role, work(ctx));
    return done(ctx, params.id, "resent");
  }),
  paper: intent<typeof paperSchema, Params>(
    paperSchema,
    async ({ ctx, value, params }) => {
      const { version, signedOn, signed, scan } = value;
      const signers = signed.map((role) => ({ role, name: value[paperName(role)] ?? "" }));
      const content = Buffer.from(await scan.arrayBuffer());
      const said = { version, signedOn, signers, scan: { name: scan.name, content } };
      await recordOnPaper(ctx.db, params.id, school(ctx), said, work(ctx));
      return done(ctx, params.id, "paper");
    },
    (locale) => paperMessages[locale].field,
  ),
  elsewhere: intent<typeof elsewhereSchema, Params>(elsewhereSchema, async ({ ctx, value, params }) => {
    await placeElsewhere(ctx.db, params.id, school(ctx), value, work(ctx));
    return done(ctx, params.id, "elsewhere");
  }),
  end: intent<typeof endSchema, Params>(endSchema, async ({ ctx, value, params }) => {
    await endPlacement(ctx.db, params.id, school(ctx), value, work(ctx));
    return done(ctx, params.id, "ended");
  }),
};
