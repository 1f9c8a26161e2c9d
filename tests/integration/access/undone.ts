import { getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";

import { type Db, rows } from "#db/client.server";
import * as schema from "#db/schema";
import { makeSessions } from "~/platform/auth/session.server";
import type { Viewer } from "~/platform/auth/viewer";
import { readEnv } from "~/platform/env/env.server";
import type { RequestContext } from "~/platform/http/context.server";
import { makeLog } from "~/platform/log/log.server";
import { fixedClock } from "../../setup/clock";

export const appUrl = "https://vakbrug.test";
const env = readEnv({ NODE_ENV: "test", APP_URL: appUrl, LOG_LEVEL: "silent" });

class Undo extends Error {}

const counting = Object.values<unknown>(schema)
  .filter((table): table is PgTable => is(table, PgTable))
  .map(getTableName)
  .filter((name) => !["audit_log", "rate_limit"].includes(name));

/**
 * How often each table was written to, as this connection has counted so far; earlier transactions are in it too. Asked
 * of the counters themselves, of tables that are known: this is asked twice for every request.
 */
async function countWrites(tx: Db): Promise<Map<string, number>> {
  const result: unknown = await tx.execute(sql`
    select oid::text as name, writes from unnest(${`{${counting.join()}}`}::regclass[]) oid,
      lateral (select pg_stat_get_xact_tuples_inserted(oid) + pg_stat_get_xact_tuples_updated(oid)
        + pg_stat_get_xact_tuples_deleted(oid) as writes) counted
    where writes > 0`);
  return new Map(rows<{ name: string; writes: string }>(result).map((row) => [row.name, Number(row.writes)]));
}

/** What stands in these tables now. */
export async function contentOf(tx: Db, tables: readonly string[]): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const name of tables) {
    const [row] = rows<{ content: string | null }>(
      await tx.execute(sql`select md5(string_agg(t::text, chr(10) order by t::text)) as content
        from ${sql.identifier(name)} t`),
    );
    found[name] = row?.content;
  }
  return found;
}

/** Does something, which stays, and tells to which tables it wrote. */
export async function counted<T>(tx: Db, run: () => Promise<T>): Promise<{ answer: T; writes: string[] }> {
  const before = await countWrites(tx);
  const answer = await run();
  // A statement that broke has stopped the transaction: then nothing was written, and nothing can be counted.
  const after = await countWrites(tx).catch(() => before);
  const writes = [...after].filter(([name, n]) => n > (before.get(name) ?? 0)).map(([name]) => name);
  return { answer, writes: writes.sort() };
}

export interface Undone<T> {
  answer: T;
  /** Tables written to, also by what was undone at once; but for the record of who looked, and the count of attempts. */
  writes: string[];
  /** Of the tables that were watched: those that hold something else than before. */
  changed: string[];
}

interface Options {
  /** Brings the world into the state in which it is sent; what that writes does not count. */
  before?: ((tx: Db) => Promise<unknown>) | undefined;
  watch?: readonly string[] | undefined;
}

/** Lets one person send one request within a transaction that is undone afterwards. */
export async function undone<T>(
  db: Db,
  viewer: Viewer | null,
  run: (context: RequestContext) => Promise<T>,
  { before, watch = [] }: Options = {},
): Promise<Undone<T>> {
  const closers: (() => void)[] = [];
  let outcome: Undone<T> | undefined;
  try {
    await db.transaction(async (tx) => {
      await before?.(tx);
      const held = await contentOf(tx, watch);
      const did = await counted(tx, () => run(contextFor(tx, viewer, closers)));
      const holds = watch.length === 0 ? held : await contentOf(tx, watch);
      const changed = watch.filter((name) => holds[name] !== held[name]);
      outcome = { ...did, changed };
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

let visitors = 0;
const log = makeLog("silent");

/** What a request of this person brings along; `closers` gets what is to be called when it is over. */
export function contextFor(tx: Db, viewer: Viewer | null, closers: (() => void)[] = []): RequestContext {
  visitors += 1;
  return {
    db: tx,
    env,
    clock: fixedClock(),
    sessions: makeSessions(tx, true),
    live: { subscribe: () => () => undefined, close: () => Promise.resolve() },
    log,
    viewer,
    locale: "nl",
    // Each from an address of its own: a walk is not one visitor in a hurry.
    address: `2001:db8::${visitors.toString(16)}`,
    demo: false,
    nonce: "nonce",
    theme: undefined,
    onClose: (close) => void closers.push(close),
  };
}
