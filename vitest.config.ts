import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/setup/longest-first";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: { "~": at("./app"), "#db": at("./db") } },
  // React for production knows no other.
  esbuild: { jsxDev: false },
  test: {
    env: {
      // React for development takes twice as long for a page, and the tests make tens of thousands.
      NODE_ENV: "production",
      // Not the time zone of the Netherlands: what needs that one must say so.
      TZ: "UTC",
      LOG_LEVEL: "silent",
    },
    // A process per file would load the application anew for each, and compile the embedded database with it: a second of
    // the processor's time. Nothing in the application or in what tests share remembers anything of a database but by
    // that database; a file that replaces a module puts it back (accounts.usecases.test.ts).
    isolate: false,
    // Much of what tests make is soon forgotten. Room for 16 MB of it, as Node has by itself, is full at every page.
    execArgv: ["--max-semi-space-size=32"],
    // Without it one core of two stays idle.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // What is waited for may take as long as both cores are busy with something else.
    expect: { poll: { timeout: 10_000 } },
    // In a fresh clone whoever comes first makes the template databases, and all the others wait for that.
    testTimeout: 150_000,
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{app,db,scripts,tests/setup}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: "tests/setup/server-postgres.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/setup/server-postgres.ts", "tests/e2e/support/global.ts"],
        },
      },
    ],
  },
});
