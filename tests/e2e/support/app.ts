import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { inject } from "vitest";
import type { Db } from "#db/client.server";
import { freePort } from "../../../scripts/lib/ports.mjs";
import { createPostgresDb } from "../../setup/postgres";
import type { TemplateKind } from "../../setup/templates";
import { type Mailbox, openMailbox } from "./mailbox";

export interface App {
  /** Without a slash at the end. */
  url: string;
  /** The application's own database, for what a page does not show. */
  db: Db;
  mailbox: Mailbox;
  /** What the process has written so far. */
  output(): string;
  /** Stops the process as a service manager would; throws when it does not end cleanly. */
  close(): Promise<void>;
}

async function untilReady(server: ChildProcess, url: string, output: () => string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end && server.exitCode === null;) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The application did not start:\n${output()}`);
}

async function stop(server: ChildProcess, output: () => string): Promise<void> {
  if (server.exitCode === null) {
    const slow = setTimeout(() => server.kill("SIGKILL"), 20_000);
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
    clearTimeout(slow);
  }
  if (server.exitCode !== 0) throw new Error(`The application did not end cleanly:\n${output()}`);
}

interface AppOptions {
  template?: TemplateKind;
  env?: Record<string, string>;
  /** How the application is to reach its database, from the database's own address. */
  databaseUrl?: (url: string) => string;
}

/** A production server of its own on a copy of a template database, with its mails caught. */
export async function startApp({
  template = "demo",
  env = {},
  databaseUrl = (url) => url,
}: AppOptions = {}): Promise<App> {
  const [database, mailbox, port] = await Promise.all([
    createPostgresDb({ template, max: 4 }),
    openMailbox(),
    freePort(),
  ]);
  const url = `http://localhost:${port}`;
  const build = inject("buildFolder");
  const server = spawn(process.execPath, [`${build}/serve.js`, "--build", build], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl(database.url),
      PORT: String(port),
      APP_URL: url,
      SMTP_URL: mailbox.url,
      LOG_LEVEL: "warn",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  server.stdout.setEncoding("utf8").on("data", (text: string) => (written += text));
  server.stderr.setEncoding("utf8").on("data", (text: string) => (written += text));
  const output = () => written;
  const putAway = async () => {
    await mailbox.close();
    await database.close();
  };
  try {
    await untilReady(server, url, output);
  } catch (error) {
    server.kill("SIGKILL");
    await putAway();
    throw error;
  }
  return { url, db: database.db, mailbox, output, close: () => stop(server, output).finally(putAway) };
}
