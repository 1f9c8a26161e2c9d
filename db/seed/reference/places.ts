import { comparable, slugOf } from "../../comparable";
import type { place, postcode, schoolHoliday } from "../../schema/geo";
import { readCsv, split } from "./csv";

export type PlaceRow = typeof place.$inferInsert;
export type PostcodeRow = typeof postcode.$inferInsert;
export type SchoolHolidayRow = typeof schoolHoliday.$inferInsert;

/** Statbel's number of the Brussels region, whose places resolve but lie in no region served. */
const brussels = "04000";

/** The province that postal names carry behind a name that exists twice, as in `Bergen (NH)` and `Elst Ut`. */
const postalSuffix = / \(?(?:AC|Fr|Gld|GN|L|NB|NH|Ov|Ut|ZH)\)?$/i;

/** Towns and villages of the Netherlands, Flanders and Brussels. */
export function readPlaces(): PlaceRow[] {
  const extra = new Map<string, string[]>();
  for (const row of readCsv("place_aliases.csv", ["place", "municipality_code", "alias"])) {
    const key = `${row.municipality_code} ${row.place}`;
    extra.set(key, [...(extra.get(key) ?? []), row.alias]);
  }
  return readCsv("places_nl_vl.csv", [
    ...(["country", "place", "municipality_code", "province", "region_code", "aliases"] as const),
    ...(["population", "postcodes", "lat", "lng"] as const),
  ]).map((row) => {
    const name = row.place.replace(postalSuffix, "");
    const searchName = comparable(name);
    const names = [
      row.place,
      ...split(row.aliases),
      ...(extra.get(`${row.municipality_code} ${row.place}`) ?? []),
    ];
    return {
      id: `${row.country}-${row.municipality_code}-${slugOf(row.place)}`.toLowerCase(),
      country: row.country === "BE" ? "BE" : "NL",
      name,
      searchName,
      aliases: [...new Set(names.map(comparable))].filter((name) => name !== searchName),
      municipalityCode: row.region_code === brussels ? null : row.municipality_code,
      province: row.province,
      population: row.population === "" ? null : +row.population,
      lat: +row.lat,
      lng: +row.lng,
      postcodes: split(row.postcodes),
    };
  });
}

export function readPostcodes(): PostcodeRow[] {
  const dutch = readCsv("nl_postcodes_pc4.csv", ["pc4", "place", "gm_code", "lat", "lng"]).map(
    (row): PostcodeRow => ({
      country: "NL",
      code: row.pc4,
      place: row.place,
      municipalityCode: row.gm_code,
      lat: +row.lat,
      lng: +row.lng,
    }),
  );
  const belgian = readCsv("be_postcodes.csv", ["postcode", "place", "nis_code", "region", "lat", "lng"]).map(
    (row): PostcodeRow => ({
      country: "BE",
      code: row.postcode,
      place: row.place,
      municipalityCode: row.region === "Vlaanderen" ? row.nis_code : null,
      lat: +row.lat,
      lng: +row.lng,
    }),
  );
  return [...dutch, ...belgian];
}

const holidayRegionByName: Record<string, SchoolHolidayRow["region"]> = {
  Noord: "noord",
  Midden: "midden",
  Zuid: "zuid",
  Vlaanderen: "vlaanderen",
};

export function readSchoolHolidays(): SchoolHolidayRow[] {
  return readCsv("school_holidays_nl_vl.csv", ["country", "region", "name", "start", "end"]).map((row) => {
    const region = holidayRegionByName[row.region];
    if (region === undefined) throw new Error(`Unknown holiday region "${row.region}"`);
    return {
      country: row.country === "BE" ? "BE" : "NL",
      region,
      name: row.name,
      startsOn: row.start,
      endsOn: row.end,
    };
  });
}
