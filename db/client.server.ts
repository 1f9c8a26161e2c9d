import { PGlite, types } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/postgres-js";
import { migrate as migratePostgres } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

import { lockDirectory } from "./directory-lock.server";
import * as schema from "./schema";

/**
 * The one database type of the project, whichever engine is behind it. A transaction is a `Db` too, so a
 * repository takes it as its last argument. Inside a transaction use only `tx`: on PGlite the outer handle
 * would wait for ever.
 */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Database {
  db: Db;
  engine: "pglite" | "postgres";
  /** Calls back on every NOTIFY of the channel; answers a function that stops listening. */
  listen(channel: string, onNotify: (payload: string) => void): Promise<() => Promise<void>>;
  migrate(): Promise<void>;
  /** The files of an embedded database, to start others from. */
  dump(): Promise<Blob>;
  close(): Promise<void>;
}

/** Migrations are read from here; the process runs from the project's root. */
export const migrationsFolder = "db/migrations";

const pgliteExtensions = { btree_gist, pg_trgm, unaccent };

/** Of its own it writes and reads a file byte by byte: seconds for one of 10 MB. */
const pgliteBytes = {
  serializers: {
    [types.BYTEA]: (bytes: Uint8Array) =>
      `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`,
  },
  parsers: { [types.BYTEA]: (text: string) => Buffer.from(text.slice(2), "hex") },
};

/**
 * Opens an embedded database: in `dir`, guarded by a lock file (throws `DirectoryInUseError` when another
 * process has it), or in memory when there is none. `load` is a dump to start from; without one it is made, with
 * these options of `initdb`.
 */
export async function openEmbedded(
  options: { dir?: string; load?: Blob; initdb?: string[] } = {},
): Promise<Database> {
  const unlock = options.dir === undefined ? undefined : await lockDirectory(options.dir);
  try {
    const client = await PGlite.create({
      ...(options.dir === undefined ? {} : { dataDir: `${options.dir}/pglite` }),
      ...(options.load === undefined ? {} : { loadDataDir: options.load }),
      ...(options.initdb === undefined ? {} : { initDbStartParams: options.initdb }),
      extensions: pgliteExtensions,
      ...pgliteBytes,
    });
    const db = drizzlePglite(client, { schema });
    return {
      db: db as unknown as Db,
      engine: "pglite",
      listen: (channel, onNotify) => client.listen(channel, onNotify),
      migrate: () => migratePglite(db, { migrationsFolder }),
      dump: () => client.dumpDataDir("none"),
      close: async () => {
        await client.close();
        await unlock?.();
      },
    };
  } catch (error) {
    await unlock?.();
    throw error;
  }
}

const migrationLock = 7_264_115;

/**
 * While the server is away, a new attempt waits so long. By itself the library waits up to 20 s, and with it whoever
 * asks for a page, also once the server is back.
 */
const retrySeconds = 0.2;

/**
 * Opens a PostgreSQL server's database. Nothing is connected until the first query. Generic plans made map
 * queries hundreds of times slower, hence `plan_cache_mode`; timeouts in milliseconds.
 */
export function openPostgres(
  url: string,
  options: { max?: number; statementTimeoutMs?: number } = {},
): Database {
  const client = postgres(url, {
    max: options.max ?? 10,
    connect_timeout: 5,
    idle_timeout: 60,
    backoff: () => retrySeconds,
    onnotice: () => undefined,
    connection: {
      application_name: "vakbrug",
      statement_timeout: options.statementTimeoutMs ?? 10_000,
      idle_in_transaction_session_timeout: 30_000,
      jit: false,
      plan_cache_mode: "force_custom_plan",
    } as unknown as postgres.ConnectionParameters,
  });
  const db = drizzlePostgres(client, { schema });
  return {
    db: db as unknown as Db,
    engine: "postgres",
    listen: async (channel, onNotify) => {
      const { unlisten } = await client.listen(channel, onNotify);
      return unlisten;
    },
    migrate: async () => {
      const single = postgres(url, { max: 1, onnotice: () => undefined });
      try {
        await single`select pg_advisory_lock(${migrationLock})`;
        await migratePostgres(drizzlePostgres(single), { migrationsFolder });
      } finally {
        await single.end();
      }
    },
    dump: () => Promise.reject(new Error("Only an embedded database can be dumped.")),
    close: () => client.end({ timeout: 5 }),
  };
}

/** The rows of a raw query: `db.execute` answers an array on one engine and `{ rows }` on the other. */
export function rows<T>(result: unknown): T[] {
  return (Array.isArray(result) ? result : (result as { rows: T[] }).rows) as T[];
}
