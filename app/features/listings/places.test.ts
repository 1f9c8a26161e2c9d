import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import { placement } from "#db/schema";

import { makeFactories } from "../../../tests/setup/factories";
import { crebo, leerbaan, leerbaanCompany, readLeerbaan } from "../../../tests/setup/leerbaan-scene";
import { outcomeAtField } from "../../../tests/setup/outcome";
import { createTestDb } from "../../../tests/setup/pglite";
import { moveOwnListing } from "./lifecycle.usecases.server";
import { createListing, duplicateListing, editListing } from "./listings.usecases.server";
import { placeFormMessages } from "./place-form.messages";
import { listingPage } from "./public.usecases.server";

let db: Db;
let close: () => Promise<void>;
let make: ReturnType<typeof makeFactories>;
const now = new Date("2026-03-10T09:00:00Z");

beforeAll(async () => {
  ({ db, close } = await createTestDb({ reference: true }));
  make = makeFactories(db);
});
afterAll(() => close());

describe("what a company states of a leerbaan", () => {
  test("everything is kept, goes along in a copy and can be emptied again", async () => {
    const { id: companyId, contact, actor } = await leerbaanCompany(db, now);
    const id = await createListing(
      db,
      actor,
      companyId,
      leerbaan({ practiceTrainerId: contact.id }),
      randomUUID(),
    );
    const stated = {
      ...{
        crebo,
        levels: [2],
        route: "bbl",
        contract: "fixed_term",
        places: 2,
        practiceTrainerId: contact.id,
      },
      ...{ startsFrom: "2026-09-01", startsUntil: "2026-11-01", hoursPerWeek: 32, daysPerWeek: 4 },
      ...{ weekdays: [1, 2, 4, 5], payMinCents: 145_000, payMaxCents: 180_050, minimumAge: 16 },
      ...{
        workProcesses: ["Bereidt het werk voor", "Legt de vloer"],
        howToGetThere: "Bus 50 stopt voor de deur.",
      },
      ...{ drivingLicenceNeeded: true, vogNeeded: true, objectiveSelection: true },
    };
    expect(await make.findListing(id)).toMatchObject(stated);
    expect(await make.findListing(await duplicateListing(db, actor, id, randomUUID()))).toMatchObject(stated);
    const empty = { workProcesses: "", drivingLicenceNeeded: [], vogNeeded: [], objectiveSelection: [] };
    const away = { weekdays: [], payMinCents: "", payMaxCents: "", howToGetThere: "", minimumAge: "" };
    await editListing(db, actor, id, leerbaan({ ...empty, ...away }));
    expect(await make.findListing(id)).toMatchObject({
      ...{ workProcesses: [], drivingLicenceNeeded: false, vogNeeded: false, objectiveSelection: false },
      ...{ weekdays: [], payMinCents: null, payMaxCents: null, howToGetThere: "", minimumAge: null },
      practiceTrainerId: null,
    });
  });

  test.each([
    ["crebo", "", "needsRecognition"],
    ["weekdays", ["1", "2", "3"], "weekdays"],
    ["workProcesses", "Last\nx", "processLength"],
    ["workProcesses", Array.from({ length: 21 }, (_, i) => `Werkproces ${i}`).join("\n"), "manyProcesses"],
    ["payMaxCents", "900", undefined],
    ["contract", "zwart", undefined],
    ["practiceTrainerId", "Mees", undefined],
    ["howToGetThere", "x".repeat(1001), undefined],
    ["weekdays", ["1", "1", "2", "3"], undefined],
    ["weekdays", ["7", "1", "2", "3"], undefined],
  ])("%s = %j is refused at the field and kept", (name, value, message) => {
    const result = readLeerbaan({ [name]: value });
    if (result.ok) throw new Error("It was taken.");
    const texts: Record<string, string> = placeFormMessages.nl.field;
    const [said] = result.reply.errors[name] ?? [];
    expect(said).toEqual(message === undefined ? expect.any(String) : texts[message]);
    expect(result.reply.values[name]).toEqual(value);
  });

  test("a practice trainer is one of the company's own contacts", async () => {
    const { id: companyId, actor } = await leerbaanCompany(db, now);
    const { contact: stranger } = await leerbaanCompany(db, now);
    expect(
      await outcomeAtField(
        createListing(db, actor, companyId, leerbaan({ practiceTrainerId: stranger.id }), randomUUID()),
      ),
    ).toBe("listing.trainer_unknown practiceTrainerId");
  });

  test("the level is that of the qualification", async () => {
    const { id: companyId, actor } = await leerbaanCompany(db, now);
    expect(
      await outcomeAtField(createListing(db, actor, companyId, leerbaan({ levels: ["3"] }), randomUUID())),
    ).toBe("listing.level_differs levels");
    expect(
      await outcomeAtField(createListing(db, actor, companyId, leerbaan({ levels: ["2"] }), randomUUID())),
    ).toBe("done");
  });

  test("places cannot go below what is taken", async () => {
    const { id: companyId, actor } = await leerbaanCompany(db, now);
    const id = await createListing(db, actor, companyId, leerbaan(), randomUUID());
    const school = await make.school();
    for (const _ of [1, 2]) {
      const student = await make.student(school.id);
      await db.insert(placement).values({
        ...{ listingId: id, companyId, studentId: student.id, schoolId: school.id, crebo, route: "bbl" },
        ...{ startsOn: "2026-09-01", endsOn: "2027-08-31", status: "accepted", studentAgreedAt: now },
        idempotencyKey: crypto.randomUUID(),
      });
    }
    expect(await outcomeAtField(editListing(db, actor, id, leerbaan({ places: "1" })))).toBe(
      "listing.places_taken places",
    );
  });

  test("who trains a student is named to who may know the company's people", async () => {
    const { id: companyId, contact, actor } = await leerbaanCompany(db, now);
    const id = await createListing(
      db,
      actor,
      companyId,
      leerbaan({ practiceTrainerId: contact.id }),
      randomUUID(),
    );
    await moveOwnListing(db, actor, id, "submit");
    const { slug } = await make.findListing(id);
    const teacher = {
      ...{ userId: actor.userId, sessionId: "", name: "", email: "", emailConfirmed: true },
      ...{ locale: "nl" as const, role: "coordinator" as const, memberships: [], territory: [] },
    };
    expect(JSON.stringify(await listingPage(db, slug, null, now))).not.toContain("Mees Vloer");
    expect(await listingPage(db, slug, teacher, now)).toMatchObject({ trainer: "Mees Vloer" });
  });
});
