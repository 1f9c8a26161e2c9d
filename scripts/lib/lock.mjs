import { mkdir, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

const staleAfter = 5 * 60_000;

/**
 * Does the work while holding a lock (a folder, which only one process can make); who comes second waits. A lock left
 * by a process that was killed counts for five minutes.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, work) {
  await mkdir(dirname(path), { recursive: true });
  for (;;) {
    try {
      await mkdir(path);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const held = await stat(path).catch(() => undefined);
      if (held && Date.now() - held.mtimeMs > staleAfter) await rm(path, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    return await work();
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}
