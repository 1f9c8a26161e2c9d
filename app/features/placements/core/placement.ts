/** An application or a proposal until it is accepted, a placement from then on. */
export const placementStates = [
  "submitted",
  "viewed",
  "invited",
  "offered",
  "lapsed",
  "proposed",
  "declined",
  "withdrawn",
  "accepted",
  "placed",
  "fell_through",
  "ended",
  "completed",
] as const;
export type PlacementState = (typeof placementStates)[number];

/** Sch the school's placement coordinator, C the company, St the student, R the regional coordinator, S the system. */
export const placementActors = ["Sch", "C", "St", "R", "S"] as const;
export type PlacementActor = (typeof placementActors)[number];

export const placementActions = [
  "propose",
  "submit",
  "view",
  "invite",
  "choose",
  "offer",
  "accept",
  "decline",
  "withdraw",
  "lapse",
  "fell_through",
  "enrol",
  "place",
  "place_elsewhere",
  "end",
  "complete",
] as const;
export type PlacementAction = (typeof placementActions)[number];

export interface PlacementTransition {
  action: PlacementAction;
  /** `new` is a placement that does not exist yet. */
  from: readonly (PlacementState | "new")[];
  to: PlacementState;
  by: readonly PlacementActor[];
  /** Whoever does it says why. */
  reason: boolean;
  /** What the use case checks again under lock. */
  guards: readonly PlacementGuard[];
}

export type PlacementGuard =
  | "listing_open"
  | "once_per_listing"
  | "ten_open"
  | "qualified"
  | "place_left"
  | "recognised"
  | "old_enough"
  | "student_agreed"
  | "report_open"
  | "not_placed"
  | "no_school"
  | "offer_over"
  | "all_signed"
  | "last_day_past";

/** States in which the company has an application that is not decided yet. */
export const waitingStates = ["submitted", "viewed", "invited"] as const;
const openStates = [...waitingStates, "offered"] as const;
export const isOpenApplication = (state: PlacementState): boolean =>
  (openStates as readonly PlacementState[]).includes(state);

/** A place that somebody has: agreed on, and not over. */
export const holdsPlace = (state: PlacementState): boolean => state === "accepted" || state === "placed";

/** The life of an application, a direct placement, and what becomes of both. What is not in this table is refused. */
export const placementTransitions: readonly PlacementTransition[] = [
  {
    action: "propose",
    from: ["new"],
    to: "proposed",
    by: ["Sch"],
    reason: false,
    guards: [
      "student_agreed",
      "report_open",
      "not_placed",
      "listing_open",
      "place_left",
      "recognised",
      "old_enough",
    ],
  },
  {
    action: "submit",
    from: ["new"],
    to: "submitted",
    by: ["St"],
    reason: false,
    guards: [
      "listing_open",
      "once_per_listing",
      "ten_open",
      "qualified",
      "recognised",
      "old_enough",
      "not_placed",
    ],
  },
  { action: "view", from: ["submitted"], to: "viewed", by: ["C"], reason: false, guards: [] },
  { action: "invite", from: ["submitted", "viewed"], to: "invited", by: ["C"], reason: false, guards: [] },
  { action: "choose", from: ["invited"], to: "invited", by: ["St"], reason: false, guards: [] },
  {
    action: "offer",
    from: waitingStates,
    to: "offered",
    by: ["C"],
    reason: false,
    guards: ["place_left", "recognised", "old_enough", "not_placed"],
  },
  {
    action: "accept",
    from: ["proposed"],
    to: "accepted",
    by: ["C"],
    reason: false,
    guards: ["listing_open", "place_left", "recognised", "old_enough", "not_placed"],
  },
  {
    action: "accept",
    from: ["offered"],
    to: "accepted",
    by: ["St", "Sch"],
    reason: false,
    guards: ["student_agreed", "place_left", "recognised", "not_placed"],
  },
  { action: "decline", from: ["proposed"], to: "declined", by: ["C", "S"], reason: true, guards: [] },
  { action: "decline", from: waitingStates, to: "declined", by: ["C", "S"], reason: true, guards: [] },
  { action: "decline", from: ["offered"], to: "declined", by: ["C"], reason: true, guards: [] },
  { action: "withdraw", from: ["proposed"], to: "withdrawn", by: ["Sch", "S"], reason: true, guards: [] },
  { action: "withdraw", from: openStates, to: "withdrawn", by: ["St"], reason: false, guards: [] },
  { action: "withdraw", from: openStates, to: "withdrawn", by: ["S"], reason: true, guards: [] },
  { action: "lapse", from: ["offered"], to: "lapsed", by: ["S"], reason: false, guards: ["offer_over"] },
  {
    action: "fell_through",
    from: ["accepted"],
    to: "fell_through",
    by: ["St", "C", "Sch"],
    reason: true,
    guards: [],
  },
  // Written where a school confirms its student: a place without a school is the school's from here on.
  {
    action: "enrol",
    from: ["accepted"],
    to: "accepted",
    by: ["Sch", "S"],
    reason: false,
    guards: ["no_school"],
  },
  { action: "place", from: ["accepted"], to: "placed", by: ["S"], reason: false, guards: ["all_signed"] },
  { action: "place_elsewhere", from: ["accepted"], to: "placed", by: ["Sch"], reason: false, guards: [] },
  { action: "end", from: ["placed"], to: "ended", by: ["Sch"], reason: true, guards: [] },
  {
    action: "complete",
    from: ["placed"],
    to: "completed",
    by: ["S"],
    reason: false,
    guards: ["last_day_past"],
  },
];

/** Whether a place that was accepted has no school yet, which has to draw up its agreement. */
export const waitsForSchool = (place: { status: PlacementState; schoolId: string | null }): boolean =>
  place.status === "accepted" && place.schoolId === null;

/** The row of the table for this step, or null when this actor may not do it now. */
export const placementTransition = (
  from: PlacementState | "new",
  action: PlacementAction,
  actor: PlacementActor,
): PlacementTransition | null =>
  placementTransitions.find(
    (row) => row.action === action && row.from.includes(from) && row.by.includes(actor),
  ) ?? null;

/** What this actor may do with a placement in this state: the buttons of a page. */
export const placementActionsFor = (state: PlacementState, actor: PlacementActor): PlacementAction[] =>
  placementActions.filter((action) => placementTransition(state, action, actor) !== null);
