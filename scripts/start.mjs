// Usage: npm start, or npm run dev (which builds on request, and again when a file changes).
import { spawn } from "node:child_process";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled, requireNode } from "./lib/install.mjs";
import { root } from "./lib/processes.mjs";

const dev = process.argv.includes("--dev");

function serve() {
  const server = dev ? ["--import", "tsx", "scripts/serve.ts", "--dev"] : ["build/serve.js"];
  const child = spawn(process.execPath, server, {
    cwd: root,
    env: { ...process.env, NODE_ENV: dev ? "development" : "production" },
    stdio: "inherit",
  });
  // A terminal sends Ctrl-C to both; the server does not mind to be told twice.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(`Vakbrug could not start: ${error.message}`);
    process.exitCode = 1;
  });
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

try {
  requireNode();
  await ensureInstalled();
  if (!dev) await ensureBuilt();
  serve();
} catch (error) {
  console.error(`Vakbrug could not start: ${error.message}`);
  process.exitCode = 1;
}
