import { index, integer, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";

export const sectorSchemes = ["sbi", "mbo_domain"] as const;
export const qualificationSources = ["2026", "2025", "2015"] as const;

export const sector = pgTable("sector", {
  slug: text("slug").primaryKey(),
  nameNl: text("name_nl").notNull(),
  nameEn: text("name_en").notNull(),
  /** Order on screen; "other" is last. */
  position: integer("position").notNull(),
});

/** Which SBI 2008 section (letter) or division (two digits), or which mbo domain, belongs to a sector. */
export const sectorMapping = pgTable(
  "sector_mapping",
  {
    sectorSlug: text("sector_slug")
      .notNull()
      .references(() => sector.slug, { onDelete: "cascade" }),
    scheme: text("scheme", { enum: sectorSchemes }).notNull(),
    code: text("code").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.scheme, t.code, t.sectorSlug] }),
    index("sector_mapping_sector").on(t.sectorSlug),
  ],
);

/** An mbo qualification by crebo code. */
export const qualification = pgTable(
  "qualification",
  {
    crebo: text("crebo").primaryKey(),
    name: text("name").notNull(),
    /** mbo level 1–4; null where the source names none. */
    level: smallint("level"),
    dossier: text("dossier"),
    domain: text("domain"),
    sectorSlug: text("sector_slug")
      .notNull()
      .references(() => sector.slug),
    /** The list it was read from: 2026 technical, 2025 all names, 2015 only to read old codes. */
    source: text("source", { enum: qualificationSources }).notNull(),
    /** The name as it is compared: no accents, no capitals, no punctuation. */
    searchName: text("search_name").notNull(),
  },
  (t) => [
    index("qualification_search_name_trgm").using("gin", t.searchName.op("gin_trgm_ops")),
    index("qualification_sector").on(t.sectorSlug),
  ],
);
