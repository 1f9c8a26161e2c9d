import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** @type {Set<import("node:child_process").ChildProcess>} */
const children = new Set();

/** Set when this process was asked to stop: nothing new is started then. */
let ending = false;

/** Each child leads its own process group, so that what it started in turn is ended with it. */
function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

function endChildren(signal) {
  for (const child of children) signalGroup(child, signal);
}

process.on("exit", () => endChildren("SIGKILL"));

/**
 * Ends the children and then this process when it is asked to stop; `before` is for what else must be put away.
 * A second signal does not wait.
 */
export function endWithChildren(before = async () => undefined) {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ]) {
    process.on(signal, () => {
      if (ending) process.exit(code);
      ending = true;
      endChildren("SIGTERM");
      const slow = setTimeout(() => process.exit(code), 5_000);
      slow.unref();
      void before().finally(() => {
        const waiting = setInterval(() => {
          if (children.size === 0) process.exit(code);
        }, 50);
        waiting.unref();
        if (children.size === 0) process.exit(code);
      });
    });
  }
}

/**
 * Runs a command and resolves with its exit code (1 when it could not be started) and, if captured, what it printed.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, capture?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, capture = false } = {}) {
  if (ending) return Promise.resolve({ code: 1, output: "" });
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", capture ? "pipe" : "inherit", capture ? "pipe" : "inherit"],
      detached: process.platform !== "win32",
    });
    children.add(child);
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => (output += text));
    child.stderr?.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", (error) => {
      children.delete(child);
      resolve({ code: 1, output: `${output}${error.message}\n` });
    });
    child.on("close", (code) => {
      children.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs one of the tools in node_modules with this Node itself: npx would swallow signals. */
export function runTool(path, args, options) {
  return run(process.execPath, [`node_modules/${path}`, ...args], options);
}

/** Runs something that may fail for a passing reason (a network) some more times before it gives up. */
export async function retry(times, attempt) {
  for (let turn = 1; ; turn++) {
    const result = await attempt();
    if (result.code === 0 || turn >= times) return result;
    await new Promise((resolve) => setTimeout(resolve, turn * 2_000));
  }
}
