import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./processes.mjs";

async function filesUnder(path) {
  const found = await stat(join(root, path)).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [path];
  const names = (await readdir(join(root, path))).sort();
  return (await Promise.all(names.map((name) => filesUnder(`${path}/${name}`)))).flat();
}

/**
 * One hash over the content of files and folders (relative to the root). Content and not dates: a checkout sets new
 * dates on what has not changed.
 * @param {string[]} paths
 * @param {(path: string) => boolean} [matters]
 * @returns {Promise<string>}
 */
export async function fingerprint(paths, matters = () => true) {
  const files = (await Promise.all(paths.map(filesUnder))).flat().filter(matters);
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(await readFile(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}
