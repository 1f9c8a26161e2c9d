import postgres from "postgres";
import { openPostgres } from "#db/client.server";
import { fill, type TemplateKind, templateVersion } from "./templates";

const templateLock = 5_201_993;

/** The address of a database of this server. */
export function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Does something to the server itself. */
export async function asAdmin<T>(server: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(server, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

async function buildTemplate(server: string, sql: postgres.Sql, kind: TemplateKind, name: string) {
  const making = `${name}_making`;
  await sql`drop database if exists ${sql(making)} with (force)`;
  await sql`create database ${sql(making)}`;
  const database = openPostgres(urlOf(server, making), { max: 2, statementTimeoutMs: 120_000 });
  try {
    await database.migrate();
    await fill[kind](database.db);
    await database.db.execute("analyze");
  } finally {
    await database.close();
  }
  await sql`alter database ${sql(making)} rename to ${sql(name)}`;
}

/**
 * The name of a template database of this server. Who comes first makes it while the others wait; it stays for as long
 * as the server does.
 */
export async function ensureTemplate(server: string, sql: postgres.Sql, kind: TemplateKind): Promise<string> {
  const name = `vakbrug_${kind}_${await templateVersion(kind)}`;
  const isThere = async () => (await sql`select 1 from pg_database where datname = ${name}`).length > 0;
  if (await isThere()) return name;
  await sql`select pg_advisory_lock(${templateLock})`;
  try {
    if (!(await isThere())) await buildTemplate(server, sql, kind, name);
  } finally {
    await sql`select pg_advisory_unlock(${templateLock})`;
  }
  return name;
}
