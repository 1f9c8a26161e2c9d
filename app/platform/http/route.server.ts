import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";

import type { Policy, Viewer } from "../auth/viewer";
import { isDatabaseAway } from "../errors/database.server";
import { AppError, platformError } from "../errors/errors";
import type { ActionReply } from "../forms/form-reply";
import { readForm, typedValues } from "../forms/read-form.server";
import { localeOfPath, localePath, plainPath, type Locale } from "../i18n/i18n";
import { describeError } from "../log/log.server";
import { readWithin } from "./body.server";
import type { RequestContext } from "./context.server";

export interface RouteArgs<P> {
  ctx: RequestContext;
  request: Request;
  url: URL;
  params: P;
}

interface RouteOptions<P extends z.ZodType> {
  /** Who may come here at all: signed out goes to sign in, others get 403. */
  allow: Policy;
  /** The path's parameters; wrong ones are a page that does not exist. */
  params?: P;
}

/** Builds a loader: permission, parameters, and coded errors as HTTP. A loader never changes state. */
export function defineLoader<T, P extends z.ZodType = z.ZodObject>(
  options: RouteOptions<P>,
  run: (args: RouteArgs<z.output<P>>) => Promise<T> | T,
): (args: LoaderFunctionArgs) => Promise<T> {
  return async (args) => {
    const ctx = contextOf(args);
    try {
      return await run(routeArgs(args, ctx, options));
    } catch (error) {
      throw asResponse(error, ctx);
    }
  };
}

export interface Intent<P> {
  schema: z.ZodType;
  texts?: (locale: Locale) => Record<string, string>;
  run(args: RouteArgs<P> & { value: never }): Promise<Response | ActionReply>;
}

/** One form of a page: its schema, and what happens with what was typed. */
export function intent<S extends z.ZodType, P = Record<string, string>>(
  schema: S,
  run: (args: RouteArgs<P> & { value: z.output<S> }) => Promise<Response | ActionReply>,
  texts?: (locale: Locale) => Record<string, string>,
): Intent<P> {
  return { schema, run: run as Intent<P>["run"], ...(texts === undefined ? {} : { texts }) };
}

/**
 * Builds an action out of the page's forms, told apart by their hidden `intent` field (which a page with one form may
 * leave out). A form that is not right answers 422 with what was typed, and so does one of which its command has
 * something left to ask; a coded error answers its own status, at its field or above the form.
 */
export function defineAction<P extends z.ZodType = z.ZodObject>(
  options: RouteOptions<P> & { intents: Record<string, Intent<z.output<P>>>; limit?: BodyLimit },
): Action {
  const run = async (args: ActionFunctionArgs) => {
    const ctx = contextOf(args);
    try {
      const base = routeArgs(args, ctx, options);
      const { limit } = options;
      const formData = await (limit ? readWithin(args.request, limit.bytes) : readBody(args.request));
      if (formData === null) return tooLarge(limit, ctx.locale);
      const only = Object.keys(options.intents);
      const name = String(formData.get("intent") ?? (only.length === 1 ? only[0] : ""));
      const chosen = Object.hasOwn(options.intents, name) ? options.intents[name] : undefined;
      if (chosen === undefined) throw platformError("bad_request");
      const texts = chosen.texts?.(ctx.locale);
      const form = readForm(formData, chosen.schema, {
        intent: name,
        locale: ctx.locale,
        ...(texts === undefined ? {} : { texts }),
      });
      if (!form.ok) return data<ActionReply>({ form: form.reply }, { status: 422 });
      try {
        const answer = await chosen.run({ ...base, value: form.value as never });
        if (answer instanceof Response) return answer;
        return data<ActionReply>(answer, { status: answer.form === undefined ? 200 : 422 });
      } catch (error) {
        if (!(error instanceof AppError) || ![409, 410, 422, 429].includes(error.status)) throw error;
        const errors = error.faults(ctx.locale);
        return data<ActionReply>(
          {
            code: error.code,
            form: {
              intent: name,
              values: typedValues(formData),
              errors,
              formErrors: Object.keys(errors).length === 0 ? [error.text(ctx.locale)] : [],
            },
          },
          { status: error.status },
        );
      }
    } catch (error) {
      throw asResponse(error, ctx);
    }
  };
  const schemas = Object.entries(options.intents).map(([name, { schema }]) => [name, schema] as const);
  return Object.assign(run, { schemas: Object.fromEntries(schemas) });
}

/** An action with the schema of each of its forms, by intent: tests walk every form and every field. */
export interface Action {
  (args: ActionFunctionArgs): Promise<Response | ReturnType<typeof data<ActionReply>>>;
  schemas: Record<string, z.ZodType>;
}

/** What a page that takes files reads at most, and which of its forms says what is wrong with more. */
interface BodyLimit {
  bytes: number;
  intent: string;
  /** Said at its field. */
  error: AppError;
}

function tooLarge(limit: BodyLimit | undefined, locale: Locale) {
  const { intent = "", error = platformError("bad_request") } = limit ?? {};
  const { field, code, status } = error;
  const text = error.text(locale);
  const errors = field === undefined ? {} : { [field]: [text] };
  const formErrors = field === undefined ? [text] : [];
  return data<ActionReply>({ code, form: { intent, values: {}, errors, formErrors } }, { status });
}

async function readBody(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw platformError("bad_request");
  }
}

/** The context of this request, in the language of its address. */
function contextOf(args: LoaderFunctionArgs): RequestContext {
  const locale = localeOfPath(new URL(args.request.url).pathname);
  return { ...args.context, locale, log: args.context.log };
}

function routeArgs<P extends z.ZodType>(
  args: LoaderFunctionArgs,
  ctx: RequestContext,
  options: RouteOptions<P>,
): RouteArgs<z.output<P>> {
  if (ctx.failure !== undefined) throw ctx.failure;
  const url = new URL(args.request.url);
  // No text in the database can hold it, so nothing that is asked for has it.
  if (/%00/.test(url.pathname + url.search)) throw platformError("bad_request");
  permit(options.allow, ctx.viewer, url, ctx.locale);
  const params = (options.params ?? z.record(z.string(), z.string().optional())).safeParse(args.params);
  if (!params.success) throw platformError("not_found");
  return { ctx, request: args.request, url, params: params.data as z.output<P> };
}

function permit(allow: Policy, viewer: Viewer | null, url: URL, locale: Locale): void {
  if (allow(viewer)) return;
  if (viewer !== null) throw platformError("forbidden");
  const back = plainPath(url.pathname.replace(/\.data$/, "")) + url.search;
  throw redirect(localePath(locale, `/inloggen?terug=${encodeURIComponent(back)}`));
}

/** The one place where a coded error becomes HTTP. */
function asResponse(error: unknown, ctx: RequestContext): unknown {
  let known = error;
  if (isDatabaseAway(error)) {
    ctx.log.error({ error: describeError(error) }, "the database is away");
    known = platformError("unavailable");
  }
  if (!(known instanceof AppError)) return known;
  return data(
    { code: known.code, message: known.text(ctx.locale) },
    { status: known.status, ...(known.status === 503 ? { headers: { "Retry-After": "30" } } : {}) },
  );
}
