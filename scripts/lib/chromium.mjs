import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { retry, run } from "./processes.mjs";

/**
 * Chromium without the window, its menus and its extensions. It shows the same pages; but to open one takes the whole
 * browser half a second of the processor, and this one a tenth of that.
 */
const shells = ["chromium-headless-shell", "chrome-headless-shell"];
const browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const allows = (path, mode) =>
  access(path, mode).then(
    () => true,
    () => false,
  );

async function onPath(names) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (await allows(path, constants.X_OK)) return path;
    }
  }
  return undefined;
}

/** Installs a package of Debian's, trying so many times; resolves with what went wrong, or "". */
async function install(name, times) {
  console.log(`Installing ${name}…`);
  const options = { env: { DEBIAN_FRONTEND: "noninteractive" }, capture: true };
  const patience = ["-o", "Acquire::http::Timeout=10", "-o", "Acquire::https::Timeout=10"];
  const { code, output } = await retry(times, async () => {
    await run("apt-get", ["update", "-q", ...patience], options);
    return run(
      "apt-get",
      ["install", "-qy", "--no-install-recommends", "--no-remove", ...patience, name],
      options,
    );
  });
  return code === 0
    ? ""
    : `Debian's ${name} could not be installed (${code}):\n${output.trim().slice(-2_000)}`;
}

/** The browser for the tests: CHROME_PATH, else one on the path, a shell rather; else Debian's (which needs root). */
export async function ensureChromium() {
  const present = process.env.CHROME_PATH ?? (await onPath(shells));
  if (present) return present;
  const whole = await onPath(browsers);
  let said = "";
  if (process.getuid?.() === 0 && (await allows("/usr/bin/apt-get", constants.X_OK))) {
    // With a browser that will do as well, nobody waits long for a network that is not there.
    said = await install("chromium-headless-shell", whole ? 1 : 3);
    if (said && !whole) said = await install("chromium", 3);
  }
  const found = (await onPath(shells)) ?? (await onPath(browsers));
  if (found) return found;
  throw new Error(
    said || "The browser tests need chromium: put it on the path, or its location in CHROME_PATH.",
  );
}
