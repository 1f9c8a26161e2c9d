import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import { listing, mail, placement, recognition } from "#db/schema";
import { readForm } from "~/platform/forms/read-form.server";

import { makeFactories } from "../../../tests/setup/factories";
import { createTestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { judgeListing, moveOwnListing } from "./lifecycle.usecases.server";
import { listingSchema, type ListingInput } from "./listings.schemas";
import { createListing, duplicateListing, editListing } from "./listings.usecases.server";
import { findAllByCompanies, findOwnListing } from "./own.usecases.server";
import { placeFormMessages } from "./place-form.messages";
import { listingPage } from "./public.usecases.server";
import { pauseUnrecognised } from "./recognition-over.usecases.server";
import { confirmAll } from "./still-right.usecases.server";

let db: Db;
let close: () => Promise<void>;
let make: ReturnType<typeof makeFactories>;
const now = new Date("2026-03-10T09:00:00Z");
/** Of level 2. */
const crebo = "25943";
const work = workAt({ now: () => now });

beforeAll(async () => {
  ({ db, close } = await createTestDb({ reference: true }));
  make = makeFactories(db);
});
afterAll(() => close());

const typed: Record<string, string | string[]> = {
  kind: "apprenticeship",
  title: "Leerbaan vloeren leggen",
  summary: "Leer het vak van vloerenlegger bij ons.",
  description: "Je gaat mee naar de bouw en legt samen met een ervaren collega vloeren.",
  sectorSlug: "bouw-infra",
  audiences: "mbo",
  languages: "nl",
  postcode: "4331 BK",
  crebo,
  route: "bbl",
  contract: "fixed_term",
  places: "2",
  startsFrom: "2026-09-01",
  startsUntil: "2026-11-01",
  hoursPerWeek: "32",
  daysPerWeek: "4",
  weekdays: ["1", "2", "4", "5"],
  payMinCents: "1450",
  payMaxCents: "1800.50",
  workProcesses: "Bereidt het werk voor\r\n\r\n  Legt de vloer  \nBereidt het werk voor",
  drivingLicenceNeeded: "on",
  vogNeeded: "on",
  minimumAge: "16",
  requirements: "Je kunt vroeg beginnen.",
  objectiveSelection: "on",
  howToGetThere: "Bus 50 stopt voor de deur.",
};

function read(changes: Record<string, string | string[]> = {}) {
  const formData = new FormData();
  for (const [name, value] of Object.entries({ ...typed, ...changes })) {
    for (const one of [value].flat()) formData.append(name, one);
  }
  return readForm(formData, listingSchema, {
    intent: "create",
    locale: "nl",
    texts: placeFormMessages.nl.field,
  });
}

function leerbaan(changes: Record<string, string | string[]> = {}): ListingInput {
  const result = read(changes);
  if (!result.ok) throw new Error(JSON.stringify(result.reply.errors));
  return result.value;
}

/** A company that has been online before, so that its next offer goes online at once. */
async function company(validUntil: string | null = null) {
  const made = await make.company();
  const contact = await make.contact(made.id, { name: "Mees Vloer" });
  const manager = await make.manager(made.id);
  await make.listing(made.id, { status: "paused" });
  await db.insert(recognition).values({ companyId: made.id, crebo, validFrom: "2020-01-01", validUntil });
  return { ...made, contact, actor: { userId: manager.id, companyIds: [made.id], now } };
}

const fault = (promise: Promise<unknown>) =>
  promise.then(() => "done").catch((e: { code?: string; field?: string }) => [e.code, e.field]);
const recognisedUntil = (companyId: string, validUntil: string) =>
  db.update(recognition).set({ validUntil }).where(eq(recognition.companyId, companyId));

describe("what a company states of a leerbaan", () => {
  test("everything is kept, goes along in a copy and can be emptied again", async () => {
    const { id: companyId, contact, actor } = await company();
    const id = await createListing(db, actor, companyId, leerbaan({ practiceTrainerId: contact.id }));
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
    expect(await make.findListing(await duplicateListing(db, actor, id))).toMatchObject(stated);
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
    const result = read({ [name]: value });
    if (result.ok) throw new Error("It was taken.");
    const texts: Record<string, string> = placeFormMessages.nl.field;
    const [said] = result.reply.errors[name] ?? [];
    expect(said).toEqual(message === undefined ? expect.any(String) : texts[message]);
    expect(result.reply.values[name]).toEqual(value);
  });

  test("a practice trainer is one of the company's own contacts", async () => {
    const { id: companyId, actor } = await company();
    const { contact: stranger } = await company();
    expect(
      await fault(createListing(db, actor, companyId, leerbaan({ practiceTrainerId: stranger.id }))),
    ).toEqual(["listing.trainer_unknown", "practiceTrainerId"]);
  });

  test("the level is that of the qualification", async () => {
    const { id: companyId, actor } = await company();
    expect(await fault(createListing(db, actor, companyId, leerbaan({ levels: ["3"] })))).toEqual([
      "listing.level_differs",
      "levels",
    ]);
    expect(await fault(createListing(db, actor, companyId, leerbaan({ levels: ["2"] })))).toBe("done");
  });

  test("places cannot go below what is taken", async () => {
    const { id: companyId, actor } = await company();
    const id = await createListing(db, actor, companyId, leerbaan());
    const school = await make.school();
    for (const _ of [1, 2]) {
      const student = await make.student(school.id);
      await db.insert(placement).values({
        ...{ listingId: id, companyId, studentId: student.id, schoolId: school.id, crebo, route: "bbl" },
        ...{ startsOn: "2026-09-01", endsOn: "2027-08-31", status: "accepted", studentAgreedAt: now },
        idempotencyKey: crypto.randomUUID(),
      });
    }
    expect(await fault(editListing(db, actor, id, leerbaan({ places: "1" })))).toEqual([
      "listing.places_taken",
      "places",
    ]);
  });

  test("who trains a student is named to who may know the company's people", async () => {
    const { id: companyId, contact, actor } = await company();
    const id = await createListing(db, actor, companyId, leerbaan({ practiceTrainerId: contact.id }));
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

describe("recognition", () => {
  test("without it nothing is kept, also of an internship for a qualification", async () => {
    const made = await company();
    await db.delete(recognition).where(eq(recognition.companyId, made.id));
    for (const kind of ["apprenticeship", "internship"]) {
      expect(await fault(createListing(db, made.actor, made.id, leerbaan({ kind, route: "bbl" })))).toEqual([
        "listing.not_recognised",
        "crebo",
      ]);
    }
    expect(await db.$count(listing, eq(listing.companyId, made.id))).toBe(1);
  });

  test("it is looked at again whenever something goes online", async () => {
    const { id: companyId, actor } = await company("2026-03-10");
    const judge = { userId: actor.userId, municipalities: null, now };
    const ids: Record<string, string> = {};
    for (const status of ["draft", "in_review", "paused", "expired", "suspended"] as const) {
      ids[status] = await createListing(db, actor, companyId, leerbaan());
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
    for (const attempt of tries())
      expect(await fault(attempt)).toEqual(["listing.recognition_ended", undefined]);
    // On its last day it still holds.
    await recognisedUntil(companyId, "2026-03-10");
    for (const attempt of tries()) expect(await fault(attempt)).toBe("done");
  });

  test("when it ends the offer is paused, the company hears it and sees it, and can go on once it is recognised anew", async () => {
    const { id: companyId, contact, actor } = await company("2026-03-09");
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
    expect(await fault(moveOwnListing(db, actor, over.id, "resume"))).toEqual([
      "listing.recognition_ended",
      undefined,
    ]);
    await recognisedUntil(companyId, "2026-12-31");
    expect(await findOwnListing(db, over.id, [companyId], now)).toMatchObject({ recognised: true });
    expect(await moveOwnListing(db, actor, over.id, "resume")).toBe("published");
  });

  test("saying that everything is still right does not bring it back", async () => {
    const { id: companyId, actor } = await company("2026-03-09");
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
