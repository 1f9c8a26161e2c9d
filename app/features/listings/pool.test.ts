import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import { company as companies, recognition } from "#db/schema";

import { makeFactories } from "../../../tests/setup/factories";
import { outcomeOf } from "../../../tests/setup/outcome";
import { createTestDb } from "../../../tests/setup/pglite";
import { poolMails, poolScene, recognisedCompany } from "../../../tests/setup/pool-scene";
import { askPartner, ownPool } from "./pool.usecases.server";
import { companyPage, listingPage } from "./public.usecases.server";
import { countMatches, mapListings, openPlan, resolveSearch, searchListings } from "./search.usecases.server";

let db: Db;
let close: () => Promise<void>;
let make: ReturnType<typeof makeFactories>;
const now = new Date("2026-03-10T09:00:00Z");
/** Of level 2. */
const crebo = "25943";

beforeAll(async () => {
  ({ db, close } = await createTestDb({ reference: true }));
  make = makeFactories(db);
});
afterAll(() => close());

const company = (name: string, values: Parameters<typeof recognisedCompany>[2] = {}) =>
  recognisedCompany(db, { name, crebo, now }, values);
const scene = () => poolScene(db, crebo, now);
const mailed = () => poolMails(db, now);

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
    expect(await outcomeOf(ask(unchecked))).toBe("listing.partner_unfit");
    expect(await outcomeOf(ask(unrecognised))).toBe("listing.partner_unfit");
    expect(await outcomeOf(ask(lead))).toBe("listing.partner_already");
    await ask(one);
    expect(await outcomeOf(ask(one))).toBe("listing.partner_already");
    const { candidates, pool } = await ownPool(db, lead.actor, leerbaan.id);
    const ids = candidates.map(({ id }) => id);
    for (const { id } of [lead, one, unchecked, unrecognised]) expect(ids).not.toContain(id);
    expect(pool.map(({ companyId }) => companyId)).toEqual([lead.id, one.id]);
    const visit = await make.listing(lead.id);
    expect(await outcomeOf(askPartner(db, lead.actor, visit.id, { companyId: one.id, weeks: 4 }))).toBe(
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
    expect(await outcomeOf(answer(one, "agree"))).toBe("listing.partner_not_fit");
    await end(one.id, null);
    await answer(one, "agree");
    await end(two.id, "2026-03-09");
    expect(await rotation()).toEqual(["Voorop BV", "Deel Een BV"]);
    expect((await ownPool(db, lead.actor, leerbaan.id)).pool.at(-1)).toMatchObject({ isFit: false });
    expect((await companyPage(db, two.slug, null, now)).joint).toEqual([]);
    await db.update(companies).set({ verification: "suspended" }).where(eq(companies.id, one.id));
    expect(await rotation()).toBeNull();
  });
});
