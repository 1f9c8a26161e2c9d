import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { retry, root, run } from "./processes.mjs";

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 11)) {
    throw new Error(`Node 20.11 or later is needed; this is ${process.version}.`);
  }
}

async function packagesIn(file) {
  try {
    return JSON.parse(await readFile(join(root, file), "utf8")).packages ?? {};
  } catch {
    return undefined;
  }
}

/**
 * npm writes node_modules/.package-lock.json as the last thing of an installation, so it tells both what is there and
 * that it is complete. Optional packages are left out there when they are for another system.
 */
async function isInstalled() {
  const [wanted, present] = await Promise.all([
    packagesIn("package-lock.json"),
    packagesIn("node_modules/.package-lock.json"),
  ]);
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "") return true;
    const found = present[path];
    return found ? found.version === version : optional === true;
  });
}

const patches = "db/patches";

/** Whether the files of packages hold every line that our patches put into them: npm does not know when a patch changes. */
async function isPatched() {
  const texts = (await readdir(join(root, patches))).map((name) =>
    readFile(join(root, patches, name), "utf8"),
  );
  const parts = (await Promise.all(texts)).flatMap((text) => text.split(/^diff --git .*$/m).slice(1));
  const found = parts.map(async (part) => {
    const file = /^\+\+\+ b\/(.+)$/m.exec(part)?.[1] ?? "";
    const lines = new Set((await readFile(join(root, file), "utf8").catch(() => "")).split("\n"));
    return [...part.matchAll(/^\+(?!\+\+ )(.*)$/gm)].every(([, line]) => lines.has(line));
  });
  return (await Promise.all(found)).every(Boolean);
}

const quiet = ["--include=dev", "--no-audit", "--no-fund", "--prefer-offline"];

/** Installs exactly what the lock file says, if that is not what is there. */
export async function ensureInstalled() {
  if ((await isInstalled()) && (await isPatched())) return;
  console.log("Installing packages…");
  const { code, output } = await retry(3, async () => {
    const clean = await run("npm", ["ci", ...quiet], { capture: true });
    // npm writes lock files without the packages for other systems, and then refuses to start from them.
    if (clean.code === 0 || !clean.output.includes("EUSAGE")) return clean;
    return run("npm", ["install", "--no-save", ...quiet], { capture: true });
  });
  if (code !== 0) throw new Error(`the packages could not be installed:\n${output.trim()}`);
}
