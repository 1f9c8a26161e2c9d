import { cp, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureBuilt } from "../../../scripts/lib/build.mjs";

declare module "vitest" {
  interface ProvidedContext {
    buildFolder: string;
  }
}

const hour = 3_600_000;

/** Copies that an interrupted run has left behind. */
async function removeOld(): Promise<void> {
  const names = (await readdir(".cache")).filter((name) => name.startsWith("e2e-build-"));
  for (const path of names.map((name) => join(".cache", name))) {
    const made = await stat(path).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > hour) await rm(path, { recursive: true, force: true });
  }
}

/** The build under test, in a copy: another one may be made while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt();
  await removeOld();
  const folder = await mkdtemp(join(".cache", "e2e-build-"));
  await cp("build", folder, { recursive: true });
  project.provide("buildFolder", folder);
  return () => rm(folder, { recursive: true, force: true });
}
