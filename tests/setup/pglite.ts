import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { sql } from "drizzle-orm";
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

/**
 * Makes it quick to start from, for the more than a hundred that do: no log to be replayed, no two databases more (those
 * that others would be made from, most of its files), and no 128 MB of memory to be filled with nothing.
 */
async function makeLight(db: Db): Promise<void> {
  for (const name of ["template1", "template0"]) {
    await db.execute(sql`alter database ${sql.identifier(name)} is_template false`);
    await db.execute(sql`drop database ${sql.identifier(name)}`);
  }
  await db.execute(sql`alter system set shared_buffers = '16MB'`);
}

/**
 * With the tables, and nothing in them. The log is two files, full of nothing: of 1 MB instead of 16 each, two thirds of
 * what every start would copy.
 */
async function makeEmpty(): Promise<Database> {
  const database = await openEmbedded({ initdb: ["--wal-segsize=1"] });
  await database.migrate();
  await makeLight(database.db);
  return database;
}

async function buildTemplate(reference: boolean, path: string): Promise<void> {
  // To make one from nothing takes as long as to start ten from another.
  const database = reference ? await openEmbedded({ load: await template(false) }) : await makeEmpty();
  try {
    await fill[reference ? "reference" : "empty"](database.db);
    await database.db.execute(sql`checkpoint`);
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
