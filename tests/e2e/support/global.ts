import { cp, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureBuilt } from "../../../scripts/lib/build.mjs";

declare module "vitest" {
  interface ProvidedContext {
    buildFolder: string;
  }
}

/** The build under test, in a copy: another one may be made while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt();
  const folder = await mkdtemp(join(".cache", "e2e-build-"));
  await cp("build", folder, { recursive: true });
  project.provide("buildFolder", folder);
  return () => rm(folder, { recursive: true, force: true });
}
