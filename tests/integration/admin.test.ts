import { spawn } from "node:child_process";
import { once } from "node:events";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { user } from "#db/schema";
import { isPassword } from "~/features/accounts/password.server";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";

let database: PostgresTestDb;

beforeAll(async () => {
  database = await createPostgresDb();
});
afterAll(() => database.close());

async function admin(...words: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/admin.ts", ...words], {
    env: { ...process.env, DATABASE_URL: database.url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  await once(child, "close");
  return { code: child.exitCode, output };
}

const shown = (output: string) => /: (\S+)\s*$/.exec(output)?.[1] ?? "";
const person = async () =>
  (await database.db.select().from(user).where(eq(user.email, "ada@vakbrug.test")))[0];

it("makes an administrator once, and shows a password that is theirs", async () => {
  const made = await admin("create", "Ada@vakbrug.test", "Ada", "de Beheerder");
  expect(made.code, made.output).toBe(0);
  const ada = await person();
  expect(ada).toMatchObject({ role: "admin", name: "Ada de Beheerder" });
  expect(await isPassword(ada?.passwordHash ?? null, shown(made.output))).toBe(true);
  expect(await admin("create", "ada@vakbrug.test", "Ada")).toMatchObject({
    code: 1,
    output: expect.stringContaining("already is an account") as string,
  });
});

it("gives a new password and lets a blocked person in again", async () => {
  await database.db.update(user).set({ blockedAt: new Date() });
  const reset = await admin("reset", "ada@vakbrug.test");
  expect(await isPassword((await person())?.passwordHash ?? null, shown(reset.output))).toBe(true);
  expect((await admin("unlock", "ada@vakbrug.test")).code).toBe(0);
  expect((await person())?.blockedAt).toBeNull();
});

it("says what is wrong with the command", async () => {
  expect(await admin("reset", "niemand@vakbrug.test")).toMatchObject({
    code: 1,
    output: "Nobody has the address niemand@vakbrug.test.\n",
  });
  expect(await admin("create", "ada@vakbrug.test")).toMatchObject({
    code: 1,
    output: expect.stringContaining("npm run admin -- create") as string,
  });
});
