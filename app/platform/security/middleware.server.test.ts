import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import { describe, expect, it } from "vitest";

import { readEnv } from "../env/env.server";
import { originCheck } from "./middleware.server";

const env = readEnv({ NODE_ENV: "test", APP_URL: "https://vakbrug.test" });

/** The status of a request with these headers, from a server that answers 204 to what passes, and cannot read a hidden origin. */
async function ask(headers: Record<string, string>, method = "POST", path = "/"): Promise<number> {
  const app = express();
  app.use(originCheck(env), (req, res) => void res.status(req.get("origin") === "null" ? 500 : 204).end());
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  try {
    return (await fetch(`http://127.0.0.1:${port}${path}`, { method, headers })).status;
  } finally {
    server.close();
  }
}

describe("originCheck", () => {
  it("passes what comes from this site, and what changes nothing", async () => {
    expect(await ask({ Origin: "https://vakbrug.test" })).toBe(204);
    expect(await ask({ Origin: "https://elders.test" }, "GET")).toBe(204);
  });

  it("refuses what comes from another site, whatever else it says", async () => {
    expect(await ask({ Origin: "https://elders.test" })).toBe(403);
    expect(await ask({ Origin: "https://elders.test", "Sec-Fetch-Site": "same-origin" })).toBe(403);
    expect(await ask({ Origin: "https://vakbrug.test.elders.test" })).toBe(403);
  });

  it("passes a hidden origin only when the browser says that it is this site", async () => {
    for (const hidden of [{}, { Origin: "null" }]) {
      expect(await ask({ ...hidden, "Sec-Fetch-Site": "same-origin" })).toBe(204);
      for (const site of ["same-site", "cross-site", "none"]) {
        expect(await ask({ ...hidden, "Sec-Fetch-Site": site })).toBe(403);
      }
      expect(await ask(hidden)).toBe(403);
    }
  });

  it("passes a mail program that unsubscribes its reader, and no browser's page with it", async () => {
    for (const path of ["/zoekopdracht-uit/ge-heim_1", "/en/zoekopdracht-uit/ge-heim_1"]) {
      expect(await ask({}, "POST", path)).toBe(204);
      expect(await ask({ Origin: "https://elders.test" }, "POST", path)).toBe(403);
      expect(await ask({ "Sec-Fetch-Site": "cross-site" }, "POST", path)).toBe(403);
    }
    expect(await ask({}, "POST", "/zoekopdracht-uit/a/b")).toBe(403);
    expect(await ask({}, "POST", "/mijn/zoekopdracht-uit/a")).toBe(403);
  });
});
