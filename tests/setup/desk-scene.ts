import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach } from "vitest";

import type { Db } from "#db/client.server";
import { auditLog, company, mail, membership, outboxEvent, recognitionClaim, school } from "#db/schema";
import { organisationSubscriptions } from "~/features/organisations/verification.mails.server";
import { readEnv } from "~/platform/env/env.server";
import { workOnce } from "~/platform/jobs/worker.server";
import { makeLog } from "~/platform/log/log.server";
import { makeFactories } from "./factories";
import { createTestDb } from "./pglite";

/** "done", or the code of the refusal. */
export const code = (promise: Promise<unknown>) =>
  promise.then(() => "done").catch((e: { code?: string }) => e.code);

/**
 * A coordinator who judges the organisations of Middelburg, in a database of the file that calls this. Every test begins
 * without companies, without people and schools of Middelburg, and without mails. It is 10 March 2026, 09:00 UTC.
 */
export function deskScene() {
  let db: Db;
  let close: () => Promise<void>;
  let make: ReturnType<typeof makeFactories>;
  let coordinator: string;
  const now = new Date("2026-03-10T09:00:00Z");
  const zeeland = ["GM0687"];

  beforeAll(async () => {
    ({ db, close } = await createTestDb({ reference: true }));
    make = makeFactories(db);
  });
  afterAll(() => close());
  beforeEach(async () => {
    for (const table of [mail, outboxEvent, auditLog, membership, recognitionClaim, company]) {
      await db.delete(table);
    }
    await db.delete(school).where(eq(school.municipalityCode, "GM0687"));
    coordinator = (await make.user({ role: "coordinator" })).id;
  });

  return {
    get db() {
      return db;
    },
    get make() {
      return make;
    },
    get coordinator() {
      return coordinator;
    },
    now,
    zeeland,
    crebo: "25892",
    reason: "Het nummer klopt niet.",
    /** Who judges: the coordinator, within a territory. */
    by: (territory: string[] | null = zeeland) => ({ userId: coordinator, territory, now }),
    /** The mails that follow from what happened, as address and template. */
    mails: async () => {
      const env = readEnv({ NODE_ENV: "test" });
      const work = { clock: { now: () => now }, env, log: makeLog("silent") };
      await workOnce(db, { subscriptions: organisationSubscriptions, tasks: [] }, work);
      const sent = await db.select().from(mail).orderBy(mail.toAddress);
      return sent.map(({ toAddress, template }) => [toAddress, template]);
    },
  };
}
