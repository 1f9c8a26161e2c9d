import { slugOf, comparable } from "../../comparable";
import type { municipality, region } from "../../schema/geo";
import { readCsv, split } from "./csv";

export type RegionRow = typeof region.$inferInsert;
export type MunicipalityRow = typeof municipality.$inferInsert;

interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Codes of the five landsdelen of the Techniekpact, for which no official code exists. */
const landsdeelCodes: Record<string, string> = {
  Noord: "LT-NOORD",
  Oost: "LT-OOST",
  Zuidoost: "LT-ZUIDOOST",
  Zuidwest: "LT-ZUIDWEST",
  Noordvleugel: "LT-NOORDVLEUGEL",
};

export interface Geography {
  regions: RegionRow[];
  municipalities: MunicipalityRow[];
  memberships: { regionCode: string; municipalityCode: string }[];
}

type Area = Pick<RegionRow, "code" | "kind" | "name" | "country">;

function readBounds(): Map<string, Bounds> {
  const rows = readCsv("municipality_bounds.csv", ["code", "west", "south", "east", "north"]);
  return new Map(
    rows.map((row) => [row.code, { west: +row.west, south: +row.south, east: +row.east, north: +row.north }]),
  );
}

/** Four municipalities lie in two holiday regions; the first named, where most of their schools are, counts. */
function holidayRegionOf(cell: string): MunicipalityRow["holidayRegion"] {
  const first = split(cell)[0]?.toLowerCase();
  if (first === "noord" || first === "midden" || first === "zuid") return first;
  throw new Error(`Unknown holiday region "${cell}"`);
}

/** Every municipality with the areas it lies in, itself included. */
function readMunicipalities(): { row: MunicipalityRow; areas: Area[] }[] {
  const dutch = readCsv("nl_gemeenten.csv", [
    ...(["code", "name", "pv_code", "pv_name", "am_code", "am_name", "tp_name"] as const),
    ...(["vakantieregio", "lat", "lng"] as const),
  ]).map((m) => {
    const landsdeelCode = landsdeelCodes[m.tp_name];
    if (landsdeelCode === undefined) throw new Error(`Unknown landsdeel "${m.tp_name}"`);
    const row: MunicipalityRow = {
      code: m.code,
      name: m.name,
      country: "NL",
      provinceCode: m.pv_code,
      labourMarketRegionCode: m.am_code,
      landsdeelCode,
      holidayRegion: holidayRegionOf(m.vakantieregio),
      lat: +m.lat,
      lng: +m.lng,
    };
    const areas: Area[] = [
      { code: "NL", kind: "country", name: "Nederland", country: "NL" },
      { code: landsdeelCode, kind: "landsdeel", name: m.tp_name, country: "NL" },
      { code: m.pv_code, kind: "province", name: m.pv_name, country: "NL" },
      { code: m.am_code, kind: "labour_market_region", name: m.am_name, country: "NL" },
      { code: m.code, kind: "municipality", name: m.name, country: "NL" },
    ];
    return { row, areas };
  });
  const flemish = readCsv("vl_gemeenten.csv", ["code", "name", "pv_code", "pv_name", "lat", "lng"]).map(
    (m) => {
      const row: MunicipalityRow = {
        code: m.code,
        name: m.name,
        country: "BE",
        provinceCode: m.pv_code,
        labourMarketRegionCode: null,
        landsdeelCode: "VL",
        holidayRegion: "vlaanderen",
        lat: +m.lat,
        lng: +m.lng,
      };
      const areas: Area[] = [
        { code: "VL", kind: "landsdeel", name: "Vlaanderen", country: "BE" },
        { code: m.pv_code, kind: "province", name: m.pv_name, country: "BE" },
        { code: m.code, kind: "municipality", name: m.name, country: "BE" },
      ];
      return { row, areas };
    },
  );
  return [...dutch, ...flemish];
}

/**
 * A region's slug is its name. Where names clash the province has the bare one and the others a prefix; a Dutch
 * landsdeel always has it, because "noord" alone says nothing; the Flemish Limburg gives way to the Dutch one.
 */
export function regionSlugs(areas: readonly Area[]): Map<string, string> {
  const taken = new Map<string, number>();
  for (const { name } of areas) taken.set(slugOf(name), (taken.get(slugOf(name)) ?? 0) + 1);
  const dutchProvinces = new Set(
    areas.filter((a) => a.kind === "province" && a.country === "NL").map((a) => slugOf(a.name)),
  );
  const slugFor = ({ kind, name, country }: Area): string => {
    const bare = slugOf(name);
    if (kind === "landsdeel") return country === "NL" ? `landsdeel-${bare}` : bare;
    if (kind === "own") return `eigen-${bare}`;
    if (kind === "province") return country === "BE" && dutchProvinces.has(bare) ? `belgisch-${bare}` : bare;
    if (kind === "country" || taken.get(bare) === 1) return bare;
    return kind === "labour_market_region" ? `arbeidsmarktregio-${bare}` : `gemeente-${bare}`;
  };
  return new Map(areas.map((area) => [area.code, slugFor(area)]));
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
const mean = (values: number[]): number =>
  round(values.reduce((sum, value) => sum + value, 0) / values.length);

/** Regions of every official kind with their municipalities; a region's point is the mean of its municipalities'. */
export function readGeography(): Geography {
  const bounds = readBounds();
  const found = readMunicipalities();
  const groups = new Map<string, { area: Area; members: MunicipalityRow[] }>();
  for (const { row, areas } of found) {
    for (const area of areas) {
      const group = groups.get(area.code) ?? { area, members: [] };
      group.members.push(row);
      groups.set(area.code, group);
    }
  }
  const slugs = regionSlugs([...groups.values()].map((group) => group.area));
  const regions = [...groups.values()].map(({ area, members }): RegionRow => {
    const boxes = members.map((m) => {
      const box = bounds.get(m.code);
      if (box === undefined) throw new Error(`No bounds for ${m.code}`);
      return box;
    });
    const holidays = new Set(members.map((m) => m.holidayRegion));
    return {
      ...area,
      searchName: comparable(area.name),
      slug: slugs.get(area.code) ?? area.code,
      lat: mean(members.map((m) => m.lat)),
      lng: mean(members.map((m) => m.lng)),
      west: Math.min(...boxes.map((b) => b.west)),
      south: Math.min(...boxes.map((b) => b.south)),
      east: Math.max(...boxes.map((b) => b.east)),
      north: Math.max(...boxes.map((b) => b.north)),
      holidayRegion: holidays.size === 1 ? (members[0]?.holidayRegion ?? null) : null,
    };
  });
  const memberships = [...groups.values()].flatMap(({ area, members }) =>
    members.map((m) => ({ regionCode: area.code, municipalityCode: m.code })),
  );
  return { regions, municipalities: found.map(({ row }) => row), memberships };
}
