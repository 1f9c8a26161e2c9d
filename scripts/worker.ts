// Usage: DATABASE_URL=postgres://… npm run worker; the web processes then run with WORKER=off.
import { openPostgres } from "#db/client.server";
import { systemClock } from "../app/platform/clock/clock";
import { readEnv } from "../app/platform/env/env.server";
import { startWorker } from "../app/platform/jobs/worker.server";
import { makeLog } from "../app/platform/log/log.server";
import { subscriptions, tasks } from "../app/subscriptions.server";

function start(): void {
  const env = readEnv(process.env);
  if (env.DATABASE_URL === undefined) {
    throw new Error("set DATABASE_URL; an embedded database is worked on by npm start itself.");
  }
  const log = makeLog(env.LOG_LEVEL);
  const database = openPostgres(env.DATABASE_URL, { max: 4 });
  const worker = startWorker(database, { subscriptions, tasks }, { clock: systemClock, env, log });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), 4_500).unref();
    await worker.stop();
    await database.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());
  console.log("Vakbrug: background work has begun.");
}

try {
  start();
} catch (error) {
  console.error(`The worker could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
