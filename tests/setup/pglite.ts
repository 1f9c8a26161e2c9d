import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { type Database, type Db, openEmbedded } from "#db/client.server";
import { withLock } from "../../scripts/lib/lock.mjs";
import { fillReference, templateVersion } from "./templates";

async function buildTemplate(reference: boolean, path: string): Promise<void> {
  const database = await openEmbedded();
  try {
    await database.migrate();
    if (reference) await fillReference(database.db);
    const dump = await database.dump();
    await writeFile(`${path}.new`, new Uint8Array(await dump.arrayBuffer()));
    await rename(`${path}.new`, path);
  } finally {
    await database.close();
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The files of a migrated database, made once per version of what goes into it and kept in .cache. */
async function template(reference: boolean): Promise<Blob> {
  const kind = reference ? "reference" : "empty";
  const path = `.cache/templates/${kind}-${await templateVersion(kind)}.tar`;
  if (!(await exists(path))) {
    await withLock(`.cache/templates/${kind}.lock`, async () => {
      if (!(await exists(path))) await buildTemplate(reference, path);
    });
  }
  return new Blob([await readFile(path)]);
}

export interface TestDb {
  db: Db;
  database: Database;
  close(): Promise<void>;
}

/**
 * A migrated embedded database of its own, in memory: empty, or with the reference data (regions, places, schools,
 * sectors, qualifications) when `reference` is set. Close it in `afterAll`, or the test process stays alive.
 */
export async function createTestDb(options: { reference?: boolean } = {}): Promise<TestDb> {
  const database = await openEmbedded({ load: await template(options.reference ?? false) });
  return { db: database.db, database, close: () => database.close() };
}
