import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/setup/longest-first";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Not the time zone of the Netherlands: what needs that one must say so.
const env = { NODE_ENV: "test", TZ: "UTC", LOG_LEVEL: "silent" } as const;

// React for development takes twice as long for a page, and these tests make tens of thousands: as in production then.
const asInProduction = { ...env, NODE_ENV: "production" } as const;

export default defineConfig({
  resolve: { alias: { "~": at("./app"), "#db": at("./db") } },
  // React for production knows no other.
  esbuild: { jsxDev: false },
  test: {
    // A process per file would load the application anew for each, and compile the embedded database with it: a second of
    // the processor's time. Nothing in the application or in what tests share remembers anything of a database but by
    // that database; a file that replaces a module puts it back (accounts.usecases.test.ts).
    isolate: false,
    // Much of what tests make is soon forgotten. Room for 16 MB of it, as Node has by itself, is full at every page.
    execArgv: ["--max-semi-space-size=32"],
    // Without it one core of two stays idle.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          env,
          include: ["{app,db,scripts,tests/setup}/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          env: asInProduction,
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: "tests/setup/server-postgres.ts",
          testTimeout: 150_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          env,
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/setup/server-postgres.ts", "tests/e2e/support/global.ts"],
          // A page may take as long as what it waits for (see support/test.ts).
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 150_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
