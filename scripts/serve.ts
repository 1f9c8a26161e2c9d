// Usage: node build/serve.js [--build folder], after a build; `npm start` does both.
// Or, for what is being worked on: node --import tsx scripts/serve.ts --dev
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import type { Locale } from "../app/platform/i18n/i18n";
import type { boot } from "../app/services.server";
import { inEnglish, localeOfRequest } from "./lib/languages";
import { staticFiles } from "./lib/static";

type Build = ServerBuild & { entry: { module: { boot: typeof boot } } };
type Services = Awaited<ReturnType<typeof boot>>;

const { values } = parseArgs({
  options: { dev: { type: "boolean", default: false }, build: { type: "string", default: "build" } },
});
const { dev } = values;
/** Open requests may end by themselves for so long before they are cut off, in milliseconds. */
const patience = 2_500;

async function openBuild() {
  if (!dev) {
    const build = (await import(
      /* @vite-ignore */ pathToFileURL(`${values.build}/server/index.js`).href
    )) as Build;
    return {
      build,
      latest: { nl: build, en: inEnglish(build) },
      files: staticFiles(`${values.build}/client`),
      close: () => Promise.resolve(),
    };
  }
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({ server: { middlewareMode: true } });
  // Vite would end the process before the database is closed; it is closed with the rest.
  process.removeAllListeners("SIGTERM");
  const latest = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<Build>;
  return {
    build: await latest(),
    latest: { nl: latest, en: latest },
    files: vite.middlewares,
    close: () => vite.close(),
  };
}

const isStream = (res: ServerResponse) =>
  String(res.getHeader("Content-Type") ?? "").startsWith("text/event-stream");

/** Keeps the unanswered requests, so that live streams, which never end by themselves, can be ended. */
function openResponses() {
  const open = new Set<ServerResponse>();
  return {
    track: (res: ServerResponse) => {
      open.add(res);
      res.on("close", () => open.delete(res));
    },
    endStreams: () => {
      for (const res of open) if (isStream(res)) res.end();
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port);
  await once(server, "listening");
}

async function start(): Promise<void> {
  const source = await openBuild();
  const services: Services = await source.build.entry.module.boot(process.env);
  const responses = openResponses();

  const app = express();
  app.disable("x-powered-by");
  // A proxy on the same machine may tell whom it speaks for; nobody else is believed.
  app.set("trust proxy", "loopback");
  app.use((_req, res, next) => {
    responses.track(res);
    next();
  });
  app.use(source.files);
  // Small answers are not worth the processor's time, and a stream must not be held back.
  app.use(
    compression({ threshold: 4_096, filter: (req, res) => !isStream(res) && compression.filter(req, res) }),
  );
  app.use(...services.middleware);
  const answerIn = (locale: Locale) =>
    createRequestHandler({
      build: source.latest[locale],
      mode: dev ? "development" : "production",
      getLoadContext: async (req, res) => ({ ...(await services.loadContext(req, res)) }),
    });
  const answer = { nl: answerIn("nl"), en: answerIn("en") };
  app.all("*", (req, res, next) => {
    void answer[localeOfRequest(req.path, req.query["version"])](req, res, next);
  });
  app.use(services.onError);

  const server = createServer(app);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    const closed = new Promise((resolve) => server.close(resolve));
    responses.endStreams();
    server.closeIdleConnections();
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    await closed;
    clearTimeout(cut);
    setTimeout(() => process.exit(0), patience - 500).unref();
    await services.close();
    await source.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());

  try {
    await listen(server, services.env.PORT);
  } catch (error) {
    await services.close();
    throw (error as NodeJS.ErrnoException).code === "EADDRINUSE"
      ? new Error(`port ${services.env.PORT} is in use; set PORT to another one.`)
      : error;
  }
  console.log(`Vakbrug: http://localhost:${services.env.PORT}`);
}

start().catch((error: unknown) => {
  console.error(`Vakbrug could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
