import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rows } from "#db/client.server";
import { createTestDb, type TestDb } from "./pglite";

let one: TestDb;
let other: TestDb;

beforeAll(async () => {
  [one, other] = await Promise.all([createTestDb(), createTestDb()]);
});
afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
});

it("gives each test a migrated database of its own", async () => {
  await one.db.execute(sql`create table only_here (id int)`);
  const tables = (await other.db.execute(
    sql`select tablename from pg_tables where schemaname = 'public'`,
  )) as unknown;
  const names = rows<{ tablename: string }>(tables).map((row) => row.tablename);
  expect(names).toContain("audit_log");
  expect(names).not.toContain("only_here");
});

it("comes with the reference data when asked", async () => {
  const { db, close } = await createTestDb({ reference: true });
  try {
    const result: unknown = await db.execute(sql`select count(*) as n from place where name = 'Middelburg'`);
    expect(Number(rows<{ n: string }>(result)[0]?.n)).toBeGreaterThan(0);
  } finally {
    await close();
  }
});
