import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { fingerprint } from "./fingerprint.mjs";
import { withLock } from "./lock.mjs";
import { root, runTool } from "./processes.mjs";

const stamp = join(root, "build/.stamp");
const lock = join(root, ".cache/build.lock");
const sources = [
  "app",
  "db",
  "public",
  "vite.config.ts",
  "tsconfig.json",
  "package-lock.json",
  "scripts/lib/build.mjs",
  "scripts/lib/languages.ts",
  "scripts/lib/static.ts",
  "scripts/serve.ts",
  "scripts/vite",
];
const isSource = (path) => !/\.test\.tsx?$|\.md$|^app\/docs\//.test(path);

const compressible = new Set([
  ".js",
  ".css",
  ".svg",
  ".json",
  ".geojson",
  ".txt",
  ".xml",
  ".webmanifest",
  ".ico",
  ".map",
]);
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function compressFile(path) {
  const content = await readFile(path);
  if (content.length < 1_024) return;
  // The highest quality takes seconds per megabyte.
  const quality = content.length < 500_000 ? 11 : 9;
  const [br, gz] = await Promise.all([
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    gzipped(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

/** Compressing while serving would cost a third of the throughput, so the static files are compressed once, here. */
async function compressAll(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && compressible.has(extname(entry.name)));
  await Promise.all(files.map((entry) => compressFile(join(entry.parentPath ?? entry.path, entry.name))));
}

async function build(tool, args) {
  const { code, output } = await runTool(tool, [...args, "--logLevel", "warn"], {
    capture: true,
    env: { NODE_ENV: "production" },
  });
  // What is wrong comes first; the list of every file that was read comes after it.
  if (code !== 0) throw new Error(`the build failed:\n${output.trim().split("\n").slice(0, 40).join("\n")}`);
}

/**
 * Builds for production when the sources are not those of the last build. Two builds at once would mix their files: the
 * second waits and then finds that there is nothing left to do.
 */
export async function ensureBuilt() {
  const isCurrent = async (wanted) => (await readFile(stamp, "utf8").catch(() => "")) === wanted;
  if (await isCurrent(await fingerprint(sources, isSource))) return;
  await withLock(lock, async () => {
    const wanted = await fingerprint(sources, isSource);
    if (await isCurrent(wanted)) return;
    console.log("Building…");
    await rm(stamp, { force: true });
    await build("@remix-run/dev/dist/cli.js", ["vite:build"]);
    await build("vite/bin/vite.js", ["build", "--config", "scripts/vite/server.ts"]);
    await compressAll(join(root, "build/client"));
    await writeFile(stamp, wanted);
  });
}
