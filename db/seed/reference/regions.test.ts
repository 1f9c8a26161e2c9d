import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { slugOf } from "../../comparable";
import { readGeography, type RegionRow, regionSlugs } from "./regions";

const { regions, municipalities, memberships } = readGeography();
const byCode = new Map(regions.map((region) => [region.code, region]));
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
