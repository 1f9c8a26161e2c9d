import { z } from "zod";

import type { RequestContext } from "~/platform/http/context.server";

import type { Answerer } from "./answer.usecases.server";
import { contactOf } from "./contact.usecases.server";
import { evaluationsFor } from "./evaluation.usecases.server";
import { answerIntents, companyIntents } from "./intents.server";
import { findByLink } from "./link.server";
import { findBooking, findProposable, type BookingPage } from "./views.usecases.server";
import { asCompany } from "./who.server";
import { classPath } from "./words";

/** What the company's side of a booking shows on each of its pages. */
async function companySide(ctx: RequestContext, page: BookingPage, who: Answerer) {
  const now = ctx.clock.now();
  const others = page.actions.includes("counter") ? await findProposable(ctx.db, page.booking, now) : [];
  return { page, others, about: await contactOf(ctx.db, page, who, now) };
}

/** The path's parameters of a company's page of a booking. */
export const companyRequestParams = z.object({ reference: z.string().max(20) });
type RequestParams = z.output<typeof companyRequestParams>;

/** The forms on that page. */
export const companyRequestIntents = answerIntents(
  [...companyIntents, "evaluate"],
  (ctx, { reference }: RequestParams) => ({
    who: asCompany(ctx),
    reference,
    back: `/bedrijf/aanvragen/${reference}`,
  }),
);

/** What a company's page of a booking shows. Throws 404 for another company's booking. */
export async function companyRequestPage(ctx: RequestContext, params: RequestParams) {
  const who = asCompany(ctx);
  const page = await findBooking(ctx.db, params, who, ctx.clock.now());
  const evaluations = await evaluationsFor(ctx.db, page.booking, "C", ctx.clock.now());
  return { ...(await companySide(ctx, page, who)), evaluations };
}
export type CompanyRequestData = Awaited<ReturnType<typeof companyRequestPage>>;

/** The path's parameters of the same behind the link in a company's mail. */
export const answerParams = z.object({ token: z.string().max(100) });
type AnswerParams = z.output<typeof answerParams>;

/** The forms there. */
export const answerPageIntents = answerIntents(companyIntents, async (ctx, { token }: AnswerParams, url) => {
  const { who, page } = await findByLink(ctx, token, url);
  const { reference } = page.booking;
  const path = `/antwoord/${token}`;
  return { who, reference, back: url.searchParams.has("klas") ? classPath(path, reference) : path };
});

/** What the page behind that link shows; opening it changes nothing. Throws 404, and 410 when it has expired. */
export async function answerPage(ctx: RequestContext, { token }: AnswerParams, url: URL) {
  const { page, who } = await findByLink(ctx, token, url);
  return { ...(await companySide(ctx, page, who)), token };
}
export type AnswerData = Awaited<ReturnType<typeof answerPage>>;
