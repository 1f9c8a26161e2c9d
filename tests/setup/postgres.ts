import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { type Database, type Db, openPostgres } from "#db/client.server";
import { keepingPlans, prepareStatements } from "./prepared";
import { asAdmin, ensureTemplate, urlOf } from "./postgres-templates";
import type { TemplateKind } from "./templates";

const server = () => inject("testDatabaseUrl");

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
  await asAdmin(server(), async (sql) => {
    const template = await ensureTemplate(server(), sql, options.template ?? "empty");
    await sql`create database ${sql(name)} template ${sql(template)}`;
  });
  const url = urlOf(server(), name);
  const database = openPostgres(keepingPlans(url), { max: options.max ?? 10 });
  prepareStatements(database.db);
  return {
    url,
    db: database.db,
    database,
    close: async () => {
      await database.close();
      await asAdmin(server(), (sql) => sql`drop database if exists ${sql(name)} with (force)`);
    },
  };
}
