import fc from "fast-check";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { rows } from "#db/client.server";
import { haversineKm } from "~/platform/geo/distance";

import { anyPlace, anySearch } from "../../../tests/setup/any-search";
import { fixedClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { manyListings } from "../../../tests/setup/many-listings";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import type { SearchPlan } from "./core/search";
import { searchSorts } from "./core/vocabulary";
import type { SearchFilters } from "./search.schemas";
import {
  countMatches,
  mapListings,
  openPlan,
  resolveSearch,
  searchListings,
  sortsFor,
} from "./search.usecases.server";

const now = fixedClock().now();
let t: TestDb;

beforeAll(async () => {
  t = await createTestDb({ reference: true });
  await manyListings(t.db, 400, now);
});
afterAll(() => t.close());

async function planFor(filters: SearchFilters): Promise<SearchPlan> {
  const resolved = await resolveSearch(t.db, filters, now);
  if (!resolved.ok) throw new Error(`Unknown: ${JSON.stringify(resolved.unknown)}`);
  return resolved.search.plan;
}

async function idsOf(plan: SearchPlan, sort = sortsFor(plan)[0] ?? "newest"): Promise<string[]> {
  return (await searchListings(t.db, plan, { sort, limit: 1000 })).cards.map((card) => card.id);
}

describe("search", () => {
  it("finds only what is public", async () => {
    const found = await idsOf(openPlan(now));
    const expected = rows<{ id: string }>(
      await t.db.execute(sql`select l.id from listing l join company c on c.id = l.company_id
        where l.status = 'published' and c.verification = 'verified' and coalesce(l.ends_on >= '2026-03-10', true)`),
    );
    expect(found.length).toBeGreaterThan(200);
    expect(new Set(found)).toEqual(new Set(expected.map((row) => row.id)));
  });

  it("counts what it lists, and the clusters add up to it", async () => {
    await fc.assert(
      fc.asyncProperty(anySearch, fc.integer({ min: 0, max: 15 }), async (given, zoom) => {
        const plan = await planFor(given);
        const listed = (await idsOf(plan)).length;
        const cells = await mapListings(t.db, plan, zoom);
        const sum = cells.reduce((total, cell) => total + cell.count, 0);
        const kinds = cells.flatMap((cell) => Object.values(cell.byKind)).reduce((a, b) => a + b, 0);
        expect(await countMatches(t.db, plan)).toBe(listed);
        expect([sum, kinds]).toEqual([listed, listed]);
      }),
      { numRuns: 60 },
    );
  });

  it("never finds less within a larger radius", async () => {
    const radii = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }));
    await fc.assert(
      fc.asyncProperty(anySearch, anyPlace, radii, async (given, place, [a, b]) => {
        const at = (radius: number) => planFor({ ...given, near: place, radius }).then((plan) => idsOf(plan));
        const [small, large] = [await at(Math.min(a, b)), await at(Math.max(a, b))];
        expect(large).toEqual(expect.arrayContaining(small));
      }),
      { numRuns: 50 },
    );
  });

  it("never finds more when a filter is added", async () => {
    await fc.assert(
      fc.asyncProperty(anySearch, async (given) => {
        const names = Object.keys(given).filter((name) => name !== "radius") as (keyof SearchFilters)[];
        const all = await idsOf(await planFor(given));
        for (const name of names) {
          const { [name]: _, ...fewer } = given;
          expect(await idsOf(await planFor(fewer))).toEqual(expect.arrayContaining(all));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("puts the nearest first, exactly as the globe does", async () => {
    const centre = fc.record({
      lat: fc.double({ min: 50.9, max: 53.2, noNaN: true }),
      lng: fc.double({ min: 3.2, max: 6.8, noNaN: true }),
    });
    const every = await searchListings(t.db, openPlan(now), { sort: "newest", limit: 1000 });
    await fc.assert(
      fc.asyncProperty(
        centre,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 20 }),
        async (at, limit, offset) => {
          const plan = { ...openPlan(now), near: { ...at, km: 100 } };
          const found = (await searchListings(t.db, plan, { sort: "distance", limit, offset })).cards;
          const truth = every.cards
            .map((card) => ({ id: card.id, km: haversineKm(at, card) }))
            .filter((card) => card.km <= 100)
            .sort((a, b) => a.km - b.km)
            .slice(offset, offset + limit);
          expect(found.length).toBe(truth.length);
          found.forEach((card, i) => expect(card.distanceKm).toBeCloseTo(truth[i]?.km ?? -1, 6));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("pages by cursor over everything once, in every order", async () => {
    const plan = await planFor({ near: "Utrecht", radius: 100, q: "proefbedrijf" });
    for (const sort of searchSorts) {
      const seen: string[] = [];
      let after = null;
      do {
        const page = await searchListings(t.db, plan, { sort, limit: 7, after });
        seen.push(...page.cards.map((card) => card.id));
        after = page.next;
      } while (after !== null);
      expect(seen.length, sort).toBe(await countMatches(t.db, plan));
      expect(new Set(seen).size, sort).toBe(seen.length);
      expect(seen, sort).toEqual(await idsOf(plan, sort));
    }
  });

  it("sorts by the first date on which something is free", async () => {
    const { cards } = await searchListings(t.db, openPlan(now), { sort: "date", limit: 1000 });
    const dates = cards.map((card) => card.nextAt ?? "9999");
    expect(dates).toEqual([...dates].sort());
  });
});

describe("words", () => {
  it.each([
    ["lassen", "Lassen voor beginners"],
    ["last", "Lassen voor beginners"],
    ["lasen", "Lassen voor beginners"],
    ["zonnepaneel", "Zonnepanelen leggen"],
    ["zonepanelen leggn", "Zonnepanelen leggen"],
    ["metaalbew", "Metaalbewerking van dichtbij"],
    ["de robots", "Robots in de fabriek"],
    ["programeren", "Programmeren met drones"],
  ])("%s finds %s", async (q, title) => {
    const { cards } = await searchListings(t.db, await planFor({ q }), { sort: "relevance", limit: 5 });
    expect(cards[0]?.title).toBe(title);
  });

  it("does not ask for the small words of a title", async () => {
    const make = makeFactories(t.db);
    const company = await make.company({ name: "Voorbeeldwerf" });
    await make.listing(company.id, { title: "Voorbeelden van bruggen" });
    const plan = await planFor({ q: "lassen voor beginners" });
    const { cards } = await searchListings(t.db, plan, { sort: "relevance", limit: 5 });
    expect(cards[0]?.title).toBe("Lassen voor beginners");
    expect(await countMatches(t.db, await planFor({ q: "voorb" }))).toBe(1);
  });

  it("finds nothing for what is nowhere, instead of everything", async () => {
    expect(await countMatches(t.db, await planFor({ q: "xyzzyqw" }))).toBe(0);
    expect(await countMatches(t.db, await planFor({ q: "de" }))).toBe(0);
    expect(await countMatches(t.db, await planFor({ q: "!!!" }))).toBe(0);
  });

  it("leaves out words with a minus", async () => {
    const all = await countMatches(t.db, await planFor({ q: "proefbedrijf" }));
    const without = await countMatches(t.db, await planFor({ q: "proefbedrijf -lassen" }));
    expect(without).toBeGreaterThan(0);
    expect(without).toBeLessThan(all);
  });
});

describe("names that mean nothing", () => {
  it("are answered with suggestions, and never ignored", async () => {
    const resolved = await resolveSearch(
      t.db,
      { near: "Midelburg", region: "nergens", sector: "goud", qualification: "99999" },
      now,
    );
    expect(resolved.ok).toBe(false);
    const unknown = resolved.ok ? [] : resolved.unknown;
    expect(unknown.map((miss) => miss.parameter)).toEqual(["near", "region", "sector", "qualification"]);
    expect(unknown[0]?.suggestions[0]?.label).toBe("Middelburg");
  });
});

describe("room for a group", () => {
  it("counts what others hold and the notice of the company", async () => {
    const make = makeFactories(t.db);
    const [company, school] = [await make.company({ name: "Zaal en Zo" }), await make.school()];
    const offer = await make.listing(company.id, {
      title: "Waterkering bekijken",
      noticeDays: 3,
      maxPupils: 40,
    });
    const slot = await make.slot(offer.id, { maxGroups: 2, maxPupils: 40 });
    await make.slot(offer.id, {
      startsAt: new Date("2026-03-12T08:00:00Z"),
      endsAt: new Date("2026-03-12T09:00:00Z"),
    });
    const fits = async (seats: number, days = {}) =>
      countMatches(t.db, await planFor({ q: "waterkering", seats, ...days }));
    expect(await fits(40)).toBe(1);
    await make.request({
      listingId: offer.id,
      companyId: company.id,
      schoolId: school.id,
      slotId: slot.id,
      pupils: 25,
    });
    expect([await fits(15), await fits(16)]).toEqual([1, 0]);
    expect(await fits(15, { from: "2026-04-14", to: "2026-04-14" })).toBe(1);
    expect(await fits(15, { from: "2026-04-15" })).toBe(0);
    expect(await fits(15, { to: "2026-04-13" })).toBe(0);
    const { cards } = await searchListings(t.db, await planFor({ q: "waterkering" }), {
      sort: "relevance",
      limit: 1,
    });
    expect(cards[0]).toMatchObject({ nextAt: "2026-04-14T07:00:00.000Z", seatsLeft: 15 });
  });
});
