import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

import { lockDirectory } from "#db/directory-lock.server";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vakbrug-seed-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `npm run seed` on the embedded database in the folder, to its end. */
const seed = (...words: string[]): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: "", DATA_DIR: folder };
    const child = execFile(
      process.execPath,
      ["--import", "tsx", "scripts/seed.ts", ...words],
      { env },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, output: stdout + stderr }),
    );
  });

it("does not touch a database that a running server has open", async () => {
  const unlock = await lockDirectory(folder);
  try {
    const { code, output } = await seed("--force");
    expect(output.trim()).toBe(
      `The embedded database in ${folder} is in use by process ${process.pid}. Stop that process first, or set DATA_DIR to another directory.`,
    );
    expect(code).toBe(1);
  } finally {
    await unlock();
  }
}, 60_000);

it.each(["many", "0"])(
  "names a size that is none: %s",
  async (size) => {
    const { code, output } = await seed("--listings", size);
    expect(output.trim()).toBe("--listings must be a whole number.");
    expect(code).toBe(1);
  },
  60_000,
);
