import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { DirectoryInUseError, lockDirectory } from "./directory-lock.server";

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "vakbrug-lock-"));
});
afterEach(() => rm(dir, { recursive: true }));

test("a directory of a living process is refused, with its number and what to do", async () => {
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(other, "spawn");
  await writeFile(join(dir, "vakbrug.lock"), String(other.pid));
  await expect(lockDirectory(dir)).rejects.toThrow(DirectoryInUseError);
  await expect(lockDirectory(dir)).rejects.toThrow(new RegExp(`${other.pid}.*DATA_DIR`));
  other.kill("SIGKILL");
  await once(other, "exit");
  const unlock = await lockDirectory(dir);
  expect(await readFile(join(dir, "vakbrug.lock"), "utf8")).toBe(String(process.pid));
  await unlock();
  await expect(readFile(join(dir, "vakbrug.lock"))).rejects.toThrow();
});
