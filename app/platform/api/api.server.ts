import { createHash } from "node:crypto";

import type { LoaderFunctionArgs } from "@remix-run/node";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { z } from "zod";

import { isDatabaseAway } from "../errors/database.server";
import { AppError } from "../errors/errors";
import type { RequestContext } from "../http/context.server";
import { describeError } from "../log/log.server";
import type { ApiOperation } from "./operation";
import { ApiProblem, wrongParameters } from "./problem";
import { parseQuery } from "./query";

export { apiOperation, type ApiOperation, type ApiText } from "./operation";
export { ApiProblem, wrongParameters } from "./problem";

/** Requests per client address and minute, in each web process. A person who pans the map asks some 60. */
const perMinute = 600;
const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });

const cors = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Retry-After, Link",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

export interface ApiArgs<Q, P> {
  ctx: RequestContext;
  request: Request;
  url: URL;
  query: Q;
  params: P;
}

type Handler<Q, P, B> = (args: ApiArgs<Q, P>) => Promise<B | Response> | B | Response;

/**
 * The loader of one GET of the open data interface: limit, strict parameters, CORS, ETag and Cache-Control, and every
 * refusal as application/problem+json. The handler answers the body; a `timeStamp` in it does not count for the ETag.
 * It may answer a `Response` of its own (a stream), which gets the CORS headers only.
 * `maxAge` is in seconds (default 60).
 */
export function apiLoader<Q extends z.ZodObject, B extends z.ZodType, P extends z.ZodObject>(
  operation: ApiOperation<Q, B, P>,
  run: Handler<z.output<Q>, z.output<P>, z.output<B>>,
  options: { maxAge?: number } = {},
): (args: LoaderFunctionArgs) => Promise<Response> {
  return (args) =>
    answering(args, async (ctx, url) => {
      const query = parseQuery(url.searchParams, operation.query);
      if (!query.ok) throw wrongParameters(...query.errors);
      const params = operation.params?.safeParse(args.params);
      if (params?.success === false) throw new ApiProblem(404);
      const answer = await run({
        ctx,
        request: args.request,
        url,
        query: query.value,
        params: (params?.data ?? {}) as z.output<P>,
      });
      if (answer instanceof Response) {
        for (const [name, value] of Object.entries(cors)) answer.headers.set(name, value);
        return answer;
      }
      return cached(args.request, answer, operation.mediaType, options.maxAge ?? 60);
    });
}

/** Answers 404 as a problem: for every path of the interface that is nothing. */
export const apiNotFound = (args: LoaderFunctionArgs): Promise<Response> =>
  answering(args, () => {
    throw new ApiProblem(404, "There is nothing at this path; see /api/v1/openapi.json.");
  });

/** The action of every path of the interface: it is for reading only. */
export const apiReadOnly = (args: LoaderFunctionArgs): Promise<Response> =>
  answering(args, () => {
    throw new ApiProblem(405, "This interface answers GET only.");
  });

async function answering(
  args: LoaderFunctionArgs,
  run: (ctx: RequestContext, url: URL) => Promise<Response>,
): Promise<Response> {
  const ctx = args.context;
  const url = new URL(args.request.url);
  if (args.request.method === "OPTIONS") {
    return new Response(null, {
      status: 204,
      headers: {
        ...cors,
        "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
        "Access-Control-Allow-Headers": "If-None-Match, Accept, Last-Event-ID",
        "Access-Control-Max-Age": "86400",
      },
    });
  }
  try {
    await limiter.consume(ctx.address);
    return await run(ctx, url);
  } catch (error) {
    return refusal(error, ctx, url);
  }
}

function refusal(error: unknown, ctx: RequestContext, url: URL): Response {
  if (error instanceof RateLimiterRes) {
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    const said = `At most ${perMinute} requests a minute; wait ${seconds} s.`;
    return problem(new ApiProblem(429, said), url, { "Retry-After": String(seconds) });
  }
  if (error instanceof ApiProblem) {
    return problem(error, url, error.status === 405 ? { Allow: "GET, HEAD, OPTIONS" } : {});
  }
  if (error instanceof AppError) {
    const { status } = error;
    if (status === 400 || status === 404 || status === 410) {
      return problem(new ApiProblem(status, error.text("en")), url);
    }
  }
  if (isDatabaseAway(error)) {
    ctx.log.error({ error: describeError(error) }, "the database is away");
    return problem(new ApiProblem(503), url, { "Retry-After": "30" });
  }
  ctx.log.error({ error: describeError(error) }, "the open data interface failed");
  return problem(new ApiProblem(500), url);
}

function problem(what: ApiProblem, url: URL, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(what.body(url.pathname + url.search)), {
    status: what.status,
    headers: {
      ...cors,
      "Content-Type": "application/problem+json; charset=utf-8",
      "Cache-Control": "no-store",
      ...headers,
    },
  });
}

function cached(request: Request, body: unknown, mediaType: string, maxAge: number): Response {
  const withoutTime = JSON.stringify(body, (key, value: unknown) =>
    key === "timeStamp" ? undefined : value,
  );
  const etag = `"${createHash("sha256").update(withoutTime).digest("base64url").slice(0, 27)}"`;
  const headers = { ...cors, ETag: etag, "Cache-Control": `public, max-age=${maxAge}`, Vary: "Origin" };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim());
  if (known.some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(JSON.stringify(body), {
    headers: { ...headers, "Content-Type": `${mediaType}; charset=utf-8` },
  });
}
