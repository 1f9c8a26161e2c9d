import type { minorRule } from "../../schema/agreements";
import { readCsv } from "./csv";

export type MinorRuleRow = typeof minorRule.$inferInsert;

const columns = [
  ...([
    "id",
    "country",
    "age_from",
    "age_until",
    "hours_day",
    "hours_week",
    "hours_rest",
    "earliest",
    "latest",
  ] as const),
  ...(["sundays", "guardian_signs", "valid_from", "valid_until", "source"] as const),
];

const minutes = (hours: string): number | null => (hours === "" ? null : Number(hours) * 60);
const filled = (cell: string): string | null => (cell === "" ? null : cell);

/** What the law says of the work of young people; hours become minutes. */
export const readMinorRules = (): MinorRuleRow[] =>
  readCsv("minor_rules.csv", columns).map((row) => ({
    id: row.id,
    country: row.country === "BE" ? "BE" : "NL",
    ageFrom: Number(row.age_from),
    ageUntil: Number(row.age_until),
    maxMinutesPerDay: minutes(row.hours_day),
    maxMinutesPerWeek: minutes(row.hours_week),
    minRestMinutes: minutes(row.hours_rest),
    earliest: filled(row.earliest),
    latest: filled(row.latest),
    sundays: row.sundays === "yes",
    guardianSigns: row.guardian_signs === "yes",
    validFrom: row.valid_from,
    validUntil: filled(row.valid_until),
    source: row.source,
  }));
