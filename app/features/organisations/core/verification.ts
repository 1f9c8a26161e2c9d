/** What a coordinator checks: a company, a school, or a person's place in a school. */
export const subjects = ["company", "school", "membership"] as const;
export type Subject = (typeof subjects)[number];

/** As in the database's own list; a membership is only ever pending, verified or rejected. */
export type VerificationState = "unverified" | "pending" | "verified" | "rejected" | "suspended";

/** C company team, T school staff, R regional coordinator, S the system. */
export type VerificationActor = "C" | "T" | "R" | "S";

export const verificationActions = ["submit", "approve", "reject", "suspend", "reinstate"] as const;
export type VerificationAction = (typeof verificationActions)[number];

export interface VerificationTransition {
  subjects: readonly Subject[];
  action: VerificationAction;
  from: VerificationState;
  to: VerificationState;
  by: readonly VerificationActor[];
  /** A reason is asked, kept and shown to the people it is about. */
  reason: boolean;
}

const organisations = ["company", "school"] as const;

/**
 * How a company, a school or a person is checked: drives the checks, the buttons on screen and the tests. The system
 * submits once an address is confirmed, and approves a teacher whose address is the school's own.
 */
export const transitions: readonly VerificationTransition[] = [
  { subjects: organisations, action: "submit", from: "unverified", to: "pending", by: ["S"], reason: false },
  { subjects: ["company"], action: "submit", from: "rejected", to: "pending", by: ["C"], reason: false },
  { subjects: ["school"], action: "submit", from: "rejected", to: "pending", by: ["T"], reason: false },
  { subjects: organisations, action: "approve", from: "pending", to: "verified", by: ["R"], reason: false },
  {
    subjects: ["membership"],
    action: "approve",
    from: "pending",
    to: "verified",
    by: ["R", "S"],
    reason: false,
  },
  { subjects, action: "reject", from: "pending", to: "rejected", by: ["R"], reason: true },
  { subjects: organisations, action: "suspend", from: "verified", to: "suspended", by: ["R"], reason: true },
  {
    subjects: organisations,
    action: "reinstate",
    from: "suspended",
    to: "verified",
    by: ["R"],
    reason: false,
  },
];

/** The transition of an action from a state, by an actor; undefined when the table has none. */
export const transitionFor = (
  subject: Subject,
  action: VerificationAction,
  from: VerificationState,
  by: VerificationActor,
): VerificationTransition | undefined =>
  transitions.find(
    (t) => t.subjects.includes(subject) && t.action === action && t.from === from && t.by.includes(by),
  );

/** What an actor may do with a subject in this state, in the order of the table. */
export const actionsFor = (
  subject: Subject,
  from: VerificationState,
  by: VerificationActor,
): VerificationAction[] =>
  transitions
    .filter((t) => t.subjects.includes(subject) && t.from === from && t.by.includes(by))
    .map((t) => t.action);
