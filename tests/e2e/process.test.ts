import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { iconsUrl } from "~/ui/icons/icon-names";
import { freePort } from "../../scripts/lib/ports.mjs";

/** The process as `npm start` starts it after the build, with an embedded database. */
function launch(env: Record<string, string>): { server: ChildProcess; output: () => string } {
  const build = inject("buildFolder");
  const server = spawn(process.execPath, [`${build}/serve.js`, "--build", build], {
    env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "error", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (written += text));
  }
  return { server, output: () => written };
}

async function failureOf(env: Record<string, string>): Promise<string> {
  const { server, output } = launch(env);
  await once(server, "close");
  expect(server.exitCode).toBe(1);
  return output().trim();
}

/** One answer as it comes over the wire. */
function get(url: string, headers: Record<string, string> = {}): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode, ...response.headers }));
    })
      .on("error", reject)
      .end();
  });
}

describe("the process with an embedded database", () => {
  let folder: string;
  let env: Record<string, string>;
  let url: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "vakbrug-data-"));
    const port = await freePort();
    url = `http://localhost:${port}`;
    env = { DATA_DIR: folder, PORT: String(port) };
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function started(): Promise<ReturnType<typeof launch>> {
    const process = launch(env);
    while (!process.output().includes(`Vakbrug: ${url}\n`)) {
      if (process.server.exitCode !== null) throw new Error(process.output());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return process;
  }

  async function stopped({ server, output }: ReturnType<typeof launch>, signal: "SIGTERM" | "SIGINT") {
    const since = Date.now();
    const ended = once(server, "exit");
    server.kill(signal);
    await ended;
    expect(server.exitCode, output()).toBe(0);
    expect(Date.now() - since).toBeLessThan(10_000);
  }

  it("fills an empty directory, serves, refuses a second process on it, and stops", async () => {
    const first = await started();
    try {
      expect(await get(`${url}/healthz`)).toMatchObject({ status: 200 });
      expect(await get(`${url}/readyz`)).toMatchObject({ status: 200 });

      const refusal = await failureOf({ ...env, PORT: String(await freePort()) });
      expect(refusal).toContain(`in ${folder} is in use by process ${String(first.server.pid)}`);
      expect(refusal.split("\n")).toHaveLength(1);
    } finally {
      await stopped(first, "SIGTERM");
    }
  }, 180_000);

  it("starts again on what is there, and stops at Ctrl-C", async () => {
    await stopped(await started(), "SIGINT");
  });

  it("serves the built files compressed, and those with a hash or a version to be kept for ever", async () => {
    const running = await started();
    try {
      const page = await (await fetch(`${url}/`)).text();
      const script = /\/assets\/framework-[^"]+\.js/.exec(page)?.[0] ?? "";
      expect(await get(url + script, { "Accept-Encoding": "gzip, br" })).toMatchObject({
        status: 200,
        "content-encoding": "br",
        "content-type": expect.stringContaining("javascript") as string,
        "cache-control": "public, max-age=31536000, immutable",
        vary: "Accept-Encoding",
      });
      expect(await get(url + script)).not.toHaveProperty("content-encoding");
      expect(await get(url + iconsUrl)).toMatchObject({
        "cache-control": "public, max-age=31536000, immutable",
      });
      expect(await get(`${url}/icons.svg`)).toMatchObject({ "cache-control": "public, max-age=3600" });
      expect(await get(`${url}/assets/../../package.json`)).toMatchObject({ status: 404 });
    } finally {
      await stopped(running, "SIGTERM");
    }
  });

  it("names a wrong setting and what is expected", async () => {
    expect(await failureOf({ ...env, PORT: "many" })).toContain("PORT: must be a port number");
  });
});
