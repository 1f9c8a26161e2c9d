import { sql } from "drizzle-orm";

import { type Db, rows } from "#db/client.server";
import { makeSessions } from "~/platform/auth/session.server";
import type { Viewer } from "~/platform/auth/viewer";
import { readEnv } from "~/platform/env/env.server";
import type { RequestContext } from "~/platform/http/context.server";
import type { Action } from "~/platform/http/route.server";
import { makeLog } from "~/platform/log/log.server";
import { fixedClock } from "../../setup/clock";

/** What a route's module may have; the rest of it is of no concern here. */
export interface RouteModule {
  loader?: (args: never) => unknown;
  action?: ((args: never) => unknown) & Partial<Pick<Action, "intents">>;
  default?: unknown;
}

export interface Call {
  run: (args: never) => unknown;
  viewer: Viewer | null;
  url: string;
  params: Record<string, string>;
  body?: Record<string, string | readonly string[]>;
}

export interface Outcome {
  status: number;
  /** Sent to the page where one signs in. */
  signIn: boolean;
  /** Tables written to, also by what was undone; but for the record of who looked, and the count of attempts. */
  writes: string[];
  /** What was answered, to show when it is not what was expected. */
  said: string;
}

class Undo extends Error {}

const appUrl = "https://vakbrug.test";
const env = readEnv({ NODE_ENV: "test", APP_URL: appUrl, LOG_LEVEL: "silent" });

function contextFor(tx: Db, viewer: Viewer | null, closers: (() => void)[]): RequestContext {
  return {
    db: tx,
    env,
    clock: fixedClock(),
    sessions: makeSessions(tx, true),
    live: { subscribe: () => () => undefined, close: () => Promise.resolve() },
    log: makeLog("silent"),
    viewer,
    locale: "nl",
    address: "192.0.2.1",
    demo: false,
    nonce: "nonce",
    theme: undefined,
    onClose: (close) => void closers.push(close),
  };
}

function requestOf({ url, body }: Call): Request {
  if (body === undefined) return new Request(appUrl + url);
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const one of typeof value === "string" ? [value] : value) form.append(name, one);
  }
  return new Request(appUrl + url, { method: "POST", body: form });
}

/** How often each table was written to, as this connection has counted so far; earlier transactions are in it too. */
async function countWrites(tx: Db): Promise<Map<string, number>> {
  const result: unknown = await tx.execute(sql`
    select relname as name, n_tup_ins + n_tup_upd + n_tup_del as writes
    from pg_stat_xact_user_tables where relname not in ('audit_log', 'rate_limit')`);
  return new Map(rows<{ name: string; writes: string }>(result).map((row) => [row.name, Number(row.writes)]));
}

async function read(answer: unknown): Promise<Omit<Outcome, "writes">> {
  if (answer instanceof Response) {
    await answer.body?.cancel();
    const to = answer.headers.get("Location") ?? "";
    return { status: answer.status, signIn: to.startsWith("/inloggen?terug="), said: to };
  }
  const { init, data } = (answer ?? {}) as { init?: { status?: number } | null; data?: unknown };
  const status = init?.status ?? 200;
  return { status, signIn: false, said: status === 200 ? "" : JSON.stringify(data) };
}

/** Calls a loader or an action as the server would, and undoes whatever it did. */
export async function callRoute(db: Db, call: Call): Promise<Outcome> {
  const closers: (() => void)[] = [];
  let outcome: Outcome | undefined;
  try {
    await db.transaction(async (tx) => {
      const before = await countWrites(tx);
      const context = contextFor(tx, call.viewer, closers);
      const args = { request: requestOf(call), params: call.params, context } as never;
      let answer: unknown;
      try {
        answer = await call.run(args);
      } catch (thrown) {
        if (thrown instanceof Error) throw thrown;
        answer = thrown;
      }
      const after = await countWrites(tx);
      const writes = [...after].filter(([name, n]) => n > (before.get(name) ?? 0)).map(([name]) => name);
      outcome = { ...(await read(answer)), writes: writes.sort() };
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  } finally {
    for (const close of closers) close();
  }
  if (outcome === undefined) throw new Error("nothing was answered");
  return outcome;
}
