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

/** Installs a package of Debian's; resolves with what went wrong, or "". */
async function install(name) {
  console.log(`Installing ${name}…`);
  const options = { env: { DEBIAN_FRONTEND: "noninteractive" }, capture: true };
  const patience = ["-o", "Acquire::http::Timeout=10", "-o", "Acquire::https::Timeout=10"];
  const { code, output } = await retry(3, async () => {
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
  const onHand = async () => (await onPath(shells)) ?? (await onPath(browsers));
  const present = process.env.CHROME_PATH ?? (await onHand());
  if (present) return present;
  let said = "The browser tests need chromium: put it on the path, or its location in CHROME_PATH.";
  if (process.getuid?.() === 0 && (await allows("/usr/bin/apt-get", constants.X_OK))) {
    said = (await install("chromium-headless-shell")) && (await install("chromium"));
  }
  const installed = await onHand();
  if (installed) return installed;
  throw new Error(said);
}
