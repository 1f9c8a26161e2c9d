import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import { listing, listingHistory, mail, slot, slotHold } from "#db/schema";
import { readForm } from "~/platform/forms/read-form.server";
import { workOnce } from "~/platform/jobs/worker.server";

import { makeFactories } from "../../../tests/setup/factories";
import { outcomeOf } from "../../../tests/setup/outcome";
import { createTestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { subscriptions } from "../../subscriptions.server";
import { expireListings, judgeListing, moveOwnListing } from "./lifecycle.usecases.server";
import { listingFormMessages } from "./listing-form.messages";
import { listingSchema, slotSchema } from "./listings.schemas";
import { createListing, duplicateListing, editListing } from "./listings.usecases.server";
import { addSlots, changeSlotRoom, removeSlot } from "./slots.usecases.server";

let db: Db;
let close: () => Promise<void>;
let make: ReturnType<typeof makeFactories>;
const now = new Date("2026-03-10T09:00:00Z");

beforeAll(async () => {
  ({ db, close } = await createTestDb({ reference: true }));
  make = makeFactories(db);
});
afterAll(() => close());

const visit = {
  kind: "company_visit" as const,
  title: "Kijkje in de scheepswerf",
  summary: "Een ochtend tussen de schepen.",
  description: "Leerlingen zien hoe een schip wordt gelast en geschilderd.",
  sectorSlug: "maritiem-offshore",
  audiences: ["vmbo-kb" as const],
  levels: [],
  languages: ["nl" as const],
  riskAssessmentYouth: false,
  wheelchairAccessible: false,
  vogAvailable: false,
  whatToWear: "",
  whatToBring: "",
  arrival: "",
  street: "",
  houseNumber: "",
  postcode: "4331 BK",
  durationMinutes: 180,
  maxPupils: 30,
  costCents: 0,
  holdWorkingDays: 5,
  noticeDays: 3,
};

async function companyWithManager(verification: "verified" | "pending" = "verified") {
  const company = await make.company({ verification });
  await make.contact(company.id);
  const manager = await make.manager(company.id);
  return { company, actor: { userId: manager.id, companyIds: [company.id], now } };
}

describe("publishing", () => {
  test("the first offer waits for the coordinator, the next one goes online at once", async () => {
    const { company, actor } = await companyWithManager();
    const first = await createListing(db, actor, company.id, visit);
    expect(await moveOwnListing(db, actor, first, "submit")).toBe("in_review");
    const coordinator = await make.user({ role: "coordinator" });
    const judge = { userId: coordinator.id, municipalities: [company.municipalityCode], now };
    await judgeListing(db, judge, first, "approve");
    const second = await createListing(db, actor, company.id, visit);
    expect(await moveOwnListing(db, actor, second, "submit")).toBe("published");
    const history = await db.select().from(listingHistory).where(eq(listingHistory.listingId, first));
    expect(history.map((h) => h.toStatus)).toEqual(["draft", "in_review", "published"]);
  });

  test("the company hears the coordinator's reason by mail", async () => {
    const { company, actor } = await companyWithManager();
    const id = await createListing(db, actor, company.id, visit);
    await moveOwnListing(db, actor, id, "submit");
    const judge = { userId: (await make.user()).id, municipalities: null, now };
    expect(await outcomeOf(judgeListing(db, judge, id, "reject"))).toBe("listing.reason_needed");
    await judgeListing(db, judge, id, "reject", "Schrijf erbij wat leerlingen zelf doen.");
    const work = workAt({ now: () => now });
    await workOnce(db, { subscriptions, tasks: [] }, work);
    const [sent] = await db.select().from(mail).where(eq(mail.template, "listing.rejected"));
    expect(sent?.text).toContain("Schrijf erbij wat leerlingen zelf doen.");
    expect((await make.findListing(id)).status).toBe("draft");
  });

  test("a company that is not verified cannot be put online, nor one outside the territory", async () => {
    const { company, actor } = await companyWithManager("pending");
    const id = await createListing(db, actor, company.id, visit);
    await moveOwnListing(db, actor, id, "submit");
    const userId = (await make.user()).id;
    expect(await outcomeOf(judgeListing(db, { userId, municipalities: null, now }, id, "approve"))).toBe(
      "listing.company_not_verified",
    );
    expect(
      await outcomeOf(judgeListing(db, { userId, municipalities: ["GM0363"], now }, id, "approve")),
    ).toBe("listing.not_found");
  });

  test("nobody touches another company's offer", async () => {
    const { company, actor } = await companyWithManager();
    const id = await createListing(db, actor, company.id, visit);
    const { actor: other } = await companyWithManager();
    expect(await outcomeOf(editListing(db, other, id, visit))).toBe("listing.not_found");
    expect(await outcomeOf(moveOwnListing(db, other, id, "submit"))).toBe("listing.not_found");
    expect(await outcomeOf(createListing(db, other, company.id, visit))).toBe("listing.not_found");
  });

  test("archiving is refused while a request waits", async () => {
    const { company, actor } = await companyWithManager();
    const offer = await make.listing(company.id);
    const moment = await make.slot(offer.id);
    const school = await make.school();
    await make.request({
      listingId: offer.id,
      companyId: company.id,
      schoolId: school.id,
      slotId: moment.id,
    });
    expect(await outcomeOf(moveOwnListing(db, actor, offer.id, "archive"))).toBe("listing.requests_wait");
    expect((await make.findListing(offer.id)).status).toBe("published");
  });

  test("an offer expires after its last day, not on it, and is renewed with a new one", async () => {
    const { company, actor } = await companyWithManager();
    const last = await make.listing(company.id, { endsOn: "2026-03-10" });
    const past = await make.listing(company.id, { endsOn: "2026-03-09" });
    await expireListings(db, now);
    expect((await make.findListing(last.id)).status).toBe("published");
    expect((await make.findListing(past.id)).status).toBe("expired");
    expect(await outcomeOf(moveOwnListing(db, actor, past.id, "renew"))).toBe("listing.ended");
    await editListing(db, actor, past.id, { ...visit, endsOn: "2026-12-31" });
    expect(await moveOwnListing(db, actor, past.id, "renew")).toBe("published");
  });

  test("a copy is a draft of its own with the same words", async () => {
    const { company, actor } = await companyWithManager();
    const source = await make.listing(company.id, { title: "Gastles over lassen" });
    const copy = await make.findListing(await duplicateListing(db, actor, source.id));
    expect(copy).toMatchObject({ title: "Gastles over lassen", status: "draft", publishedAt: null });
    expect(copy.slug).not.toBe(source.slug);
  });

  test("safety and arrival are kept, go along in a copy, and can be emptied again", async () => {
    const { company, actor } = await companyWithManager();
    const safety = {
      minimumAge: 14,
      riskAssessmentYouth: true,
      vogAvailable: true,
      whatToWear: "Dichte schoenen en een lange broek",
      arrival: "Meld je bij de poort. De bus kan keren op het plein.",
    };
    const id = await createListing(db, actor, company.id, { ...visit, ...safety, minPupils: 8 });
    expect(await make.findListing(id)).toMatchObject({ ...safety, minPupils: 8 });
    expect(await make.findListing(await duplicateListing(db, actor, id))).toMatchObject(safety);
    await editListing(db, actor, id, visit);
    expect(await make.findListing(id)).toMatchObject({
      minimumAge: null,
      minPupils: null,
      riskAssessmentYouth: false,
      vogAvailable: false,
      whatToWear: "",
      arrival: "",
    });
  });
});

describe("the form of an offer", () => {
  const valid = {
    kind: "company_visit",
    title: visit.title,
    summary: visit.summary,
    description: visit.description,
  };
  const rest = {
    sectorSlug: "ict",
    audiences: "vmbo-kb",
    languages: "nl",
    postcode: "4331",
    durationMinutes: "60",
  };
  const read = (changes: Record<string, string>) => {
    const formData = new FormData();
    for (const [name, value] of Object.entries({ ...valid, ...rest, maxPupils: "30", ...changes })) {
      formData.append(name, value);
    }
    return readForm(formData, listingSchema, {
      intent: "create",
      locale: "nl",
      texts: listingFormMessages.nl.field,
    });
  };

  test("a complete form is read, numbers and all", () => {
    const result = read({ costCents: "12.50", companyMinutes: "2,5", title: "Lassen < 3 mm & meer" });
    expect(result).toMatchObject({
      ok: true,
      value: { costCents: 1250, companyMinutes: 150, maxPupils: 30, title: "Lassen < 3 mm & meer" },
    });
  });

  test.each([
    ["title", ""],
    ["title", "x".repeat(101)],
    ["title", "<b>Lassen</b>"],
    ["summary", "kort"],
    ["description", "x".repeat(4001)],
    ["sectorSlug", ""],
    ["audiences", "kleuters"],
    ["postcode", ""],
    ["durationMinutes", "lang"],
    ["durationMinutes", "5"],
    ["maxPupils", "0"],
    ["maxPupils", "12,5 of zo"],
    ["costCents", "-1"],
    ["companyMinutes", "2,1"],
    ["companyMinutes", "twee uur"],
    ["companyMinutes", "1001"],
    ["noticeDays", "99"],
    ["minimumAge", "2"],
    ["endsOn", "volgend jaar"],
    ["minPupils", "31"],
  ])("%s = %j is refused at the field, in Dutch, and kept", (name, value) => {
    const result = read({ [name]: value });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    const at = name === "minPupils" ? "maxPupils" : name;
    const found = Object.entries(result.reply.errors).find(([field]) => field.startsWith(at));
    expect(found?.[1][0]).toMatch(/[a-z].*\.$/);
    expect(found?.[1][0]).not.toMatch(/invalid|expected/i);
    expect(result.reply.values[name]).toBe(value);
  });
});

describe("slots", () => {
  const plan = { day: "2026-04-13", startTime: "09:00", endTime: "12:00", repeat: "once" as const };
  const input = { ...plan, skipHolidays: false, maxGroups: 2, maxPupils: 40 };

  test("a weekly series leaves out the May holiday of the region", async () => {
    const { company, actor } = await companyWithManager();
    const offer = await make.listing(company.id);
    const series = { ...input, repeat: "weekly" as const, until: "2026-05-18" };
    expect(await addSlots(db, actor, offer.id, { ...series, skipHolidays: true })).toBeLessThan(6);
    const made = await db.select().from(slot).where(eq(slot.listingId, offer.id));
    expect(made.map((s) => s.startsAt.toISOString())).not.toContain("2026-04-27T07:00:00.000Z");
    expect(made.every((s) => s.startsAt.toISOString().endsWith("T07:00:00.000Z"))).toBe(true);
  });

  test("the past, a skipped hour and a moment that exists are refused; nothing is stored", async () => {
    const { company, actor } = await companyWithManager();
    const offer = await make.listing(company.id);
    expect(await outcomeOf(addSlots(db, actor, offer.id, { ...input, day: "2026-03-09" }))).toBe(
      "listing.slot_in_past",
    );
    const skipped = { ...input, day: "2026-03-29", startTime: "02:30", endTime: "04:00" };
    expect(await outcomeOf(addSlots(db, actor, offer.id, skipped))).toBe("listing.slot_time");
    await addSlots(db, actor, offer.id, input);
    const again = { ...input, day: "2026-04-06", repeat: "weekly" as const, until: "2026-04-13" };
    expect(await outcomeOf(addSlots(db, actor, offer.id, again))).toBe("listing.slot_exists");
    expect(await db.select().from(slot).where(eq(slot.listingId, offer.id))).toHaveLength(1);
  });

  test("room cannot go below what is taken, and a taken slot stays", async () => {
    const { company, actor } = await companyWithManager();
    const offer = await make.listing(company.id);
    const moment = await make.slot(offer.id, { maxPupils: 30 });
    const school = await make.school();
    const ids = { listingId: offer.id, companyId: company.id, schoolId: school.id, slotId: moment.id };
    await make.request({ ...ids, pupils: 20 });
    const lower = changeSlotRoom(db, actor, offer.id, moment.id, { maxGroups: 1, maxPupils: 19 });
    expect(await outcomeOf(lower)).toBe("listing.slot_taken");
    await changeSlotRoom(db, actor, offer.id, moment.id, { maxGroups: 1, maxPupils: 20 });
    expect(await outcomeOf(removeSlot(db, actor, offer.id, moment.id))).toBe("listing.slot_taken");
    expect(await db.select().from(slotHold).where(eq(slotHold.slotId, moment.id))).toHaveLength(1);
  });

  test.each([
    [{ endTime: "08:00" }, "endTime"],
    [{ repeat: "weekly" }, "until"],
    [{ repeat: "weekly", until: "2026-01-01" }, "until"],
    [{ day: "morgen" }, "day"],
    [{ maxPupils: "" }, "maxPupils"],
  ])("%j is refused at %s", (changes, field) => {
    const formData = new FormData();
    for (const [name, value] of Object.entries({ ...plan, maxPupils: "30", ...changes }))
      formData.append(name, value);
    const result = readForm(formData, slotSchema, {
      intent: "add",
      locale: "nl",
      texts: listingFormMessages.nl.field,
    });
    expect(result.ok).toBe(false);
    expect(result.ok ? {} : result.reply.errors).toHaveProperty(field);
  });
});

test("every listing row that a form made is found by its words", async () => {
  const { company, actor } = await companyWithManager();
  const id = await createListing(db, actor, company.id, {
    ...visit,
    title: "Meten met lasers in de fabriek",
  });
  const [row] = await db.select({ search: listing.search }).from(listing).where(eq(listing.id, id));
  expect(row?.search).toContain("'laser'");
});
