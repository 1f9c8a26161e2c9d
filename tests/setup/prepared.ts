import type postgres from "postgres";

import type { Db } from "#db/client.server";

type Unsafe = postgres.Sql["unsafe"];
type Nest = (...args: unknown[]) => Promise<unknown>;
/** What of the driver's client there is within a transaction, or outside of one. */
interface Client {
  unsafe: Unsafe;
  begin?: Nest;
  savepoint?: Nest;
}

function prepare(client: Client): void {
  const { unsafe, begin, savepoint } = client;
  client.unsafe = ((text: string, args: never[] = [], options = {}) =>
    unsafe(text, args, args.length === 0 ? options : { ...options, prepare: true })) as Unsafe;
  const nested =
    (nest: Nest): Nest =>
    (...args) => {
      const run = args.pop() as (inner: Client) => unknown;
      return nest(...args, (inner: Client) => {
        prepare(inner);
        return run(inner);
      });
    };
  if (begin !== undefined) client.begin = nested(begin);
  if (savepoint !== undefined) client.savepoint = nested(savepoint);
}

/**
 * Lets each connection read and plan a statement once. Tests send the same few hundred again and again, to tables so
 * small that making a plan takes longer than what it is for; the site does not, since its tables are not.
 */
export function prepareStatements(db: Db): void {
  prepare((db as unknown as { $client: Client }).$client);
}

/** The same address, for a connection that may keep a plan: the one of the site says that it does not. */
export function keepingPlans(url: string): string {
  const at = new URL(url);
  at.searchParams.set("plan_cache_mode", "force_generic_plan");
  return at.href;
}
