import { ensureInstalled, requireNode } from "./lib/install.mjs";
import { endWithChildren, run } from "./lib/processes.mjs";

const fix = process.argv.includes("--fix");

// The slowest first.
const checks = [
  ["types, lint", "scripts/lib/types-and-lint.mjs", fix ? ["--fix"] : []],
  [
    "format",
    "node_modules/prettier/bin/prettier.cjs",
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
  ["dead code", "node_modules/knip/bin/knip.js", ["--no-progress"]],
];

async function runCheck([name, script, args]) {
  const started = Date.now();
  const { code, output } = await run(process.execPath, [script, ...args], { capture: true });
  const seconds = ((Date.now() - started) / 1_000).toFixed(1);
  console.log(`${code === 0 ? "✓" : "✗"} ${name} (${seconds} s)${code === 0 ? "" : `\n${output.trim()}\n`}`);
  return code === 0;
}

/**
 * Runs every check, two at a time, tells how each went, and resolves with how many passed and failed. `work` is other
 * heavy work to be done meanwhile: it takes the place of one check, after the slowest has begun.
 * @param {() => Promise<void>} [work]
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks(work = async () => undefined) {
  const count = { passed: 0, failed: 0 };
  const [slowest, ...others] = checks.map((check) => async () => {
    count[(await runCheck(check)) ? "passed" : "failed"]++;
  });
  const waiting = [slowest, work, ...others];
  async function lane() {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  }
  await Promise.all([lane(), lane()]);
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
