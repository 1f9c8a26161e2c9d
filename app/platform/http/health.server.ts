import { readFile } from "node:fs/promises";

import { sql } from "drizzle-orm";
import type { RequestHandler } from "express";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

import { migrationsFolder, rows, type Db } from "#db/client.server";

import type { Env } from "../env/env.server";

interface Journal {
  entries: { when: number }[];
}

/** True when the last migration of this version has been applied. */
async function migrationsCurrent(db: Db): Promise<boolean> {
  const journal = JSON.parse(await readFile(`${migrationsFolder}/meta/_journal.json`, "utf8")) as Journal;
  const applied = rows<{ last: string | number | null }>(
    await db.execute(sql`select max(created_at) as last from drizzle.__drizzle_migrations`),
  );
  return Number(applied[0]?.last ?? 0) >= (journal.entries.at(-1)?.when ?? 0);
}

/** `/healthz`: the process lives. `/readyz`: the database answers and is migrated. `/metrics`: Prometheus text. */
export function health(db: Db, env: Env): RequestHandler[] {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time to answer, by method and status",
    labelNames: ["method", "status"],
    registers: [registry],
  });
  const mayRead = (address: string | undefined, authorization: string | undefined) =>
    env.METRICS_TOKEN === undefined
      ? address === "127.0.0.1" || address === "::1" || address === "::ffff:127.0.0.1"
      : authorization === `Bearer ${env.METRICS_TOKEN}`;
  const answer: RequestHandler = (req, res, next) => {
    const end = duration.startTimer({ method: req.method });
    res.on("finish", () => end({ status: String(res.statusCode) }));
    if (req.path === "/healthz") {
      res.type("text/plain").send("ok\n");
    } else if (req.path === "/readyz") {
      migrationsCurrent(db).then(
        (ready) =>
          res
            .status(ready ? 200 : 503)
            .type("text/plain")
            .send(ready ? "ready\n" : "not ready\n"),
        () => res.status(503).type("text/plain").send("not ready\n"),
      );
    } else if (req.path === "/metrics") {
      if (!mayRead(req.socket.remoteAddress, req.get("authorization"))) {
        res.status(403).type("text/plain").send("403\n");
        return;
      }
      registry.metrics().then((text) => res.type(registry.contentType).send(text), next);
    } else next();
  };
  return [answer];
}
