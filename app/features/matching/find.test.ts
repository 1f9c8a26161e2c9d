import { randomUUID } from "node:crypto";

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { placement } from "#db/schema";
import { haversineKm } from "~/platform/geo/distance";

import { fixedClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { addListing } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { reachKm, travelModes } from "~/platform/geo/travel";
import { placeKinds, placeRoutes } from "./core/vocabulary";
import { findPlaces } from "./find.repository.server";
import { tidy } from "./find-url";
import { readSearch } from "./find.usecases.server";
import { findPage } from "./find-page.usecases.server";

const now = fixedClock().now();
const today = "2026-03-10";
/** Allround lasser, Monteur elektrotechnische installaties, Timmerman, Allround verspaner. */
const crebos = { lasser: "25287", elektra: "25737", timmerman: "25829", verspaner: "25298" };
let t: TestDb;

/** Some places around Middelburg and Goes, and what must never be found beside them. */
beforeAll(async () => {
  t = await createTestDb({ reference: true });
  const make = makeFactories(t.db);
  const company = await make.company({ name: "Werkplaats Walcheren" });
  for (const crebo of Object.values(crebos)) await make.recognise(company.id, crebo);
  const base = {
    kind: "apprenticeship" as const,
    route: "bbl" as const,
    audiences: ["mbo"],
    places: 2,
    maxPupils: null,
    durationMinutes: null,
    description: "Je leert het vak in de praktijk.",
  };
  const all = Object.entries(crebos);
  for (let n = 0; n < 60; n += 1) {
    const [name, crebo] = all[n % all.length] ?? ["", ""];
    await make.listing(company.id, {
      ...base,
      ...(n % 5 === 0 ? { kind: "internship", route: "bol" } : {}),
      ...{ title: `Leren bij ons ${n}`, summary: `Plek voor een ${name}.`, crebo, levels: [(n % 3) + 2] },
      ...{ lat: 51.4988 + (n % 10) * 0.012, lng: 3.6136 + (n % 7) * 0.05 },
      startsFrom: n % 4 === 0 ? null : `2026-0${(n % 6) + 4}-01`,
      startsUntil: n % 3 === 0 ? null : `2026-1${n % 3}-01`,
      daysPerWeek: n % 6 === 0 ? null : (n % 5) + 1,
      publishedAt: new Date(Date.UTC(2026, 0, 1 + n)),
    });
  }
  await make.listing(company.id, { ...base, crebo: "25785", title: "Niet erkend" });
  await make.listing(company.id, { ...base, crebo: crebos.lasser, status: "paused", title: "Gepauzeerd" });
  await make.listing(company.id, {
    ...base,
    ...{ crebo: crebos.lasser, title: "Voorbij", startsUntil: "2026-03-09" },
  });
  const full = await addListing(t.db, { companyId: company.id, crebo: crebos.lasser, places: 1, now });
  await make.listing((await make.company({ verification: "pending" })).id, { ...base, crebo: crebos.lasser });
  const { id: schoolId } = await make.school();
  const student = await make.student(schoolId);
  await t.db.insert(placement).values({
    ...{ listingId: full.id, studentId: student.id, schoolId, crebo: crebos.lasser, route: "bbl" },
    ...{ companyId: company.id, studentAgreedAt: now, idempotencyKey: randomUUID() },
    ...{ status: "accepted", startsOn: "2026-09-01", endsOn: "2027-07-31" },
  });
});
afterAll(() => t.close());

const query = (filters: Record<string, unknown>) =>
  new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
async function planOf(filters: Record<string, unknown>) {
  const read = await readSearch(t.db, query(filters), now);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.search.plan;
}
const everything = async (filters: Record<string, unknown>) =>
  findPlaces(await planOf(filters), { sort: "newest", limit: 1000, offset: 0 }, t.db);
const page = async (filters: Record<string, unknown>) => findPage(t.db, query(filters), null, now);

const opt = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const anyFilters = fc.record({
  q: opt(fc.constantFrom("lasser", "lassser", "elektricien", "plek", "timmer", "walcheren", "zzzz")),
  near: opt(fc.constantFrom("4331", "Goes", "Rotterdam")),
  travel: opt(fc.constantFrom(...travelModes)),
  minutes: opt(fc.integer({ min: 5, max: 240 })),
  kind: opt(fc.constantFrom(...placeKinds)),
  start: opt(fc.constantFrom("2026-04-01", "2026-10-15", "2027-01-01")),
  level: opt(fc.integer({ min: 1, max: 4 })),
  route: opt(fc.constantFrom(...placeRoutes)),
  days: opt(fc.integer({ min: 1, max: 5 })),
  promising: opt(fc.constant("1")),
});

describe("a search for places", () => {
  it("finds what is published, has a place left, is still open and recognised", async () => {
    const found = await everything({});
    expect(found).toHaveLength(60);
    expect(found.every(({ placesLeft }) => placesLeft > 0)).toBe(true);
  });

  it("counts what it lists over all pages, in every order, each once, and what of it fits", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyFilters,
        fc.constantFrom("fit", "distance", "start", "newest"),
        async (filters, sort) => {
          const all = await everything(filters);
          const seen: string[] = [];
          let fitting = 0;
          for (let at = 1; ; at += 1) {
            const { results } = await page({ ...filters, sort, page: at });
            expect(results?.matched).toBe(all.length);
            seen.push(...(results?.cards.map(({ id }) => id) ?? []));
            fitting += results?.cards.filter(({ fit }) => fit.fits).length ?? 0;
            if (at < (results?.pages ?? 1)) continue;
            if (sort === "fit" && all.length > 0) expect(results?.fitting).toBe(fitting);
            break;
          }
          expect([...seen].sort()).toEqual(all.map(({ id }) => id).sort());
        },
      ),
      { numRuns: 40 },
    );
  });

  it("finds only what meets every filter", async () => {
    await fc.assert(
      fc.asyncProperty(anyFilters, async (filters) => {
        const plan = await planOf(filters);
        for (const row of await everything(filters)) {
          if (filters.kind !== undefined) expect(row.kind).toBe(filters.kind);
          if (filters.level !== undefined) expect(row.levels).toContain(filters.level);
          if (filters.route !== undefined) expect(row.route).toBe(filters.route);
          if (filters.days !== undefined) expect(row.daysPerWeek ?? 0).toBeLessThanOrEqual(filters.days);
          if (filters.start !== undefined && row.startsUntil !== null)
            expect(row.startsUntil >= filters.start).toBe(true);
          if (plan.near !== null)
            expect(haversineKm(plan.near, row)).toBeLessThanOrEqual(plan.near.km + 1e-9);
          if (filters.promising !== undefined)
            expect([crebos.elektra, crebos.verspaner]).toContain(row.crebo);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never finds fewer with more minutes, and loses nothing", async () => {
    await fc.assert(
      fc.asyncProperty(anyFilters, fc.integer({ min: 5, max: 120 }), async (filters, more) => {
        const near = { ...filters, near: filters.near ?? "4331", minutes: filters.minutes ?? 20 };
        const before = await everything(near);
        const after = await everything({ ...near, minutes: Math.min(240, near.minutes + more) });
        expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
      }),
      { numRuns: 40 },
    );
  });

  it("reads a trade in plain words, also with a typing error, and says so", async () => {
    const lasser = await page({ q: "lasser" });
    expect(lasser.results?.matched).toBe(15);
    expect(lasser.results?.corrected).toBe(false);
    const typo = await page({ q: "lassser" });
    expect(typo.results?.matched).toBe(15);
    expect(typo.results?.corrected).toBe(true);
    const elektra = await everything({ q: "elektricien" });
    expect(new Set(elektra.map(({ crebo }) => crebo))).toEqual(new Set([crebos.elektra]));
  });

  it("says on each card what fits, by the answers of the form", async () => {
    const { results, place } = await page({ q: "lasser", near: "4331", minutes: 60, level: 2, route: "bbl" });
    expect(place).toMatchObject({ mode: "bicycle", minutes: 60 });
    const reasons = results?.cards[0]?.fit.reasons.map(({ about }) => about);
    expect(reasons).toEqual(expect.arrayContaining(["qualification", "level", "route", "travel"]));
  });

  it("after finding nothing names filters whose absence finds something, with the true number", async () => {
    const asked = { q: "timmerman", near: "Rotterdam", minutes: 15, level: 4 };
    const { results } = await page(asked);
    expect(results?.matched).toBe(0);
    expect(results?.wider.length).toBeGreaterThan(0);
    for (const way of results?.wider ?? []) {
      const changed =
        "minutes" in way ? { ...asked, minutes: way.minutes } : { ...asked, [way.filter]: undefined };
      expect((await everything(changed)).length).toBe(way.matched);
      expect(way.matched).toBeGreaterThan(0);
    }
  });

  it("takes a page beyond the last for the last", async () => {
    const { results } = await page({ page: 9000 });
    expect(results).toMatchObject({ page: 3, pages: 3 });
    expect(results?.cards).toHaveLength(20);
  });

  it.each([
    [{ level: 5 }, "level", "level"],
    [{ minutes: "veel" }, "minutes", "number"],
    [{ near: "Nergenshuizen aan Zee" }, "near", "near"],
    [{ start: "morgen" }, "start", "date"],
    [{ travel: "paard" }, "travel", "choose"],
  ])("names what is wrong in %j", async (filters, field, code) => {
    const found = await page(filters);
    expect(found.errors).toEqual({ [field]: code });
    expect(found.results).toBeNull();
  });
});

it("puts the address of a form in order", () => {
  expect(tidy("?q=+lasser+&near=&travel=bicycle&minutes=45&page=1")).toBe("?q=lasser");
  expect(tidy("?q=lasser")).toBeNull();
  expect(tidy("?q=&level=")).toBe("");
});

it("reaches as far as the plan says", async () => {
  const plan = await planOf({ near: "4331", travel: "car", minutes: 30 });
  expect(plan.near?.km).toBe(reachKm(30, "car"));
  expect(plan.today).toBe(today);
});
