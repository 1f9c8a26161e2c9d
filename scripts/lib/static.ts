import { existsSync, readdirSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import express, { type RequestHandler } from "express";

const encodings = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;

const year = 31_536_000;
const hour = 3_600;

/** What is there is known at the start: a build never changes under a running server. */
function pathsIn(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`),
  );
}

/**
 * Serves the built files, compressed as the build left them. Names in /assets carry a hash of their content and may be
 * kept for ever, as may what is asked for with its version; others are asked for again after an hour.
 */
export function staticFiles(folder: string): RequestHandler {
  if (!existsSync(folder)) throw new Error(`there is no build in ${folder}; run npm start.`);
  const known = pathsIn(folder);
  const send = express.static(folder, { index: false, redirect: false, cacheControl: false });
  return (req, res, next) => {
    const path = req.path;
    if ((req.method !== "GET" && req.method !== "HEAD") || !known.has(path)) {
      next();
      return;
    }
    const lasting = path.startsWith("/assets/") || req.query["v"] !== undefined;
    res.setHeader(
      "Cache-Control",
      lasting ? `public, max-age=${year}, immutable` : `public, max-age=${hour}`,
    );
    res.setHeader("X-Content-Type-Options", "nosniff");
    res.setHeader("Vary", "Accept-Encoding");
    const accepted = req.acceptsEncodings();
    const found = encodings.find(([name, end]) => accepted.includes(name) && known.has(path + end));
    if (found) {
      res.setHeader("Content-Encoding", found[0]);
      res.type(extname(path));
      req.url = path + found[1];
    }
    send(req, res, next);
  };
}
