import { readCsv } from "./seed/reference/csv";

export interface OfficialShortage {
  /** YYYY-MM */
  month: string;
  students: number;
  /** True when the source says "over". */
  over: boolean;
  /** Part of the enrolled students, 0–1; null when the source gives none. */
  share: number | null;
}

let read: OfficialShortage[] | undefined;

/**
 * The official measurements of bbl students without a leerbaan, all sectors, the oldest first. Source: Techniekpact
 * progress report, June 2015 (SBB), in db/data/techniekpact_2015_indicators.csv.
 */
export function officialShortage(): OfficialShortage[] {
  if (read !== undefined) return read;
  const rows = readCsv("techniekpact_2015_indicators.csv", ["indicator", "period", "value", "unit"]);
  const named = (indicator: string) => rows.filter((row) => row.indicator === indicator);
  const shares = new Map(
    named("bbl_students_without_leerbaan_share").map((row) => [row.period, Number(row.value) / 100]),
  );
  read = named("bbl_students_without_leerbaan")
    .map((row) => ({
      month: row.period,
      students: Number(row.value),
      over: row.unit.includes("over"),
      share: shares.get(row.period) ?? null,
    }))
    .sort((a, b) => a.month.localeCompare(b.month));
  return read;
}
