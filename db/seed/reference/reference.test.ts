import { describe, expect, it } from "vitest";
import { readCsv } from "./csv";
import { readPlaces, readPostcodes, readSchoolHolidays } from "./places";
import { readQualifications, readSectorMappings, readSectors } from "./qualifications";
import { readGeography } from "./regions";
import { readSchools, schoolRows } from "./schools";

const { regions, municipalities } = readGeography();
const byCode = new Map(regions.map((region) => [region.code, region]));
const codes = new Set(municipalities.map(({ code }) => code));
const repeated = <T>(values: T[]): T[] => values.filter((value, at) => values.indexOf(value) !== at);

describe("places and postcodes", () => {
  const [places, postcodes] = [readPlaces(), readPostcodes()];

  it("lie in a municipality that exists; only Brussels has none", () => {
    for (const row of [...places, ...postcodes]) {
      if (row.municipalityCode === null) {
        expect(row.country).toBe("BE");
        expect(row.lat).toBeGreaterThan(50.7);
        expect(row.lat).toBeLessThan(50.95);
      } else expect(codes.has(row.municipalityCode ?? ""), JSON.stringify(row)).toBe(true);
    }
    expect(postcodes.filter((row) => row.municipalityCode === null)).toHaveLength(22);
  });

  it("are there once, with four digits, and every municipality has one", () => {
    expect(repeated(places.map(({ id }) => id))).toEqual([]);
    expect(new Set(postcodes.map((row) => `${row.country}${row.code}`)).size).toBe(postcodes.length);
    for (const { code } of postcodes) expect(code).toMatch(/^[1-9]\d{3}$/);
    const inhabited = new Set(places.map((row) => row.municipalityCode));
    expect([...codes].filter((code) => !inhabited.has(code))).toEqual([]);
  });

  it("lie in the box of their municipality, or near it where the source is coarse", () => {
    const slack = 0.05;
    const far = [...places, ...postcodes].filter((row) => {
      const box = byCode.get(row.municipalityCode ?? "");
      if (box === undefined) return false;
      return (
        row.lat < box.south - slack ||
        row.lat > box.north + slack ||
        row.lng < box.west - slack ||
        row.lng > box.east + slack
      );
    });
    expect(far.map((row) => ("name" in row ? row.name : row.code))).toEqual([]);
  });
});

describe("school holidays", () => {
  it("end after they start, do not overlap within a region, and reach beyond the next school year", () => {
    const holidays = readSchoolHolidays();
    for (const region of ["noord", "midden", "zuid", "vlaanderen"]) {
      const sorted = holidays
        .filter((holiday) => holiday.region === region)
        .sort((a, b) => a.startsOn.localeCompare(b.startsOn));
      expect(sorted.length).toBeGreaterThan(20);
      sorted.forEach((holiday, at) => {
        expect(holiday.endsOn >= holiday.startsOn).toBe(true);
        const next = sorted[at + 1];
        if (next !== undefined) expect(next.startsOn > holiday.endsOn).toBe(true);
      });
      expect(sorted.at(-1)?.endsOn.slice(0, 4)).toMatch(/^20(29|30)$/);
    }
  });
});

