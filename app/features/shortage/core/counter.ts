export const routes = ["bol", "bbl", "combined"] as const;
export type LearningRoute = (typeof routes)[number];

/** Which part of the counter is asked for. Nothing named means everything. */
export interface Scope {
  /** Municipalities of the school (demand, base) and of the workplace (supply). An empty list is nowhere. */
  municipalityCodes?: readonly string[] | undefined;
  /** Any kind of region by its code (`NL`, `PV29`, `AM24`, own ones); together with the municipalities both count. */
  regionCode?: string | undefined;
  /** One school; supply then stays that of the region. */
  schoolId?: string | undefined;
  sector?: string | undefined;
  crebo?: string | undefined;
  /** mbo level 1–4. */
  level?: number | undefined;
  route?: LearningRoute | undefined;
  /** The year in which a school year starts, of reports and base; supply is always that of now. */
  schoolYear?: number | undefined;
}

/** The counter, exact. All numbers are persons, except supply, which is places. */
export interface Figures {
  /** Distinct students with an open or mediation report. */
  demand: number;
  /** Students enrolled in the school year of the moment; 0 when no school of the scope has handed them in. */
  base: number;
  /** demand / base, between 0 and 1; null without a base. */
  share: number | null;
  /** Places − accepted and placed, over published internships and apprenticeships; null for a past moment. */
  supply: number | null;
}

export function shareOf(demand: number, base: number): number | null {
  return base > 0 ? demand / base : null;
}

/** The movement of a series since the first day of the month in which it ends; null when it is too short. */
export function movementSince(
  series: readonly { day: string; value: number }[],
  firstDay: string,
): number | null {
  const start = series.find((point) => point.day >= firstDay);
  const end = series.at(-1);
  return start === undefined || end === undefined || start === end ? null : end.value - start.value;
}
