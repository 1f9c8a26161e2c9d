import { ensureInstalled, requireNode } from "./lib/install.mjs";
import { endWithChildren, runTool } from "./lib/processes.mjs";

const fix = process.argv.includes("--fix");

// Two at a time, the slowest first.
const checks = [
  [
    "lint",
    "eslint/bin/eslint.js",
    ["--cache", "--cache-location", ".cache/eslint", "--max-warnings", "0", ...(fix ? ["--fix"] : []), "."],
  ],
  ["types", "typescript/bin/tsc", ["--noEmit", "-p", "."]],
  [
    "format",
    "prettier/bin/prettier.cjs",
    [
      "--cache",
      "--cache-location",
      ".cache/prettier",
      "--log-level",
      "warn",
      fix ? "--write" : "--check",
      ".",
    ],
  ],
  ["dead code", "knip/bin/knip.js", ["--no-progress"]],
];

/**
 * Runs every check, tells how each went, and resolves with how many passed and failed.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  const waiting = [...checks];
  const count = { passed: 0, failed: 0 };
  async function next() {
    const check = waiting.shift();
    if (!check) return;
    const [name, tool, args] = check;
    const started = Date.now();
    const { code, output } = await runTool(tool, args, { capture: true });
    const seconds = ((Date.now() - started) / 1_000).toFixed(1);
    console.log(
      `${code === 0 ? "✓" : "✗"} ${name} (${seconds} s)${code === 0 ? "" : `\n${output.trim()}\n`}`,
    );
    count[code === 0 ? "passed" : "failed"]++;
    await next();
  }
  await Promise.all([next(), next()]);
  return count;
}

if (import.meta.filename === process.argv[1]) {
  endWithChildren();
  requireNode();
  await ensureInstalled();
  const { passed, failed } = await runChecks();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