describe("sectors and qualifications", () => {
  const sectors = readSectors();
  const slugs = new Set(sectors.map(({ slug }) => slug));

  it("are fifteen, the last one other", () => {
    expect(sectors).toHaveLength(15);
    expect(sectors.at(-1)?.slug).toBe("overig");
  });

  it("map every section or all its divisions of SBI, and nothing that is not in it", () => {
    const sbi = readCsv("sbi2008.csv", ["code", "level", "section"]);
    const known = new Set(sbi.map(({ code }) => code));
    const mapped = readSectorMappings().filter(({ scheme }) => scheme === "sbi");
    expect(mapped.filter(({ code }) => !known.has(code))).toEqual([]);
    const used = new Set(mapped.map(({ code }) => code));
    const uncovered = sbi.filter((row) => row.level === "2" && !used.has(row.code) && !used.has(row.section));
    expect(uncovered).toEqual([]);
    expect(repeated(mapped.map(({ code }) => code))).toEqual([]);
  });

  it("rules name things that exist, and each qualification gets a sector that exists", () => {
    const qualifications = readQualifications();
    const rules = readCsv("sector_of_qualification.csv", ["match", "value", "sector"]);
    expect(rules.filter(({ sector }) => !slugs.has(sector))).toEqual([]);
    const crebos = new Set(qualifications.map(({ crebo }) => crebo));
    expect(rules.filter(({ match, value }) => match === "crebo" && !crebos.has(value))).toEqual([]);
    expect(repeated(qualifications.map(({ crebo }) => crebo))).toEqual([]);
    for (const { crebo, level, sectorSlug } of qualifications) {
      expect(crebo).toMatch(/^\d{5}$/);
      expect(slugs.has(sectorSlug)).toBe(true);
      if (level !== null) expect([1, 2, 3, 4]).toContain(level);
    }
  });

  it("put well-known qualifications where a teacher looks for them", () => {
    const sectorOf = new Map(readQualifications().map((row) => [row.name, row.sectorSlug]));
    expect(
      Object.fromEntries(
        [
          "Allround timmerman",
          "Eerste monteur woning",
          "Technicus mechatronica",
          "Technisch specialist voertuigen en mobiele werktuigen",
          "Software developer",
          "Operator C",
          "Monteur laagspanningsdistributie",
          "Matroos binnenvaart",
          "Logistiek teamleider",
          "Allround keukenmonteur",
          "Waterbouwer",
          "Zorgtechnicus",
          "Allround signmaker",
          "Mbo-Verpleegkundige",
        ].map((name) => [name, sectorOf.get(name)]),
      ),
    ).toEqual({
      "Allround timmerman": "bouw-infra",
      "Eerste monteur woning": "installatie-elektro",
      "Technicus mechatronica": "metaal-machinebouw",
      "Technisch specialist voertuigen en mobiele werktuigen": "voertuigen-mobiliteit",
      "Software developer": "ict",
      "Operator C": "proces-chemie",
      "Monteur laagspanningsdistributie": "energie",
      "Matroos binnenvaart": "maritiem-offshore",
      "Logistiek teamleider": "transport-logistiek-haven",
      "Allround keukenmonteur": "hout-meubel-afbouw",
      Waterbouwer: "water-delta",
      Zorgtechnicus: "zorgtechniek",
      "Allround signmaker": "media-creatief",
      "Mbo-Verpleegkundige": "overig",
    });
  });

  it("prefer the list of 2026 and keep the codes of 2015 readable", () => {
    const qualifications = new Map(readQualifications().map((row) => [row.crebo, row]));
    expect([...qualifications.values()].filter(({ source }) => source === "2026")).toHaveLength(174);
    for (const { crebo } of readCsv("mbo_kwalificaties_2015_wettelijk.csv", ["crebo"])) {
      expect(qualifications.has(crebo), crebo).toBe(true);
    }
  });
});

describe("schools", () => {
  const schools = readSchools();

  it("have an address in a municipality that exists, and someone to teach", () => {
    expect(schools.length).toBeGreaterThan(2150);
    for (const school of schools) {
      expect(codes.has(school.municipalityCode), school.name).toBe(true);
      expect(school.audiences.length, school.name).toBeGreaterThan(0);
      expect(school.postcode).toMatch(school.kind === "mbo" ? /^\d{4}$/ : /^\d{4} [A-Z]{2}$/);
    }
    expect(repeated(schools.map(({ externalId }) => externalId))).toEqual([]);
  });

  it("leave out institutions that are closed or whose seat is not known", () => {
    const names = schools.filter(({ kind }) => kind === "mbo").map(({ name }) => name);
    expect(names).toContain("Scalda");
    expect(names).not.toContain("Friesland College");
    expect(names).not.toContain("SintLucas");
  });

  it("have a slug of their own that reads", () => {
    const slugs = schoolRows().map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(Math.max(...slugs.map((slug) => slug.length))).toBeLessThan(90);
  });
});
