import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);

it("has a migration for every change of the schema", async () => {
  await mkdir(".cache", { recursive: true });
  const folder = await mkdtemp(join(".cache", "migrations-"));
  try {
    await cp("db/migrations", folder, { recursive: true });
    const before = await readdir(folder);
    await run(process.execPath, [
      ...["node_modules/drizzle-kit/bin.cjs", "generate", "--dialect", "postgresql"],
      ...["--schema", "./db/schema/index.ts", "--out", relative(".", folder)],
    ]);
    const missing = (await readdir(folder)).filter((file) => !before.includes(file));
    expect(missing, "run npx drizzle-kit generate").toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
