import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rows } from "#db/client.server";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";

let one: PostgresTestDb;

beforeAll(async () => {
  one = await createPostgresDb();
});
afterAll(() => one.close());

it("migrates an empty PostgreSQL, and a second time there is nothing left to do", async () => {
  const count = async () =>
    Number(
      rows<{ n: string }>(
        await one.db.execute(sql`select count(*) as n from drizzle.__drizzle_migrations`),
      )[0]?.n,
    );
  const before = await count();
  await one.database.migrate();
  expect(before).toBeGreaterThan(0);
  expect(await count()).toBe(before);
});
