import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { inject } from "vitest";
import { type Database, type Db, openPostgres } from "#db/client.server";
import { keepingPlans, prepareStatements } from "./prepared";
import { fill, type TemplateKind, templateVersion } from "./templates";

const templateLock = 5_201_993;

function urlOf(name: string): string {
  const url = new URL(inject("testDatabaseUrl"));
  url.pathname = `/${name}`;
  return url.href;
}

async function asAdmin<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(inject("testDatabaseUrl"), { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

async function buildTemplate(sql: postgres.Sql, kind: TemplateKind, name: string): Promise<void> {
  const making = `${name}_making`;
  await sql`drop database if exists ${sql(making)} with (force)`;
  await sql`create database ${sql(making)}`;
  const database = openPostgres(urlOf(making), { max: 2, statementTimeoutMs: 120_000 });
  try {
    await database.migrate();
    await fill[kind](database.db);
    await database.db.execute("analyze");
  } finally {
    await database.close();
  }
  await sql`alter database ${sql(making)} rename to ${sql(name)}`;
}

/** Who comes first makes the template while the others wait; it stays for as long as the server does. */
async function ensureTemplate(sql: postgres.Sql, kind: TemplateKind): Promise<string> {
  const name = `vakbrug_${kind}_${await templateVersion(kind)}`;
  const isThere = async () => (await sql`select 1 from pg_database where datname = ${name}`).length > 0;
  if (await isThere()) return name;
  await sql`select pg_advisory_lock(${templateLock})`;
  try {
    if (!(await isThere())) await buildTemplate(sql, kind, name);
  } finally {
    await sql`select pg_advisory_unlock(${templateLock})`;
  }
  return name;
}

export interface PostgresTestDb {
  url: string;
  db: Db;
  database: Database;
  /** Drops the database, also when something is still connected to it. */
  close(): Promise<void>;
}

/**
 * A PostgreSQL database of its own, cloned from a template: migrated and empty, or with the reference data, or with the
 * whole demonstration scenario. `max` is the number of connections of `db`.
 */
export async function createPostgresDb(
  options: { template?: TemplateKind; max?: number } = {},
): Promise<PostgresTestDb> {
  const name = `vakbrug_test_${randomBytes(6).toString("hex")}`;
  await asAdmin(async (sql) => {
    const template = await ensureTemplate(sql, options.template ?? "empty");
    await sql`create database ${sql(name)} template ${sql(template)}`;
  });
  const url = urlOf(name);
  const database = openPostgres(keepingPlans(url), { max: options.max ?? 10 });
  prepareStatements(database.db);
  return {
    url,
    db: database.db,
    database,
    close: async () => {
      await database.close();
      await asAdmin((sql) => sql`drop database if exists ${sql(name)} with (force)`);
    },
  };
}
