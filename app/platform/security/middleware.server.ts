import { randomBytes, randomUUID } from "node:crypto";

import type { ErrorRequestHandler, RequestHandler } from "express";
import helmet from "helmet";

import type { Env } from "../env/env.server";
import { platformError } from "../errors/errors";
import { localeOfPath } from "../i18n/i18n";
import { describeError, type Log } from "../log/log.server";

/** Gives every request an id and a log line without personal data: no address, no query, no cookie. */
export const requestLog =
  (log: Log): RequestHandler =>
  (req, res, next) => {
    const requestId = randomUUID();
    const started = process.hrtime.bigint();
    res.locals["log"] = log.child({ requestId });
    res.setHeader("X-Request-Id", requestId);
    res.on("finish", () => {
      const ms = Number((process.hrtime.bigint() - started) / 1_000_000n);
      const path = req.path.replace(/[\w-]{32,}/g, ":token");
      log.info({ requestId, method: req.method, path, status: res.statusCode, ms }, "request");
    });
    next();
  };

/** Security headers; scripts and styles come from the app itself or carry this request's nonce. */
export function securityHeaders(env: Env): RequestHandler {
  const tiles = env.TILE_URL === undefined ? [] : [new URL(env.TILE_URL.replace("{s}.", "")).origin];
  const https = env.appUrl.startsWith("https:");
  const development = env.NODE_ENV === "development";
  return (req, res, next) => {
    const nonce = randomBytes(16).toString("base64");
    res.locals["nonce"] = nonce;
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", `'nonce-${nonce}'`],
          // The development server puts styles into the page itself; a nonce would switch 'unsafe-inline' off.
          styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`],
          imgSrc: ["'self'", "data:", ...tiles],
          connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
          fontSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          ...(https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: https,
      crossOriginEmbedderPolicy: false,
      referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    })(req, res, next);
  };
}

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Where a mail program unsubscribes its reader by a POST of its own (RFC 8058): it sends neither an origin nor what only a
 * browser sends, and the address is a secret.
 */
const oneClick = /^(?:\/en)?\/zoekopdracht-uit\/[\w-]+$/;

/**
 * Refuses (403) a request that changes something and does not come from a page of this site. A browser that hides where
 * a form stood (a page or a person may ask that of it) sends no origin, or "null"; then `Sec-Fetch-Site`, which no page
 * can set, has to say that it stood here.
 */
export function originCheck(env: Env): RequestHandler {
  return (req, res, next) => {
    if (safe.has(req.method)) return next();
    const origin = req.get("origin");
    const site = req.get("sec-fetch-site");
    const own = new Set([new URL(env.appUrl).host, req.get("host")]);
    const from = origin !== undefined && URL.canParse(origin) ? new URL(origin).host : undefined;
    const hidden = origin === undefined || origin === "null";
    if (origin === undefined && site === undefined && oneClick.test(req.path)) return next();
    const fine = hidden ? site === "same-origin" : from !== undefined && own.has(from);
    // The framework compares as well, and takes "null" for another site.
    if (fine && hidden) delete req.headers.origin;
    if (fine) return next();
    res.status(403).type("text/plain").send("403: this form was not sent from Vakbrug itself.\n");
  };
}

/** A calm page for what went wrong before the application could answer, with a log line. */
export const lastResort: ErrorRequestHandler = (error, req, res, next) => {
  (res.locals["log"] as Log | undefined)?.error({ error: describeError(error) }, "request failed");
  if (res.headersSent) return next(error);
  const locale = localeOfPath(req.path);
  const text = platformError("unavailable").text(locale);
  res
    .status(503)
    .set("Retry-After", "30")
    .type("html")
    .send(
      `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Vakbrug</title><h1>Vakbrug</h1><p>${text}</p></html>`,
    );
};
