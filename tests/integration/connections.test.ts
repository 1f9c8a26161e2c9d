import { setTimeout as wait } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Database, type Db, openPostgres, rows } from "#db/client.server";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";

/**
 * What becomes of a transaction whose connection is lost. The pool has one connection, so that whatever the driver does
 * with it shows at once. An exception that nobody can catch, which would end the process, fails the run.
 */
let server: PostgresTestDb;
let pool: Database;

beforeAll(async () => {
  server = await createPostgresDb();
  await server.db.execute(sql`create table written (by text not null)`);
  pool = openPostgres(server.url, { max: 1 });
});
beforeEach(() => server.db.execute(sql`truncate written`));
afterAll(async () => {
  await pool.close();
  await server.close();
});

const ownBackend = async (db: Db) =>
  rows<{ pid: number }>(await db.execute(sql`select pg_backend_pid() as pid`))[0]?.pid;
const terminate = (pid?: number) => server.db.execute(sql`select pg_terminate_backend(${pid}::int)`);
const write = (db: Db, by: string) => db.execute(sql`insert into written (by) values (${by})`);
const written = async (db: Db) =>
  rows<{ by: string }>(await db.execute(sql`select by from written order by by`)).map(({ by }) => by);

it("refuses a transaction whose connection is lost amid a statement, and the pool goes on", async () => {
  let pid: number | undefined;
  const lost = pool.db.transaction(async (tx) => {
    await write(tx, "lost");
    pid = await ownBackend(tx);
    await tx.execute(sql`select pg_sleep(20)`);
  });
  const outcome = expect(lost).rejects.toThrow();
  await expect.poll(() => pid).toBeDefined();
  await terminate(pid);
  await outcome;

  for (let times = 0; times < 3; times++) expect(await written(pool.db)).toEqual([]);
  await pool.db.transaction((tx) => write(tx, "next"));
  expect(await written(pool.db)).toEqual(["next"]);
});

it("never lets the rest of a lost transaction into the one that has its place in the pool", async () => {
  let resume: (() => void) | undefined;
  const busy = new Promise<void>((resolve) => (resume = resolve));
  let answer: unknown;
  const lost = pool.db.transaction(async (tx) => {
    await terminate(await ownBackend(tx));
    await busy;
    try {
      answer = await write(tx, "lost");
    } catch (error) {
      answer = error;
      throw error;
    }
  });
  await expect(lost).rejects.toThrow();

  await pool.db.transaction(async (tx) => {
    await write(tx, "next");
    resume?.();
    await expect.poll(() => answer).toBeInstanceOf(Error);
    // Nor its rollback.
    await wait(100);
    await write(tx, "next again");
  });
  expect(await written(pool.db)).toEqual(["next", "next again"]);
});

it("tells whoever asks next nothing of the fault by which another lost the connection", async () => {
  for (let times = 0; times < 5; times++) {
    const pid = await ownBackend(pool.db);
    const slow = pool.db.execute(sql`select pg_sleep(20)`);
    const next = ownBackend(pool.db);
    const outcome = expect(slow).rejects.toThrow();
    await wait(50);
    await terminate(pid);
    await outcome;
    await next.catch(() => undefined);
    expect(await ownBackend(pool.db)).not.toBe(pid);
  }
});
