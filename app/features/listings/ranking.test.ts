import { sql } from "drizzle-orm";
import fc from "fast-check";
import { DateTime } from "luxon";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { rows } from "#db/client.server";
import { zone } from "~/platform/clock/clock";
import { haversineKm } from "~/platform/geo/distance";

import { fixedClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { makeRandom } from "#db/seed/demo/random";
import { manyListings } from "../../../tests/setup/many-listings";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { bestMatch, distanceSteps, rankingWeights, type RankingFacts } from "./core/ranking";
import type { SearchPlan } from "./core/search";
import { rankListings } from "./search.repository.server";
import { relevance } from "./search-conditions.repository.server";
import type { SearchFilters } from "./search.schemas";
import { resolveSearch, searchListings, sortsFor } from "./search.usecases.server";

const now = fixedClock().now();
let t: TestDb;

beforeAll(async () => {
  t = await createTestDb({ reference: true });
  await manyListings(t.db, 300, now);
  const random = makeRandom(7).next;
  const companies = rows<{ id: string }>(await t.db.execute(sql`select id from company order by slug`));
  for (const { id } of companies) {
    if (random() < 0.3) continue;
    const asked = Math.floor(random() * 30);
    const answered = Math.floor(random() * (asked + 1));
    await t.db.execute(sql`
      insert into company_response (company_id, asked, answered, median_hours, computed_at)
      values (${id}, ${asked}, ${answered}, ${answered === 0 ? null : 30}, now())`);
  }
});
afterAll(() => t.close());

async function planFor(filters: SearchFilters): Promise<SearchPlan> {
  const resolved = await resolveSearch(t.db, filters, now);
  if (!resolved.ok) throw new Error(`Unknown: ${JSON.stringify(resolved.unknown)}`);
  return resolved.search.plan;
}

/** What the ranking looks at, read and reckoned apart from it. */
async function factsOf(ids: string[], plan: SearchPlan): Promise<Map<string, RankingFacts>> {
  const rank = plan.text === null ? sql`null` : relevance(plan.text);
  const found = rows<{
    id: string;
    lat: number;
    lng: number;
    published: string;
    rank: number | null;
    asked: number | null;
    answered: number | null;
  }>(
    await t.db.execute(sql`
      select l.id, l.lat, l.lng, l.published_at as published, ${rank} as rank, r.asked, r.answered
      from listing l left join company_response r on r.company_id = l.company_id`),
  );
  const today = DateTime.fromISO(plan.today, { zone });
  return new Map(
    found
      .filter(({ id }) => ids.includes(id))
      .map((row) => [
        row.id,
        {
          textRank: row.rank,
          distanceKm: plan.near === null ? null : haversineKm(plan.near, row),
          asked: row.asked ?? 0,
          answered: row.answered ?? 0,
          daysOnline: today.diff(
            DateTime.fromJSDate(new Date(row.published), { zone }).startOf("day"),
            "days",
          ).days,
        },
      ]),
  );
}

const opt = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const filters = fc
  .record({
    near: opt(fc.constantFrom("4331", "Utrecht", "Gent", "52.1,5.1")),
    q: opt(fc.constantFrom("lassen", "robts", "drones bouwen", "proefbedrijf", '"metaalbewerking"')),
    audience: opt(fc.constantFrom("po", "mbo")),
  })
  .map(({ near, q, audience }): SearchFilters => ({
    ...(near === undefined ? {} : { near, radius: 100 }),
    ...(q === undefined ? {} : { q }),
    ...(audience === undefined ? {} : { audience }),
  }));

describe("best match", () => {
  it("is the same in the database as in the function, and lies between 0 and 1", async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(filters, async (given) => {
        const plan = await planFor(given);
        const ranked = await rankListings(t.db, plan, "relevance", { limit: 400 });
        const facts = await factsOf(
          ranked.map(({ id }) => id),
          plan,
        );
        for (const { id, key } of ranked) {
          const score = bestMatch(facts.get(id) as RankingFacts);
          expect(-key).toBeCloseTo(score, 9);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          compared += 1;
        }
      }),
      { numRuns: 25, examples: [[{}], [{ near: "Utrecht", radius: 100, q: "proefbedrijf" }]] },
    );
    expect(compared).toBeGreaterThan(200);
  });

  const facts: RankingFacts = { textRank: 1, distanceKm: 12, asked: 10, answered: 5, daysOnline: 30 };
  const change = fc.record({
    textRank: fc.double({ min: 0, max: 5, noNaN: true }),
    distanceKm: fc.double({ min: 0, max: 150, noNaN: true }),
    answered: fc.integer({ min: 0, max: 10 }),
    daysOnline: fc.integer({ min: 0, max: 800 }),
  });

  it("never falls by better words, a shorter way, another answer or a later date", () => {
    fc.assert(
      fc.property(change, change, (a, b) => {
        const better: RankingFacts = {
          ...facts,
          textRank: Math.max(a.textRank, b.textRank),
          distanceKm: Math.min(a.distanceKm, b.distanceKm),
          answered: Math.max(a.answered, b.answered),
          daysOnline: Math.min(a.daysOnline, b.daysOnline),
        };
        expect(bestMatch(better)).toBeGreaterThanOrEqual(bestMatch({ ...facts, ...a }));
        expect(bestMatch(better)).toBeGreaterThanOrEqual(bestMatch({ ...facts, ...b }));
      }),
    );
  });

  it("has weights that add up, and steps in order", () => {
    expect(Object.values(rankingWeights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    const kms = distanceSteps.map(({ km }) => km);
    expect(kms).toEqual([...kms].sort((a, b) => a - b));
  });

  it("puts who answers before who does not, everything else alike", async () => {
    const make = makeFactories(t.db);
    const offers = new Map<string, string>();
    for (const [name, asked, answered] of [
      ["zwijgt", 8, 0],
      ["antwoordt", 8, 8],
      ["nieuw", 0, 0],
    ] as const) {
      const company = await make.company({ name });
      await t.db.execute(sql`
        insert into company_response (company_id, asked, answered, computed_at)
        values (${company.id}, ${asked}, ${answered}, now())`);
      offers.set((await make.listing(company.id, { title: "Hoefsmeden" })).id, name);
    }
    const plan = await planFor({ q: "hoefsmeden", near: "4331" });
    const { cards } = await searchListings(t.db, plan, { sort: "relevance", limit: 10 });
    expect(cards.map(({ id }) => offers.get(id))).toEqual(["antwoordt", "nieuw", "zwijgt"]);
    // A card says how its company answers only when there is enough to say.
    expect(cards.map(({ response }) => response?.answered ?? null)).toEqual([8, null, 0]);
  });
});

it("offers every order, the best match first only where words are given", async () => {
  expect(sortsFor(await planFor({}))).toEqual(["newest", "date", "relevance"]);
  expect(sortsFor(await planFor({ q: "lassen" }))).toEqual(["relevance", "newest", "date"]);
  expect(sortsFor(await planFor({ near: "4331" }))).toEqual(["distance", "newest", "date", "relevance"]);
});
