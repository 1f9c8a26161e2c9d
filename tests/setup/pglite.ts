import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Database, type Db, openEmbedded } from "#db/client.server";
import { withLock } from "../../scripts/lib/lock.mjs";
import { fill, templateVersion } from "./templates";

/** A template of tens of megabytes is made at every change of a migration; only the last one is of use. */
async function removeOthers(path: string): Promise<void> {
  const kind = basename(path).split("-")[0] ?? "";
  const names = await readdir(dirname(path));
  const old = names.filter((name) => name.startsWith(`${kind}-`) && name !== basename(path));
  await Promise.all(old.map((name) => rm(join(dirname(path), name), { force: true })));
}

async function buildTemplate(reference: boolean, path: string): Promise<void> {
  const database = await openEmbedded();
  try {
    await database.migrate();
    await fill[reference ? "reference" : "empty"](database.db);
    const dump = await database.dump();
    await writeFile(`${path}.new`, new Uint8Array(await dump.arrayBuffer()));
    await rename(`${path}.new`, path);
    await removeOthers(path);
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
