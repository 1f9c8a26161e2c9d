import {
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";

export const regionKinds = [
  "country",
  "landsdeel",
  "province",
  "labour_market_region",
  "municipality",
  "own",
] as const;
export const countries = ["NL", "BE"] as const;
export const holidayRegions = ["noord", "midden", "zuid", "vlaanderen"] as const;

/** WGS84 degrees. */
const point = () => ({
  lat: doublePrecision("lat").notNull(),
  lng: doublePrecision("lng").notNull(),
});

/**
 * Every area that can be a filter, a page, a territory or a row of the counter. `code` is the official one
 * (`PV29`, `AM24`, `GM0687`, NIS) or ours: `NL`, `VL`, `LT-…` for the landsdelen, `OWN-…` for own regions.
 */
export const region = pgTable(
  "region",
  {
    code: text("code").primaryKey(),
    kind: text("kind", { enum: regionKinds }).notNull(),
    name: text("name").notNull(),
    /** The name as it is compared: no accents, no capitals, no punctuation. */
    searchName: text("search_name").notNull(),
    slug: text("slug").notNull(),
    country: text("country", { enum: countries }).notNull(),
    ...point(),
    west: doublePrecision("west").notNull(),
    south: doublePrecision("south").notNull(),
    east: doublePrecision("east").notNull(),
    north: doublePrecision("north").notNull(),
    /** Null when the area's municipalities do not share one. */
    holidayRegion: text("holiday_region", { enum: holidayRegions }),
  },
  (t) => [uniqueIndex("region_slug_key").on(t.slug), index("region_kind").on(t.kind, t.name)],
);

export const municipality = pgTable(
  "municipality",
  {
    code: text("code")
      .primaryKey()
      .references(() => region.code),
    name: text("name").notNull(),
    country: text("country", { enum: countries }).notNull(),
    provinceCode: text("province_code")
      .notNull()
      .references(() => region.code),
    /** Dutch municipalities only. */
    labourMarketRegionCode: text("labour_market_region_code").references(() => region.code),
    /** One of the five Dutch landsdelen, or `VL`. */
    landsdeelCode: text("landsdeel_code").references(() => region.code),
    holidayRegion: text("holiday_region", { enum: holidayRegions }).notNull(),
    ...point(),
  },
  (t) => [index("municipality_province").on(t.provinceCode)],
);

/** Which municipalities make up a region; a municipality lists itself. */
export const regionMunicipality = pgTable(
  "region_municipality",
  {
    regionCode: text("region_code")
      .notNull()
      .references(() => region.code, { onDelete: "cascade" }),
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipality.code),
  },
  (t) => [
    primaryKey({ columns: [t.regionCode, t.municipalityCode] }),
    index("region_municipality_municipality").on(t.municipalityCode),
  ],
);

/** A town, village or hamlet; one row per place and municipality. */
export const place = pgTable(
  "place",
  {
    id: text("id").primaryKey(),
    country: text("country", { enum: countries }).notNull(),
    name: text("name").notNull(),
    /** The name as it is compared: no accents, no capitals, no punctuation. */
    searchName: text("search_name").notNull(),
    /** Other names, in the same comparable form. */
    aliases: text("aliases").array().notNull(),
    /** Null for places in Brussels, which are outside the regions served. */
    municipalityCode: text("municipality_code").references(() => municipality.code),
    province: text("province").notNull(),
    /** Known for larger places only, and old: for ranking. */
    population: integer("population"),
    ...point(),
    postcodes: text("postcodes").array().notNull(),
  },
  (t) => [
    index("place_search_name_trgm").using("gin", t.searchName.op("gin_trgm_ops")),
    index("place_municipality").on(t.municipalityCode),
  ],
);

/** Four digits, Dutch or Belgian: the same digits can be a postcode in both countries. */
export const postcode = pgTable(
  "postcode",
  {
    country: text("country", { enum: countries }).notNull(),
    code: text("code").notNull(),
    place: text("place").notNull(),
    /** Null in Brussels, as with `place`. */
    municipalityCode: text("municipality_code").references(() => municipality.code),
    ...point(),
  },
  (t) => [
    primaryKey({ columns: [t.country, t.code] }),
    index("postcode_code").on(t.code),
    index("postcode_municipality").on(t.municipalityCode),
  ],
);

/** First and last day, both without lessons. */
export const schoolHoliday = pgTable(
  "school_holiday",
  {
    country: text("country", { enum: countries }).notNull(),
    region: text("region", { enum: holidayRegions }).notNull(),
    name: text("name").notNull(),
    startsOn: date("starts_on", { mode: "string" }).notNull(),
    endsOn: date("ends_on", { mode: "string" }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.region, t.startsOn, t.name] })],
);
