import type { Request, RequestHandler, Response } from "express";

import { openEmbedded, openPostgres, type Database } from "#db/client.server";
import { isEmpty, seedDemo } from "#db/seed/demo";

import { makeSessions, type Sessions } from "./platform/auth/session.server";
import { systemClock } from "./platform/clock/clock";
import { readEnv, type Env } from "./platform/env/env.server";
import type { RequestContext } from "./platform/http/context.server";
import { health } from "./platform/http/health.server";
import { localeOfPath } from "./platform/i18n/i18n";
import { startWorker } from "./platform/jobs/worker.server";
import { openLive } from "./platform/live/live.server";
import { makeLog, type Log } from "./platform/log/log.server";
import { lastResort, originCheck, requestLog, securityHeaders } from "./platform/security/middleware.server";
import { subscriptions, tasks } from "./subscriptions.server";

/** A running application: what the web server mounts, and how to stop it. */
export interface Services {
  env: Env;
  log: Log;
  /** To mount before the pages, in this order. */
  middleware: RequestHandler[];
  /** To mount last. */
  onError: typeof lastResort;
  loadContext(req: Request, res: Response): Promise<RequestContext>;
  close(): Promise<void>;
}

/** Opens the database of the settings; an embedded one is migrated, and filled when it is empty. */
async function openDatabase(env: Env, log: Log): Promise<Database> {
  if (env.DATABASE_URL !== undefined) return openPostgres(env.DATABASE_URL);
  const database = await openEmbedded({ dir: env.DATA_DIR });
  await database.migrate();
  if (await isEmpty(database.db)) {
    log.info("filling the empty demonstration database");
    await seedDemo(database.db, { today: systemClock.now() });
  }
  return database;
}

const themeOf = (cookies: string): "light" | "dark" | undefined => {
  const found = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookies)?.[1];
  return found as "light" | "dark" | undefined;
};

/** Who asks; or, when that cannot be found out, why: the page that was asked for says so in its own words. */
async function readSession(sessions: Sessions, cookies: string) {
  try {
    return { setCookie: undefined, ...(await sessions.read(cookies)), failure: undefined };
  } catch (failure) {
    return { viewer: null, setCookie: undefined, failure };
  }
}

/** Starts everything that a web process needs. Throws when a setting is wrong or the directory is in use. */
export async function boot(source: Record<string, string | undefined>): Promise<Services> {
  const env = readEnv(source);
  const log = makeLog(env.LOG_LEVEL);
  const database = await openDatabase(env, log);
  const { db } = database;
  const live = await openLive(database, log);
  const sessions = makeSessions(db, env.appUrl.startsWith("https:"));
  const worker =
    env.WORKER === "inline"
      ? startWorker(database, { subscriptions, tasks }, { clock: systemClock, env, log })
      : undefined;
  return {
    env,
    log,
    middleware: [requestLog(log), securityHeaders(env), ...health(db, env), originCheck(env)],
    onError: lastResort,
    loadContext: async (req, res) => {
      const cookies = req.get("cookie") ?? "";
      const { viewer, setCookie, failure } = await readSession(sessions, cookies);
      if (setCookie !== undefined) res.append("Set-Cookie", setCookie);
      return {
        db,
        env,
        clock: systemClock,
        sessions,
        live,
        log: res.locals["log"] as Log,
        viewer,
        failure,
        locale: localeOfPath(req.path),
        address: req.ip ?? "",
        demo: database.engine === "pglite",
        nonce: String(res.locals["nonce"]),
        theme: themeOf(cookies),
        onClose: (callback) => void res.on("close", callback),
      };
    },
    close: async () => {
      await worker?.stop();
      await live.close();
      await database.close();
    },
  };
}
