import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Db, rows } from "#db/client.server";
import { sql } from "drizzle-orm";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import {
  findRegion,
  holidaysFor,
  listRegions,
  municipalitiesOf,
  municipalityAt,
  regionsOfMunicipality,
  resolvePlace,
  searchPlaces,
} from "./geo.server";

let test: TestDb;
let db: Db;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
  db = test.db;
});
afterAll(() => test.close());

const first = async (text: string) => (await searchPlaces(db, text))[0];

describe("searchPlaces", () => {
  it.each([
    ["middelburg", "Middelburg"],
    ["MIDDELBURG", "Middelburg"],
    ["midd", "Middelburg"],
    ["midelburg", "Middelburg"],
    ["Midleburg", "Middelburg"],
    ["vlisingen", "Vlissingen"],
    ["Gos", "Goes"],
    ["den haag", "'s-Gravenhage"],
    ["Den Bosch", "'s-Hertogenbosch"],
    ["sudwest fryslan", "Súdwest-Fryslân"],
    ["Ghent", "Gent"],
    ["antwerpn", "Antwerpen"],
    ["roterdam", "Rotterdam"],
    ["st philipsland", "Sint Philipsland"],
  ])("%s → %s", async (typed, label) => expect((await first(typed))?.label).toBe(label));

  it("knows postcodes with and without letters, and while they are typed", async () => {
    expect(await first("4331 BK")).toMatchObject({
      kind: "postcode",
      label: "4331 Middelburg",
      value: "4331",
      municipalityCode: "GM0687",
    });
    expect(await first("4331bk")).toMatchObject({ value: "4331" });
    const typing = await searchPlaces(db, "433");
    expect(typing.length).toBeGreaterThan(3);
    expect(typing.every(({ value }) => /^(B-)?433/.test(value))).toBe(true);
  });

  it("offers both countries for digits that both have, and the one that is named", async () => {
    const both = await searchPlaces(db, "2300");
    expect(both.map(({ value }) => value)).toEqual(["B-2300"]);
    expect((await searchPlaces(db, "9000 Gent"))[0]).toMatchObject({
      value: "B-9000",
      hint: "Oost-Vlaanderen",
    });
    expect((await searchPlaces(db, "B-2000"))[0]).toMatchObject({ label: "2000 Antwerpen" });
  });

  it("puts the province before a village of that name, and the city before its province", async () => {
    expect(await first("zeeland")).toMatchObject({ kind: "region", value: "zeeland", regionCode: "PV29" });
    expect(await first("utrecht")).toMatchObject({ kind: "place" });
    const places = await searchPlaces(db, "zeeland", { regions: false });
    expect(places.every(({ kind }) => kind !== "region")).toBe(true);
  });

  it("tells namesakes apart, and finds each of them again by its value", async () => {
    const found = (await searchPlaces(db, "bergen", { regions: false })).filter(
      ({ label }) => label === "Bergen",
    );
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(new Set(found.map(({ value }) => value)).size).toBe(found.length);
    for (const { value, municipalityCode } of found) {
      expect(await resolvePlace(db, value)).toMatchObject({ status: "found", municipalityCode });
    }
  });

  it("answers nothing to nothing and keeps to the limit", async () => {
    expect(await searchPlaces(db, "  ")).toEqual([]);
    expect(await searchPlaces(db, "a", { limit: 3 })).toHaveLength(3);
  });

  it("survives whatever is typed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 40 }), async (text) => {
        expect((await searchPlaces(db, text, { limit: 4 })).length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 60 },
    );
  });

  it("finds any place by its name with one letter changed somewhere", async () => {
    const names = rows<{ name: string }>(
      await db.execute(
        sql`select name from place where population > 20000 and length(search_name) > 5 order by id`,
      ),
    ).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(100);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom(..."aeiou"),
        async (name, at, letter) => {
          const where = at % name.length;
          const typed = name.slice(0, where) + letter + name.slice(where + 1);
          const found = await searchPlaces(db, typed, { limit: 8 });
          expect(
            found.map(({ label }) => label),
            typed,
          ).toContain(name);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe("resolvePlace", () => {
  it("finds postcodes, names, aliases, municipalities and coordinates", async () => {
    expect(await resolvePlace(db, "4331 BK")).toMatchObject({
      status: "found",
      label: "4331 Middelburg",
      municipalityCode: "GM0687",
    });
    expect(await resolvePlace(db, "den haag")).toMatchObject({ status: "found", label: "'s-Gravenhage" });
    expect(await resolvePlace(db, "Schouwen-Duiveland")).toMatchObject({
      status: "found",
      municipalityCode: "GM1676",
    });
    expect(await resolvePlace(db, "51.4988, 3.6110")).toMatchObject({
      status: "found",
      label: "Middelburg",
      lat: 51.4988,
      lng: 3.611,
    });
    expect(await resolvePlace(db, "1000 Brussel")).toMatchObject({ status: "found", municipalityCode: null });
  });

  it("names what else the same words could mean", async () => {
    const bergen = await resolvePlace(db, "Bergen");
    expect(bergen).toMatchObject({ status: "found" });
    expect(bergen.status === "found" && bergen.alternatives.length).toBeGreaterThan(0);
    const zeeland = await resolvePlace(db, "Zeeland");
    expect(zeeland).toMatchObject({ status: "found", municipalityCode: "GM1991" });
    expect(zeeland.status === "found" && zeeland.alternatives.map(({ regionCode }) => regionCode)).toContain(
      "PV29",
    );
  });

  it("takes the Dutch of two postcodes with the same digits, and names the Belgian", async () => {
    const shared = rows<{ code: string }>(
      await db.execute(
        sql`select code from postcode group by code having count(*) = 2 order by code limit 1`,
      ),
    )[0]?.code;
    const found = await resolvePlace(db, shared ?? "");
    expect(found.status === "found" && found.alternatives.map(({ value }) => value)).toEqual([`B-${shared}`]);
  });

  it("does not guess: it suggests", async () => {
    const found = await resolvePlace(db, "Midelburg");
    expect(found.status).toBe("unknown");
    expect(found.status === "unknown" && found.suggestions[0]).toMatchObject({ label: "Middelburg" });
    expect(await resolvePlace(db, "0, 0.5")).toEqual({ status: "unknown", suggestions: [] });
    expect(await resolvePlace(db, "")).toEqual({ status: "unknown", suggestions: [] });
    expect((await resolvePlace(db, "Bergen (Drenthe)")).status).toBe("unknown");
  });
});

describe("regions", () => {
  it("are found by slug and by code in any case", async () => {
    for (const [text, code] of [
      ["zeeland", "PV29"],
      ["pv29", "PV29"],
      ["arbeidsmarktregio-zeeland", "AM24"],
      ["gemeente-utrecht", "GM0344"],
      ["landsdeel-zuidwest", "LT-ZUIDWEST"],
      ["vlaanderen", "VL"],
      ["02000", "VL"],
      ["belgisch-limburg", "70000"],
      ["11002", "11002"],
      ["amersfoort", "GM0307"],
      ["nederland", "NL"],
    ] as const) {
      expect((await findRegion(db, text))?.code, text).toBe(code);
    }
    expect(await findRegion(db, "walhalla")).toBeNull();
    expect(await findRegion(db, "")).toBeNull();
  });

  it("are listed by kind and country", async () => {
    expect(await listRegions(db, { kind: "province" })).toHaveLength(17);
    expect(await listRegions(db, { kind: "province", country: "BE" })).toHaveLength(5);
    expect(await listRegions(db, { kind: "labour_market_region" })).toHaveLength(35);
  });

  it("know their municipalities and the other way round", async () => {
    const zeeland = await municipalitiesOf(db, "PV29");
    expect(zeeland).toHaveLength(13);
    expect(zeeland).toContainEqual({ code: "GM0687", name: "Middelburg" });
    expect(await municipalitiesOf(db, "GM0687")).toEqual([{ code: "GM0687", name: "Middelburg" }]);
    const codes = (await regionsOfMunicipality(db, "GM0687")).map(({ code }) => code);
    expect(codes.sort()).toEqual(["AM24", "GM0687", "LT-ZUIDWEST", "NL", "PV29"]);
  });

  it("know which municipality a point is in", async () => {
    expect(await municipalityAt(db, { lat: 51.4988, lng: 3.611 })).toBe("GM0687");
    expect(await municipalityAt(db, { lat: 51.0536, lng: 3.7254 })).toBe("44021");
    expect(await municipalityAt(db, { lat: 40, lng: 3 })).toBeNull();
  });
});

describe("holidaysFor", () => {
  it("takes every holiday that touches the days asked for, first and last included", async () => {
    const christmas = { name: "Kerstvakantie", startsOn: "2026-12-19", endsOn: "2027-01-03" };
    expect(await holidaysFor(db, "zuid", "2026-12-01", "2026-12-19")).toEqual([christmas]);
    expect(await holidaysFor(db, "zuid", "2027-01-03", "2027-01-20")).toEqual([christmas]);
    expect(await holidaysFor(db, "zuid", "2027-01-04", "2027-01-20")).toEqual([]);
    expect((await holidaysFor(db, "vlaanderen", "2026-11-24", "2027-02-28")).length).toBeGreaterThan(0);
  });
});
