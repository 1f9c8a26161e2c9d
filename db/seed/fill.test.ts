import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";

import { fixedClock } from "../../tests/setup/clock";
import { makeFactories } from "../../tests/setup/factories";
import { createTestDb, type TestDb } from "../../tests/setup/pglite";
import { rows } from "../client.server";
import { fillDatabase, NotEmptyError } from "./fill";

const today = fixedClock().now();
let t: TestDb;
beforeAll(async () => {
  t = await createTestDb({ reference: true });
});
afterAll(() => t.close());

const count = async (what: ReturnType<typeof sql>) =>
  Number(rows<{ n: number | string }>(await t.db.execute(sql`select count(*) as n from ${what}`))[0]?.n);
const fill = (options: Partial<Parameters<typeof fillDatabase>[1]>) =>
  fillDatabase(t.db, { listings: 300, today, passwords: false, ...options });

it("refuses a database in which somebody has begun, unless told, and writes nothing", async () => {
  await makeFactories(t.db).user({ email: "beheer@school.test", role: "admin" });
  await expect(fill({})).rejects.toBeInstanceOf(NotEmptyError);
  expect(await count(sql`listing`)).toBe(0);
});

it("fills it with a demonstration of the size that was asked for, in which nobody can sign in", async () => {
  await fill({ force: true });
  expect(await count(sql`listing`)).toBe(300);
  expect(await count(sql`booking`)).toBeGreaterThan(40);
  expect(await count(sql`app_user where email = 'docent@vakbrug.test'`)).toBe(1);
  expect(await count(sql`app_user where password_hash is not null`)).toBe(0);
}, 120_000);

it("adds what is missing when it is run again with a larger number, and nothing after that", async () => {
  const told: number[] = [];
  await fill({ force: true, listings: 700, portion: 300, onProgress: (listings) => told.push(listings) });
  expect(told).toEqual([300, 600, 700]);
  expect(await count(sql`listing`)).toBe(700);
  expect(await count(sql`listing l where not exists (select from company c where c.id = l.company_id)`)).toBe(
    0,
  );
  expect(
    await count(sql`(select from slot group by listing_id) s`),
    "most of what is booked has free moments",
  ).toBeGreaterThan(330);
  const before = await count(sql`company`);
  await fill({ force: true, listings: 700 });
  expect(await count(sql`company`)).toBe(before);
}, 120_000);
