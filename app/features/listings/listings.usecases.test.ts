import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import { listing, listingHistory, mail } from "#db/schema";
import { workOnce } from "~/platform/jobs/worker.server";

import { makeFactories } from "../../../tests/setup/factories";
import { offeringCompany } from "../../../tests/setup/offering-company";
import { outcomeOf } from "../../../tests/setup/outcome";
import { createTestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { subscriptions } from "../../subscriptions.server";
import { expireListings, judgeListing, moveOwnListing } from "./lifecycle.usecases.server";
import { createListing, duplicateListing, editListing } from "./listings.usecases.server";

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

describe("publishing", () => {
  test("the first offer waits for the coordinator, the next one goes online at once", async () => {
    const { company, actor } = await offeringCompany(make, now);
    const first = await createListing(db, actor, company.id, visit, randomUUID());
    expect(await moveOwnListing(db, actor, first, "submit")).toBe("in_review");
    const coordinator = await make.user({ role: "coordinator" });
    const judge = { userId: coordinator.id, municipalities: [company.municipalityCode], now };
    await judgeListing(db, judge, first, "approve");
    const second = await createListing(db, actor, company.id, visit, randomUUID());
    expect(await moveOwnListing(db, actor, second, "submit")).toBe("published");
    const history = await db.select().from(listingHistory).where(eq(listingHistory.listingId, first));
    expect(history.map((h) => h.toStatus)).toEqual(["draft", "in_review", "published"]);
  });

  test("the company hears the coordinator's reason by mail", async () => {
    const { company, actor } = await offeringCompany(make, now);
    const id = await createListing(db, actor, company.id, visit, randomUUID());
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
    const { company, actor } = await offeringCompany(make, now, "pending");
    const id = await createListing(db, actor, company.id, visit, randomUUID());
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
    const { company, actor } = await offeringCompany(make, now);
    const id = await createListing(db, actor, company.id, visit, randomUUID());
    const { actor: other } = await offeringCompany(make, now);
    expect(await outcomeOf(editListing(db, other, id, visit))).toBe("listing.not_found");
    expect(await outcomeOf(moveOwnListing(db, other, id, "submit"))).toBe("listing.not_found");
    expect(await outcomeOf(createListing(db, other, company.id, visit, randomUUID()))).toBe(
      "listing.not_found",
    );
  });

  test("archiving is refused while a request waits", async () => {
    const { company, actor } = await offeringCompany(make, now);
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
    const { company, actor } = await offeringCompany(make, now);
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
    const { company, actor } = await offeringCompany(make, now);
    const source = await make.listing(company.id, { title: "Gastles over lassen" });
    const copy = await make.findListing(await duplicateListing(db, actor, source.id, randomUUID()));
    expect(copy).toMatchObject({ title: "Gastles over lassen", status: "draft", publishedAt: null });
    expect(copy.slug).not.toBe(source.slug);
  });

  test("safety and arrival are kept, go along in a copy, and can be emptied again", async () => {
    const { company, actor } = await offeringCompany(make, now);
    const safety = {
      minimumAge: 14,
      riskAssessmentYouth: true,
      vogAvailable: true,
      whatToWear: "Dichte schoenen en een lange broek",
      arrival: "Meld je bij de poort. De bus kan keren op het plein.",
    };
    const id = await createListing(
      db,
      actor,
      company.id,
      { ...visit, ...safety, minPupils: 8 },
      randomUUID(),
    );
    expect(await make.findListing(id)).toMatchObject({ ...safety, minPupils: 8 });
    expect(await make.findListing(await duplicateListing(db, actor, id, randomUUID()))).toMatchObject(safety);
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

test("every listing row that a form made is found by its words", async () => {
  const { company, actor } = await offeringCompany(make, now);
  const id = await createListing(
    db,
    actor,
    company.id,
    {
      ...visit,
      title: "Meten met lasers in de fabriek",
    },
    randomUUID(),
  );
  const [row] = await db.select({ search: listing.search }).from(listing).where(eq(listing.id, id));
  expect(row?.search).toContain("'laser'");
});
