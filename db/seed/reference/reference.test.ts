import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { slugOf } from "../../comparable";
import { readCsv } from "./csv";
import { readPlaces, readPostcodes, readSchoolHolidays } from "./places";
import { readQualifications, readSectorMappings, readSectors } from "./qualifications";
import { readGeography, type RegionRow, regionSlugs } from "./regions";
import { readSchools, schoolRows } from "./schools";

const { regions, municipalities, memberships } = readGeography();
const byCode = new Map(regions.map((region) => [region.code, region]));
const codes = new Set(municipalities.map(({ code }) => code));
const kindOf = (code: string | null | undefined) => byCode.get(code ?? "")?.kind;
const areasOf = (municipality: string, kind: RegionRow["kind"]) =>
  memberships
    .filter((m) => m.municipalityCode === municipality && kindOf(m.regionCode) === kind)
    .map(({ regionCode }) => regionCode);
const repeated = <T>(values: T[]): T[] => values.filter((value, at) => values.indexOf(value) !== at);

describe("regions", () => {
  it("are as many as there are", () => {
    const count = (country: string, kind: RegionRow["kind"]) =>
      regions.filter((region) => region.country === country && region.kind === kind).length;
    expect([count("NL", "municipality"), count("BE", "municipality")]).toEqual([342, 285]);
    expect([count("NL", "province"), count("BE", "province")]).toEqual([12, 5]);
    expect(count("NL", "labour_market_region")).toBe(35);
    expect([count("NL", "landsdeel"), count("BE", "landsdeel")]).toEqual([5, 1]);
  });

  it("hold every municipality in one province and one landsdeel, and in one labour-market region when Dutch", () => {
    for (const { code, country, provinceCode, landsdeelCode, labourMarketRegionCode } of municipalities) {
      expect(areasOf(code, "province"), code).toEqual([provinceCode]);
      expect(areasOf(code, "landsdeel"), code).toEqual([landsdeelCode]);
      expect(areasOf(code, "municipality"), code).toEqual([code]);
      const labour = country === "NL" ? [labourMarketRegionCode] : [];
      expect(areasOf(code, "labour_market_region"), code).toEqual(labour);
      expect(areasOf(code, "country"), code).toEqual(country === "NL" ? ["NL"] : []);
    }
    expect(repeated(memberships.map((m) => `${m.regionCode} ${m.municipalityCode}`))).toEqual([]);
  });

  it("have a slug of their own, the province the bare name", () => {
    const slugs = regions.map(({ slug }) => slug);
    expect(repeated(slugs)).toEqual([]);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const slugByCode = (code: string) => byCode.get(code)?.slug;
    expect(
      ["PV29", "AM24", "PV26", "GM0344", "LT-ZUIDWEST", "AM25", "PV31", "70000"].map(slugByCode),
    ).toEqual([
      "zeeland",
      "arbeidsmarktregio-zeeland",
      "utrecht",
      "gemeente-utrecht",
      "landsdeel-zuidwest",
      "west-brabant",
      "limburg",
      "belgisch-limburg",
    ]);
    for (const province of regions.filter(({ kind, country }) => kind === "province" && country === "NL")) {
      expect(province.slug).toBe(slugOf(province.name));
    }
  });

  it("give an own region its prefix", () => {
    const own = { code: "OWN-1", kind: "own", name: "Walcheren", country: "NL" } as const;
    expect(regionSlugs([own]).get("OWN-1")).toBe("eigen-walcheren");
  });

  it("know Zeeland: thirteen municipalities, one labour-market region, Zuidwest, holidays of Zuid", () => {
    const zeeland = municipalities.filter(({ provinceCode }) => provinceCode === "PV29");
    expect(zeeland).toHaveLength(13);
    for (const municipality of zeeland) {
      expect(municipality).toMatchObject({
        labourMarketRegionCode: "AM24",
        landsdeelCode: "LT-ZUIDWEST",
        holidayRegion: "zuid",
      });
    }
    expect(byCode.get("PV29")?.holidayRegion).toBe("zuid");
    expect(byCode.get("NL")?.holidayRegion).toBeNull();
  });

  it("have their point inside their box, and boxes that hold those of their municipalities", () => {
    for (const region of regions) {
      expect(region.lat, region.name).toBeGreaterThan(region.south);
      expect(region.lat, region.name).toBeLessThan(region.north);
      expect(region.lng, region.name).toBeGreaterThan(region.west);
      expect(region.lng, region.name).toBeLessThan(region.east);
    }
    for (const { regionCode, municipalityCode } of memberships) {
      const [outer, inner] = [byCode.get(regionCode), byCode.get(municipalityCode)];
      expect(outer?.west).toBeLessThanOrEqual(inner?.west ?? NaN);
      expect(outer?.north).toBeGreaterThanOrEqual(inner?.north ?? NaN);
    }
  });

  it("have the boxes of the borders that the map is drawn from", () => {
    for (const file of ["db/data/geo/nl_gemeenten.geojson", "db/data/geo/vl_gemeenten.geojson"]) {
      expect(existsSync(file)).toBe(true);
      const { features } = JSON.parse(readFileSync(file, "utf8")) as {
        features: { properties: { code: string }; geometry: { coordinates: unknown[] } }[];
      };
      for (const { properties, geometry } of features) {
        const region = byCode.get(properties.code);
        if (region === undefined) continue;
        const points = (geometry.coordinates.flat(Infinity) as number[]).map(Number);
        const lngs = points.filter((_, at) => at % 2 === 0);
        const lats = points.filter((_, at) => at % 2 === 1);
        expect(region.west, region.name).toBeCloseTo(Math.min(...lngs), 3);
        expect(region.east, region.name).toBeCloseTo(Math.max(...lngs), 3);
        expect(region.south, region.name).toBeCloseTo(Math.min(...lats), 3);
        expect(region.north, region.name).toBeCloseTo(Math.max(...lats), 3);
      }
    }
  });
});

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
