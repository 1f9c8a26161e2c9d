import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import { listing, mail, recognition } from "#db/schema";

import { makeFactories } from "../../../tests/setup/factories";
import { crebo, leerbaan, leerbaanCompany } from "../../../tests/setup/leerbaan-scene";
import { outcomeAtField } from "../../../tests/setup/outcome";
import { createTestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { judgeListing, moveOwnListing } from "./lifecycle.usecases.server";
import { createListing } from "./listings.usecases.server";
import { findAllByCompanies, findOwnListing } from "./own.usecases.server";
import { pauseUnrecognised } from "./recognition-over.usecases.server";
import { confirmAll } from "./still-right.usecases.server";

let db: Db;
let close: () => Promise<void>;
let make: ReturnType<typeof makeFactories>;
const now = new Date("2026-03-10T09:00:00Z");
const work = workAt({ now: () => now });

beforeAll(async () => {
  ({ db, close } = await createTestDb({ reference: true }));
  make = makeFactories(db);
});
afterAll(() => close());

const recognisedUntil = (companyId: string, validUntil: string) =>
  db.update(recognition).set({ validUntil }).where(eq(recognition.companyId, companyId));

describe("recognition", () => {
  test("without it nothing is kept, also of an internship for a qualification", async () => {
    const made = await leerbaanCompany(db, now);
    await db.delete(recognition).where(eq(recognition.companyId, made.id));
    for (const kind of ["apprenticeship", "internship"]) {
      expect(
        await outcomeAtField(
          createListing(db, made.actor, made.id, leerbaan({ kind, route: "bbl" }), randomUUID()),
        ),
      ).toBe("listing.not_recognised crebo");
    }
    expect(await db.$count(listing, eq(listing.companyId, made.id))).toBe(1);
  });

  test("it is looked at again whenever something goes online", async () => {
    const { id: companyId, actor } = await leerbaanCompany(db, now, "2026-03-10");
    const judge = { userId: actor.userId, municipalities: null, now };
    const ids: Record<string, string> = {};
    for (const status of ["draft", "in_review", "paused", "expired", "suspended"] as const) {
      ids[status] = await createListing(db, actor, companyId, leerbaan(), randomUUID());
      await db.update(listing).set({ status }).where(eq(listing.id, ids[status]));
    }
    const tries = () => [
      moveOwnListing(db, actor, ids["draft"] ?? "", "submit"),
      judgeListing(db, judge, ids["in_review"] ?? "", "approve"),
      moveOwnListing(db, actor, ids["paused"] ?? "", "resume"),
      moveOwnListing(db, actor, ids["expired"] ?? "", "renew"),
      judgeListing(db, judge, ids["suspended"] ?? "", "restore"),
    ];
    await recognisedUntil(companyId, "2026-03-09");
    for (const attempt of tries()) expect(await outcomeAtField(attempt)).toBe("listing.recognition_ended");
    // On its last day it still holds.
    await recognisedUntil(companyId, "2026-03-10");
    for (const attempt of tries()) expect(await outcomeAtField(attempt)).toBe("done");
  });

  test("when it ends the offer is paused, the company hears it and sees it, and can go on once it is recognised anew", async () => {
    const { id: companyId, contact, actor } = await leerbaanCompany(db, now, "2026-03-09");
    const other = await make.listing(companyId);
    const over = await make.listing(companyId, {
      ...{ kind: "apprenticeship", crebo, route: "bbl", places: 2, title: "Leerbaan die doorgaat" },
    });
    expect(await pauseUnrecognised(db, work)).toBe(1);
    expect((await make.findListing(over.id)).status).toBe("paused");
    expect((await make.findListing(other.id)).status).toBe("published");
    const sent = await db.select().from(mail).where(eq(mail.subjectId, companyId));
    expect(sent.map(({ template, toAddress }) => [template, toAddress])).toEqual([
      ["listing.recognition_over", contact.email],
    ]);
    expect(await pauseUnrecognised(db, work)).toBe(0);
    expect(await findOwnListing(db, over.id, [companyId], now)).toMatchObject({ recognised: false });
    const shown = await findAllByCompanies(db, [companyId], now);
    expect(shown.filter(({ unrecognised }) => unrecognised).map(({ id }) => id)).toEqual([over.id]);
    expect(await outcomeAtField(moveOwnListing(db, actor, over.id, "resume"))).toBe(
      "listing.recognition_ended",
    );
    await recognisedUntil(companyId, "2026-12-31");
    expect(await findOwnListing(db, over.id, [companyId], now)).toMatchObject({ recognised: true });
    expect(await moveOwnListing(db, actor, over.id, "resume")).toBe("published");
  });

  test("saying that everything is still right does not bring it back", async () => {
    const { id: companyId, actor } = await leerbaanCompany(db, now, "2026-03-09");
    const asked = { publishedAt: new Date("2025-01-01"), confirmAskedAt: new Date("2026-03-01") };
    const over = await make.listing(companyId, {
      ...{ kind: "apprenticeship", crebo, route: "bbl", places: 2, ...asked },
    });
    const other = await make.listing(companyId, asked);
    await pauseUnrecognised(db, work);
    await confirmAll(db, actor, companyId);
    expect((await make.findListing(over.id)).status).toBe("paused");
    expect((await make.findListing(other.id)).confirmedAt).toEqual(now);
  });
});
