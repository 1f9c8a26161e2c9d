import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import { auditLog, company, listing, recognition, recognitionClaim } from "#db/schema";

import { companyScene } from "../../../tests/setup/company-scene";
import { makeFactories } from "../../../tests/setup/factories";
import { outcomeOf } from "../../../tests/setup/outcome";
import { createTestDb } from "../../../tests/setup/pglite";
import type { Manager } from "./company.usecases.server";
import { deskQueue } from "./desk.usecases.server";
import { recognitionsOf } from "./organisations.usecases.server";
import { claimsOf, dropRecognition, stateRecognition, takeBackClaim } from "./recognitions.usecases.server";

let db: Db;
let close: () => Promise<void>;
let make: ReturnType<typeof makeFactories>;
let id: string;
let manager: Manager;
let stranger: Manager;
const now = new Date("2026-03-10T09:00:00Z");
const crebo = "25892";

beforeAll(async () => {
  ({ db, close } = await createTestDb({ reference: true }));
  make = makeFactories(db);
});
afterAll(() => close());
beforeEach(async () => {
  for (const table of [auditLog, listing, company]) await db.delete(table);
  ({ id, manager, stranger } = await companyScene(db, now));
});

describe("recognitions", () => {
  const claim = { qualification: crebo, sbbNumber: "100123456", validFrom: "2026-01-01" };

  test("are stated, wait, and count for nothing yet", async () => {
    await stateRecognition(db, manager, id, claim);
    expect(await claimsOf(db, id)).toMatchObject([{ ...claimed(), status: "pending", since: now }]);
    expect(await recognitionsOf(db, id, now)).toEqual([]);
    const later = { ...manager, now: new Date("2026-03-12T09:00:00Z") };
    await stateRecognition(db, later, id, { ...claim, validUntil: "2027-01-01" });
    expect(await claimsOf(db, id)).toMatchObject([{ validUntil: "2027-01-01", since: now }]);
  });
  const claimed = () => ({ crebo, sbbNumber: "100123456", validFrom: "2026-01-01", validUntil: null });

  test("that were turned down are stated again, with the reason kept for the coordinator", async () => {
    await stateRecognition(db, manager, id, claim);
    await db.update(recognitionClaim).set({ status: "rejected", reason: "Verkeerd nummer." });
    const later = { ...manager, now: new Date("2026-03-12T09:00:00Z") };
    await stateRecognition(db, later, id, { ...claim, sbbNumber: "100999999" });
    expect((await deskQueue(db, null)).map(({ since, earlier }) => [since, earlier])).toEqual([
      [later.now, "Verkeerd nummer."],
    ]);
  });

  test("are taken back before they count, and dropped after", async () => {
    await stateRecognition(db, manager, id, claim);
    await make.recognise(id, crebo);
    await takeBackClaim(db, manager, id, crebo);
    expect(await claimsOf(db, id)).toEqual([]);
    expect(await recognitionsOf(db, id, now)).toHaveLength(1);
    await dropRecognition(db, manager, id, crebo);
    expect(await db.select().from(recognition).where(eq(recognition.companyId, id))).toEqual([]);
    expect(await outcomeOf(dropRecognition(db, manager, id, crebo))).toBe("done");
  });

  test("cannot be dropped while places for it are offered", async () => {
    await make.recognise(id, crebo);
    const offer = await make.listing(id, {
      kind: "apprenticeship",
      crebo,
      route: "bbl",
      places: 2,
      startsFrom: "2026-09-01",
    });
    expect(await outcomeOf(dropRecognition(db, manager, id, crebo))).toBe("organisations.recognition_in_use");
    await db.update(listing).set({ status: "paused" }).where(eq(listing.id, offer.id));
    expect(await outcomeOf(dropRecognition(db, manager, id, crebo))).toBe("done");
  });

  test("are not another's to state or drop", async () => {
    await make.recognise(id, crebo);
    const refusals = [
      stateRecognition(db, stranger, id, claim),
      takeBackClaim(db, stranger, id, crebo),
      dropRecognition(db, stranger, id, crebo),
    ];
    expect(await Promise.all(refusals.map(outcomeOf))).toEqual(refusals.map(() => "organisations.not_found"));
  });

  test.each([
    [{ qualification: "xyzzy" }, "organisations.qualification_unknown"],
    [{ validUntil: "2026-03-09" }, "organisations.period_over"],
  ])("%j is refused", async (wrong, expected) => {
    expect(await outcomeOf(stateRecognition(db, manager, id, { ...claim, ...wrong }))).toBe(expected);
    expect(await claimsOf(db, id)).toEqual([]);
  });
});
