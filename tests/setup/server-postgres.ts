import type { TestProject } from "vitest/node";
import { startPostgres } from "../../scripts/lib/postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    testDatabaseUrl: string;
  }
}

/** The PostgreSQL server of the run: the one in TEST_DATABASE_URL, else one that lives as long as the tests do. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? undefined : await startPostgres();
  project.provide("testDatabaseUrl", given ?? server?.url ?? "");
  return async () => server?.stop();
}
