import { mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** Another process has the embedded database; two on one directory would lose data silently. */
export class DirectoryInUseError extends Error {
  constructor(
    readonly dir: string,
    readonly pid: number,
  ) {
    super(
      `The embedded database in ${dir} is in use by process ${pid}. Stop that process first, or set DATA_DIR to another directory.`,
    );
    this.name = "DirectoryInUseError";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Takes the directory for this process, making it when it is not there. A lock left by a process that is
 * gone is taken over. Answers a function that gives it back. Throws `DirectoryInUseError`.
 */
export async function lockDirectory(dir: string): Promise<() => Promise<void>> {
  await mkdir(dir, { recursive: true });
  const path = join(dir, "vakbrug.lock");
  for (;;) {
    try {
      const file = await open(path, "wx");
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const pid = Number(await readFile(path, "utf8").catch(() => "0"));
      if (pid !== process.pid && pid > 0 && isAlive(pid)) throw new DirectoryInUseError(dir, pid);
      await rm(path, { force: true });
    }
  }
}
