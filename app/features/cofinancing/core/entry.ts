/**
 * The co-financing ledger: hours that companies give to technical education. Regions with money of Sterk
 * Techniekonderwijs must show that at least 10 % comes from companies (Subsidieregeling sterk techniekonderwijs
 * 2020–2023 and its successors, "cofinanciering").
 */
export const requiredShare = 0.1;

/** C the company, T the school, R the regional coordinator, S the system. */
export type EntryActor = "C" | "T" | "R" | "S";

export interface Attestation {
  companyAttestedAt: Date | null;
  schoolAttestedAt: Date | null;
  voidedAt: Date | null;
}

export const entryStates = ["open", "half", "attested", "voided"] as const;
export type EntryState = (typeof entryStates)[number];

/** How far an entry has come: only what both sides have attested counts as co-financing. */
export function entryState({ companyAttestedAt, schoolAttestedAt, voidedAt }: Attestation): EntryState {
  if (voidedAt !== null) return "voided";
  if (companyAttestedAt !== null && schoolAttestedAt !== null) return "attested";
  return companyAttestedAt !== null || schoolAttestedAt !== null ? "half" : "open";
}

/** Whether this side still has to attest. */
export const waitsFor = (entry: Attestation, side: "C" | "T"): boolean =>
  entry.voidedAt === null && (side === "C" ? entry.companyAttestedAt : entry.schoolAttestedAt) === null;

/** The value of an entry in whole cents; half a cent goes up, so that the lines of a report add up to its total. */
export const valueCents = (minutes: number, centsPerHour: number): number =>
  Math.floor((minutes * centsPerHour) / 60 + 0.5);

export interface Rate {
  /** YYYY-MM-DD */
  validFrom: string;
  centsPerHour: number;
}

/** The rate on a day: the one that began last on or before it; null when none had begun. */
export function rateOn(rates: readonly Rate[], day: string): number | null {
  let found: Rate | null = null;
  for (const rate of rates) {
    if (rate.validFrom <= day && (found === null || rate.validFrom > found.validFrom)) found = rate;
  }
  return found?.centsPerHour ?? null;
}

export interface Sums {
  entries: number;
  minutes: number;
  /** Of the entries that have a rate. */
  cents: number;
}

const nothing: Sums = { entries: 0, minutes: 0, cents: 0 };

/** Adds lines up by how far they have come; what was voided counts nowhere. */
export function sumByState(
  lines: readonly { state: EntryState; minutes: number | null; cents: number | null }[],
): Record<Exclude<EntryState, "voided">, Sums> {
  const sums = { open: { ...nothing }, half: { ...nothing }, attested: { ...nothing } };
  for (const { state, minutes, cents } of lines) {
    if (state === "voided") continue;
    sums[state].entries += 1;
    sums[state].minutes += minutes ?? 0;
    sums[state].cents += cents ?? 0;
  }
  return sums;
}
