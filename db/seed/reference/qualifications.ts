import { comparable } from "../../comparable";
import type { qualification, sector, sectorMapping } from "../../schema/reference";
import { readCsv, split } from "./csv";

export type SectorRow = typeof sector.$inferInsert;
export type SectorMappingRow = typeof sectorMapping.$inferInsert;
export type QualificationRow = typeof qualification.$inferInsert;

const otherSector = "overig";

const sectorColumns = ["slug", "name_nl", "name_en", "sbi", "mbo_domains"] as const;

export const readSectors = (): SectorRow[] =>
  readCsv("sectors.csv", sectorColumns).map((row, index) => ({
    slug: row.slug,
    nameNl: row.name_nl,
    nameEn: row.name_en,
    position: index + 1,
  }));

export const readSectorMappings = (): SectorMappingRow[] =>
  readCsv("sectors.csv", sectorColumns).flatMap((row) => [
    ...split(row.sbi).map((code) => ({ sectorSlug: row.slug, scheme: "sbi" as const, code })),
    ...split(row.mbo_domains).map((code) => ({ sectorSlug: row.slug, scheme: "mbo_domain" as const, code })),
  ]);

interface Described {
  crebo: string;
  name: string;
  dossierCode?: string;
  domainCode?: string;
}

/** Which sector a qualification belongs to: by its own code, else its dossier, else a word in its name, else its domain. */
export function sectorRules(): (qualification: Described) => string {
  const rules = readCsv("sector_of_qualification.csv", ["match", "value", "sector"]);
  const lookup = (match: string) =>
    new Map(rules.filter((rule) => rule.match === match).map((rule) => [rule.value, rule.sector]));
  const [byCrebo, byDossier, byWord, byDomain] = [
    lookup("crebo"),
    lookup("dossier"),
    [...lookup("word")],
    lookup("domain"),
  ];
  return ({ crebo, name, dossierCode = "", domainCode = "" }) => {
    const words = ` ${comparable(name)}`;
    return (
      byCrebo.get(crebo) ??
      byDossier.get(dossierCode) ??
      byWord.find(([word]) => words.includes(` ${word}`))?.[1] ??
      byDomain.get(domainCode) ??
      otherSector
    );
  };
}

/**
 * The technical list of 2026 first, then the names of 2025 for all others, with level and dossier where the list of
 * 2015 has the code; codes that only the list of 2015 has come last.
 */
export function readQualifications(): QualificationRow[] {
  const columns = [
    "crebo",
    "kwalificatie",
    "niveau",
    "dossier_crebo",
    "dossier",
    "domein_code",
    "domein",
  ] as const;
  const technical = readCsv("mbo_kwalificaties_techniek_2026.csv", columns);
  const old = new Map(
    readCsv("mbo_kwalificaties_2015_wettelijk.csv", columns).map((row) => [row.crebo, row]),
  );
  const names = readCsv("mbo_crebo_namen_2025.csv", ["crebo", "soort", "naam"]).filter(
    (row) => row.soort === "kwalificatie",
  );
  const sectorOf = sectorRules();
  const found = new Map<string, QualificationRow>();
  const add = (
    crebo: string,
    name: string,
    details: (typeof technical)[number] | undefined,
    source: QualificationRow["source"],
  ) => {
    if (found.has(crebo)) return;
    found.set(crebo, {
      crebo,
      name,
      level: details === undefined || details.niveau === "" ? null : +details.niveau,
      dossier: details?.dossier || null,
      domain: details?.domein || null,
      sectorSlug: sectorOf({
        crebo,
        name,
        ...(details === undefined
          ? {}
          : { dossierCode: details.dossier_crebo, domainCode: details.domein_code }),
      }),
      source,
      searchName: comparable(name),
    });
  };
  for (const row of technical) add(row.crebo, row.kwalificatie, row, "2026");
  for (const row of names) add(row.crebo, row.naam, old.get(row.crebo), "2025");
  for (const row of old.values()) add(row.crebo, row.kwalificatie, row, "2015");
  return [...found.values()];
}
