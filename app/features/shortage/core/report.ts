/** A student who has no place yet, from the first report to its end. */
export const reportStates = ["open", "mediation", "solved", "withdrawn", "lapsed"] as const;
export type ReportState = (typeof reportStates)[number];

/** Sch the school's placement coordinator, St the student, R the regional coordinator, S the system. */
export const reportActors = ["Sch", "St", "R", "S"] as const;
export type ReportActor = (typeof reportActors)[number];

export const reportActions = [
  "report",
  "mediate",
  "solve_by_placement",
  "solve_elsewhere",
  "withdraw",
  "lapse",
  "reopen",
  "renew",
  "amend",
  "remind",
] as const;
export type ReportAction = (typeof reportActions)[number];

export interface ReportTransition {
  action: ReportAction;
  /** `new` is a report that does not exist yet. */
  from: readonly (ReportState | "new")[];
  /** `same` leaves the state as it is. */
  to: ReportState | "same";
  by: readonly ReportActor[];
  /** What the use case checks again under lock before it moves the report. */
  guard?:
    "no_active_placement" | "active_placement" | "place_stated" | "due" | "due_soon" | "before_year_end";
}

/** The whole life of a report. What is not in this table is refused. */
export const reportTransitions: readonly ReportTransition[] = [
  {
    action: "report",
    from: ["new", "solved", "withdrawn", "lapsed"],
    to: "open",
    by: ["Sch", "St"],
    guard: "no_active_placement",
  },
  { action: "mediate", from: ["open"], to: "mediation", by: ["R"] },
  {
    action: "solve_by_placement",
    from: ["open", "mediation"],
    to: "solved",
    by: ["S"],
    guard: "active_placement",
  },
  {
    action: "solve_elsewhere",
    from: ["open", "mediation"],
    to: "solved",
    by: ["Sch"],
    guard: "place_stated",
  },
  { action: "withdraw", from: ["open", "mediation"], to: "withdrawn", by: ["Sch", "St"] },
  { action: "lapse", from: ["open", "mediation"], to: "lapsed", by: ["S"], guard: "due" },
  { action: "reopen", from: ["solved"], to: "open", by: ["S"], guard: "no_active_placement" },
  {
    action: "renew",
    from: ["open", "mediation"],
    to: "same",
    by: ["Sch", "St"],
    guard: "before_year_end",
  },
  // Another start or qualification; it says as well that the student still looks.
  { action: "amend", from: ["open", "mediation"], to: "same", by: ["Sch", "St"] },
  { action: "remind", from: ["open", "mediation"], to: "same", by: ["S"], guard: "due_soon" },
];

/** The state that an action leads to, or null when this actor may not do it now. */
export function nextReportState(
  from: ReportState | "new",
  action: ReportAction,
  actor: ReportActor,
): ReportState | null {
  const found = reportTransitions.find(
    (row) => row.action === action && row.from.includes(from) && row.by.includes(actor),
  );
  if (found === undefined) return null;
  if (found.to !== "same") return found.to;
  return from === "new" ? null : from;
}

/** What this actor may do with a report in this state: the buttons of a page. */
export const reportActionsFor = (state: ReportState, actor: ReportActor): ReportAction[] =>
  reportActions.filter((action) => nextReportState(state, action, actor) !== null);

/** True while the student counts as one without a place. */
export const counts = (state: ReportState): state is "open" | "mediation" =>
  state === "open" || state === "mediation";

/** How pressing a report is: days until the wanted start (negative when it has passed) and days waiting. */
export function urgency(
  report: { wantedFrom: string; since: string },
  today: string,
): { level: "late" | "soon" | "calm"; daysToStart: number; daysWaiting: number } {
  const daysToStart = daysBetween(today, report.wantedFrom);
  return {
    level: daysToStart < 0 ? "late" : daysToStart <= 28 ? "soon" : "calm",
    daysToStart,
    daysWaiting: Math.max(0, daysBetween(report.since, today)),
  };
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The school year of a day (YYYY-MM-DD), by the year in which it starts; it turns on 1 August. */
export function schoolYearOfDay(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) >= "08" ? year : year - 1;
}
