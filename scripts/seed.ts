// Usage: npm run seed [-- --listings 250000] [--force]
// On DATABASE_URL, else on the embedded database in DATA_DIR (stop npm start first). Migrates it, and fills it with the
// demonstration; with more than its 4,000 listings beyond that. On a server nobody gets a password: npm run admin -- reset.
import { parseArgs } from "node:util";
import { openEmbedded, openPostgres } from "#db/client.server";
import { fillDatabase, NotEmptyError } from "#db/seed/fill";
import { systemClock } from "../app/platform/clock/clock";
import { readEnv } from "../app/platform/env/env.server";

/** A portion of a large database, with its indexes, may take longer than a page. */
const statementTimeoutMs = 600_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { listings: { type: "string", default: "4000" }, force: { type: "boolean", default: false } },
  });
  const listings = Number(values.listings);
  if (!Number.isInteger(listings) || listings < 1) throw new Error("--listings must be a whole number.");
  const env = readEnv(process.env);
  const database =
    env.DATABASE_URL === undefined
      ? await openEmbedded({ dir: env.DATA_DIR })
      : openPostgres(env.DATABASE_URL, { max: 1, statementTimeoutMs });
  const since = performance.now();
  try {
    await database.migrate();
    await fillDatabase(database.db, {
      listings,
      force: values.force,
      today: systemClock.now(),
      passwords: database.engine === "pglite",
      onProgress: (n) => {
        const seconds = ((performance.now() - since) / 1_000).toFixed(1);
        console.log(`${n} listings after ${seconds} s`);
      },
    });
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  console.error(error instanceof NotEmptyError ? `${text} With --force it is filled all the same.` : text);
  process.exitCode = 1;
});
