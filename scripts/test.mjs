// Usage: npm test [-- [--only check|unit|integration|e2e]… [path filter…]]
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runChecks } from "./check.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureInstalled, requireNode } from "./lib/install.mjs";
import { startPostgres } from "./lib/postgres.mjs";
import { endWithChildren, root, run, runTool } from "./lib/processes.mjs";

const kinds = ["check", "unit", "integration", "e2e"];
const { values, positionals: filters } = parseArgs({
  options: { only: { type: "string", multiple: true } },
  allowPositionals: true,
});
const only = values.only ?? (filters.length > 0 ? kinds.slice(1) : kinds);

const total = { passed: 0, failed: 0 };
const env = {};
let postgres;

function count({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

/** A step that other tests lean on; its failure counts, and the rest still runs. */
async function prepare(name, work) {
  try {
    await work();
    return true;
  } catch (error) {
    console.error(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
    count({ passed: 0, failed: 1 });
    return false;
  }
}

/** What vitest reports. A file that could not be loaded has no tests to fail, and counts as one. */
async function outcomeOf(report, code) {
  const {
    numPassedTests: passed = 0,
    numFailedTests = 0,
    testResults = [],
  } = JSON.parse(await readFile(report, "utf8").catch(() => "{}"));
  const broken = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = numFailedTests + broken;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** All kinds in one run: while the last file of one kind is busy, the other core begins with the next kind. */
async function runTests(kinds) {
  const report = join(root, "test-results/tests.json");
  await mkdir(join(root, "test-results"), { recursive: true });
  await rm(report, { force: true });
  console.log(`\n— ${kinds.join(", ")}`);
  const { code } = await runTool(
    "vitest/vitest.mjs",
    [
      ...["run", ...kinds.map((kind) => `--project=${kind}`), "--passWithNoTests"],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      ...["--reporter=junit", `--outputFile.junit=${join(root, "test-results/tests.xml")}`],
      ...filters,
    ],
    { env },
  );
  count(await outcomeOf(report, code));
}

/**
 * The demonstration that the first tests of a whole run start from. One of them would make it, and the other wait; now
 * it is made while the longest check takes the other core.
 */
async function makeTemplates() {
  const { code, output } = await run(process.execPath, ["--import", "tsx", "tests/setup/make-templates.ts"], {
    capture: true,
    // As in vitest.config.ts.
    env: { ...env, NODE_ENV: "production", TZ: "UTC", LOG_LEVEL: "silent" },
  });
  if (code !== 0) throw new Error(output.trim());
}

/** The checks, and meanwhile what the tests need. Resolves with the kinds of tests that can be run. */
async function getReady() {
  const cannot = new Set();
  const needed = async (name, kinds, work) => {
    if (!kinds.some((kind) => only.includes(kind)) || (await prepare(name, work))) return;
    for (const kind of kinds) cannot.add(kind);
  };
  const build = () => needed("build", ["e2e"], ensureBuilt);
  const server = needed("PostgreSQL", ["integration", "e2e"], async () => {
    if (!process.env.TEST_DATABASE_URL) postgres = await startPostgres();
    env.TEST_DATABASE_URL = process.env.TEST_DATABASE_URL ?? postgres.url;
  });
  const buildAndFill = async () => {
    await build();
    await server;
    if (!cannot.has("e2e")) await needed("demonstration", ["e2e"], makeTemplates);
  };
  await Promise.all([
    only.includes("check") ? runChecks(buildAndFill).then(count) : build(),
    needed("browser", ["e2e"], async () => {
      env.CHROME_PATH = await ensureChromium();
    }),
    server,
  ]);
  return kinds.filter((kind) => kind !== "check" && only.includes(kind) && !cannot.has(kind));
}

async function main() {
  requireNode();
  await ensureInstalled();
  const tests = await getReady();
  if (tests.length > 0) await runTests(tests);
}

let away;
const putAway = () => (away ??= Promise.resolve(postgres?.stop()));
endWithChildren(putAway);
await prepare("tests", main);
await putAway();
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
