import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import { company as companies, listing, listingPool, mail, recognition } from "#db/schema";
import type { Viewer } from "~/platform/auth/viewer";
import { workOnce } from "~/platform/jobs/worker.server";

import { makeFactories } from "../../../tests/setup/factories";
import { createTestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { listingSchema } from "./listings.schemas";
import { editListing } from "./listings.usecases.server";
import { poolSubscriptions } from "./pool.mails.server";
import { answerPool, askPartner, changeStay, dropPartner, ownPool, partsOf } from "./pool.usecases.server";
import { companyPage, listingPage } from "./public.usecases.server";
import { countMatches, mapListings, openPlan, resolveSearch, searchListings } from "./search.usecases.server";
import { toDosFor } from "./todos.server";

let db: Db;
let close: () => Promise<void>;
let make: ReturnType<typeof makeFactories>;
const now = new Date("2026-03-10T09:00:00Z");
/** Both of level 2. */
const [crebo, otherCrebo] = ["25943", "25944"];
const groningen = {
  postcode: "9712",
  place: "Groningen",
  municipalityCode: "GM0014",
  lat: 53.2194,
  lng: 6.5665,
};

beforeAll(async () => {
  ({ db, close } = await createTestDb({ reference: true }));
  make = makeFactories(db);
});
afterAll(() => close());

async function company(name: string, values: Partial<(typeof companies)["$inferInsert"]> = {}) {
  const made = await make.company({ name, ...values });
  await make.contact(made.id, { email: `${made.id}@bedrijf.test` });
  await make.recognise(made.id, crebo);
  const manager = await make.manager(made.id);
  return { ...made, manager, actor: { userId: manager.id, companyIds: [made.id], now } };
}
type Company = Awaited<ReturnType<typeof company>>;

/** A leerbaan in Middelburg with two places, and two companies elsewhere to share it with. */
async function scene() {
  const lead = await company("Voorop BV");
  const one = await company("Deel Een BV", groningen);
  const two = await company("Deel Twee BV", groningen);
  const leerbaan = await make.listing(lead.id, {
    ...{ kind: "apprenticeship", crebo, route: "bbl", places: 2, levels: [2], audiences: ["mbo"] },
    ...{ startsFrom: "2026-09-07", title: `Samen leren ${lead.id}` },
  });
  const ask = (partner: Company, weeks = 10) =>
    askPartner(db, lead.actor, leerbaan.id, { companyId: partner.id, weeks });
  const answer = (partner: Company, which: "agree" | "decline") =>
    answerPool(db, partner.actor, { listingId: leerbaan.id, companyId: partner.id }, which);
  const rotation = async () =>
    (await listingPage(db, leerbaan.slug, null, now)).rotation?.map((turn) => turn.company?.name ?? null) ??
    null;
  return { lead, one, two, leerbaan, ask, answer, rotation };
}

const fault = (promise: Promise<unknown>) =>
  promise.then(() => "done").catch((e: { code?: string }) => e.code);
const viewerOf = ({ id, manager }: Company): Viewer => ({
  ...{ userId: manager.id, sessionId: "", name: "", email: "", emailConfirmed: true, locale: "nl" },
  ...{ role: "member", territory: [] },
  memberships: [
    {
      ...{ organisation: "company", organisationId: id, organisationName: "" },
      ...{ role: "company_manager", verified: true },
    },
  ],
});

/** The mails that are due, as template and company. */
async function mailed() {
  const work = workAt({ now: () => now });
  await workOnce(db, { subscriptions: poolSubscriptions, tasks: [] }, work);
  return (await db.delete(mail).returning()).map(({ template, subjectId }) => [template, subjectId]);
}

describe("a joint leerbaan", () => {
  test("names a company once it agrees, and shows who is when", async () => {
    const { lead, one, two, leerbaan, ask, answer, rotation } = await scene();
    expect(await rotation()).toBeNull();
    await ask(one, 20);
    await ask(two);
    expect(await rotation()).toBeNull();
    expect(JSON.stringify(await listingPage(db, leerbaan.slug, null, now))).not.toContain("Deel Een BV");
    expect(await mailed()).toEqual([
      ["listing.pool_asked", one.id],
      ["listing.pool_asked", two.id],
    ]);
    await answer(one, "agree");
    expect(await rotation()).toEqual(["Voorop BV", "Deel Een BV", null]);
    await answer(two, "agree");
    expect((await listingPage(db, leerbaan.slug, null, now)).rotation).toMatchObject([
      { fromWeek: 1, untilWeek: 20, from: "2026-09-07", until: "2027-01-24", company: { slug: lead.slug } },
      { fromWeek: 21, untilWeek: 40, from: "2027-01-25", until: "2027-06-13", company: { slug: one.slug } },
      { fromWeek: 41, untilWeek: 50, from: "2027-06-14", until: "2027-08-22", company: { slug: two.slug } },
    ]);
    expect(await mailed()).toEqual([
      ["listing.pool_agreed", lead.id],
      ["listing.pool_agreed", lead.id],
    ]);
  });

  test("is one offer with its places once, found where the lead is, and stands on the partner's page too", async () => {
    const { lead, one, leerbaan, ask, answer } = await scene();
    await ask(one);
    const idsOn = async (slug: string) => {
      const page = await companyPage(db, slug, null, now);
      return { offers: page.offers.map(({ id }) => id), joint: page.joint.map(({ id }) => id) };
    };
    expect(await idsOn(one.slug)).toEqual({ offers: [], joint: [] });
    await answer(one, "agree");
    expect(await idsOn(one.slug)).toEqual({ offers: [], joint: [leerbaan.id] });
    expect(await idsOn(lead.slug)).toEqual({ offers: [leerbaan.id], joint: [] });
    const found = async (near: string, radius: number) => {
      const resolved = await resolveSearch(db, { kind: ["apprenticeship"], near, radius }, now);
      if (!resolved.ok) throw new Error("No such place.");
      const { plan } = resolved.search;
      const page = await searchListings(db, plan, { sort: "distance", limit: 100 });
      expect(await countMatches(db, plan)).toBe(page.cards.length);
      return page.cards.filter(({ id }) => id === leerbaan.id).map(({ placesLeft }) => placesLeft);
    };
    expect([await found("4331", 5), await found("4331", 50), await found("Groningen", 50)]).toEqual([
      [2],
      [2],
      [],
    ]);
    const cells = await mapListings(db, openPlan(now), 7);
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(await countMatches(db, openPlan(now)));
  });

  test("takes only companies that are checked and recognised for the qualification, each once", async () => {
    const { lead, one, leerbaan, ask } = await scene();
    const unchecked = await company("Nieuw BV", { verification: "pending" });
    const unrecognised = await company("Ander Vak BV");
    await db.delete(recognition).where(eq(recognition.companyId, unrecognised.id));
    expect(await fault(ask(unchecked))).toBe("listing.partner_unfit");
    expect(await fault(ask(unrecognised))).toBe("listing.partner_unfit");
    expect(await fault(ask(lead))).toBe("listing.partner_already");
    await ask(one);
    expect(await fault(ask(one))).toBe("listing.partner_already");
    const { candidates, pool } = await ownPool(db, lead.actor, leerbaan.id);
    const ids = candidates.map(({ id }) => id);
    for (const { id } of [lead, one, unchecked, unrecognised]) expect(ids).not.toContain(id);
    expect(pool.map(({ companyId }) => companyId)).toEqual([lead.id, one.id]);
    const visit = await make.listing(lead.id);
    expect(await fault(askPartner(db, lead.actor, visit.id, { companyId: one.id, weeks: 4 }))).toBe(
      "listing.not_found",
    );
  });

  test("is looked at again when a company agrees, and drops from the page whoever is recognised no more", async () => {
    const { lead, one, two, leerbaan, ask, answer, rotation } = await scene();
    await ask(one);
    await ask(two);
    await answer(two, "agree");
    const end = (id: string, validUntil: string | null) =>
      db.update(recognition).set({ validUntil }).where(eq(recognition.companyId, id));
    await end(one.id, "2026-03-09");
    expect(await fault(answer(one, "agree"))).toBe("listing.partner_not_fit");
    await end(one.id, null);
    await answer(one, "agree");
    await end(two.id, "2026-03-09");
    expect(await rotation()).toEqual(["Voorop BV", "Deel Een BV"]);
    expect((await ownPool(db, lead.actor, leerbaan.id)).pool.at(-1)).toMatchObject({ isFit: false });
    expect((await companyPage(db, two.slug, null, now)).joint).toEqual([]);
    await db.update(companies).set({ verification: "suspended" }).where(eq(companies.id, one.id));
    expect(await rotation()).toBeNull();
  });

  test("asks a company anew when its weeks change or the leerbaan becomes another", async () => {
    const { lead, one, leerbaan, ask, answer, rotation } = await scene();
    await ask(one, 10);
    await answer(one, "agree");
    await mailed();
    const change = (weeks: number, order: number, companyId = one.id) =>
      changeStay(db, lead.actor, leerbaan.id, { companyId, weeks, order });
    await change(10, 1);
    expect(await rotation()).toEqual(["Deel Een BV", "Voorop BV"]);
    await change(30, 2, lead.id);
    expect(await rotation()).toEqual(["Deel Een BV", "Voorop BV"]);
    expect(await mailed()).toEqual([]);
    await change(12, 1);
    expect(await rotation()).toBeNull();
    expect(await mailed()).toEqual([["listing.pool_asked", one.id]]);
    await answer(one, "agree");
    await db
      .insert(recognition)
      .values(
        [lead, one].map(({ id }) => ({ companyId: id, crebo: otherCrebo ?? "", validFrom: "2020-01-01" })),
      );
    const input = listingSchema.parse({
      ...{ kind: "apprenticeship", title: leerbaan.title, summary: leerbaan.summary, postcode: "4331" },
      ...{ description: leerbaan.description, sectorSlug: "overig", audiences: ["mbo"], languages: ["nl"] },
      ...{ crebo: otherCrebo, places: 2, startsFrom: "2026-09-01", hoursPerWeek: 32, daysPerWeek: 4 },
    });
    await mailed();
    await editListing(db, lead.actor, leerbaan.id, { ...input, crebo } as typeof input);
    expect(await rotation()).not.toBeNull();
    await editListing(db, lead.actor, leerbaan.id, input);
    expect(await rotation()).toBeNull();
    expect(await mailed()).toEqual([["listing.pool_asked", one.id]]);
  });

  test("a company says no, steps back, is asked again and is removed; without partners it is not joint", async () => {
    const { lead, one, leerbaan, ask, answer, rotation } = await scene();
    await ask(one);
    await answer(one, "decline");
    expect(await fault(answer(one, "agree"))).toBe("listing.wrong_state");
    await ask(one);
    await answer(one, "agree");
    await answer(one, "decline");
    expect(await rotation()).toBeNull();
    await ask(one);
    await mailed();
    const drop = (companyId: string) => dropPartner(db, lead.actor, leerbaan.id, { companyId });
    expect(await fault(drop(lead.id))).toBe("listing.wrong_state");
    await drop(one.id);
    expect(await mailed()).toEqual([["listing.pool_dropped", one.id]]);
    expect(await fault(drop(one.id))).toBe("listing.wrong_state");
    expect(await db.$count(listingPool, eq(listingPool.listingId, leerbaan.id))).toBe(0);
  });

  test("is answered by the company that was asked, and changed by the one that offers it", async () => {
    const { lead, one, two, leerbaan, ask } = await scene();
    await ask(one);
    const part = { listingId: leerbaan.id, companyId: one.id };
    for (const other of [lead, two]) {
      expect(await fault(answerPool(db, other.actor, part, "agree"))).toBe("listing.not_found");
    }
    // Nor does the lead answer for itself.
    expect(await fault(answerPool(db, lead.actor, { ...part, companyId: lead.id }, "decline"))).toBe(
      "listing.not_found",
    );
    const [weeks, order] = [5, 1];
    expect(await fault(changeStay(db, one.actor, leerbaan.id, { companyId: one.id, weeks, order }))).toBe(
      "listing.not_found",
    );
    expect(await fault(dropPartner(db, one.actor, leerbaan.id, { companyId: one.id }))).toBe(
      "listing.not_found",
    );
    expect(await fault(ownPool(db, one.actor, leerbaan.id))).toBe("listing.not_found");
    const [row] = await db
      .select()
      .from(listingPool)
      .where(and(eq(listingPool.listingId, leerbaan.id), eq(listingPool.companyId, one.id)));
    expect(row).toMatchObject({ status: "asked", weeks: 10, position: 2 });
  });

  test("waits among the things to do of who is asked", async () => {
    const { one, leerbaan, ask, answer } = await scene();
    const keys = async () =>
      (await toDosFor({ db, viewer: viewerOf(one), locale: "nl" })).map(({ key }) => key);
    expect(await keys()).toEqual([]);
    await ask(one);
    expect(await keys()).toEqual(["joint-places"]);
    expect(await partsOf(db, [one.id])).toMatchObject([{ lead: "Voorop BV", weeks: 10, status: "asked" }]);
    await answer(one, "agree");
    expect(await keys()).toEqual([]);
    await db.update(listing).set({ status: "archived" }).where(eq(listing.id, leerbaan.id));
    expect(await partsOf(db, [one.id])).toEqual([]);
  });
});
