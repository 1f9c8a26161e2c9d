// Usage: npm run import -- students|enrolment <school> <file.csv> [--dry-run]
// On DATABASE_URL, else on the embedded database in DATA_DIR (stop npm start first). <school> is the end of its address:
// of /scholen/scalda it is scalda.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { openEmbedded, openPostgres } from "#db/client.server";
import { importFile } from "../app/features/placements/index.server";
import { systemClock } from "../app/platform/clock/clock";
import { readEnv } from "../app/platform/env/env.server";
import { AppError } from "../app/platform/errors/errors";

const usage = `npm run import -- students <school> <file.csv>    a school's students, and who of them has no place
npm run import -- enrolment <school> <file.csv>   how many students it has enrolled
With --dry-run it only says what would change. All of a file is read in, or nothing.`;

async function openDatabase() {
  const env = readEnv(process.env);
  if (env.DATABASE_URL !== undefined) return openPostgres(env.DATABASE_URL, { max: 2 });
  const database = await openEmbedded({ dir: env.DATA_DIR });
  await database.migrate();
  return database;
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const dryRun = words.includes("--dry-run");
  const [kind, school = "", path = "", ...more] = words.filter((word) => word !== "--dry-run");
  if ((kind !== "students" && kind !== "enrolment") || path === "" || more.length > 0) throw new Error(usage);
  const bytes = new Uint8Array(await readFile(path));
  const database = await openDatabase();
  try {
    const { ok, lines } = await importFile(database.db, {
      ...{ kind, school, bytes, fileName: basename(path), dryRun },
      now: systemClock.now(),
    });
    for (const line of lines) console.log(line);
    if (!ok) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  const text = error instanceof AppError ? error.text("en") : error instanceof Error ? error.message : error;
  console.error(text);
  process.exitCode = 1;
});
