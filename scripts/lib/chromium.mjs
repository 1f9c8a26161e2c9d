import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { retry, run } from "./processes.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

async function onPath() {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (
        await access(path, constants.X_OK).then(
          () => true,
          () => false,
        )
      )
        return path;
    }
  }
  return undefined;
}

/** The browser for the tests: CHROME_PATH, else one on the path, else Debian's package (which needs root). */
export async function ensureChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const found = await onPath();
  if (found) return found;
  if (
    process.getuid?.() === 0 &&
    (await access("/usr/bin/apt-get").then(
      () => true,
      () => false,
    ))
  ) {
    console.log("Installing chromium…");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const { code, output } = await retry(3, async () => {
      await run("apt-get", ["update", "-q"], { env, capture: true });
      return run("apt-get", ["install", "-qy", "--no-install-recommends", "chromium"], {
        env,
        capture: true,
      });
    });
    const installed = await onPath();
    if (installed) return installed;
    throw new Error(`Debian's chromium could not be installed (${code}):\n${output.trim().slice(-2_000)}`);
  }
  throw new Error("The browser tests need chromium: put it on the path, or its location in CHROME_PATH.");
}
