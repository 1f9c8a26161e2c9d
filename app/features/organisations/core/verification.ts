/** As in the database's own list. */
export type VerificationState = "unverified" | "pending" | "verified" | "rejected" | "suspended";
export type MembershipState = "pending" | "verified" | "rejected";

/** C company team, T school staff, R regional coordinator, S the system. */
export type VerificationActor = "C" | "T" | "R" | "S";

interface Transition<State, Action> {
  action: Action;
  from: readonly State[];
  to: State;
  by: readonly VerificationActor[];
  /** A reason is asked, kept and shown to the people it is about. */
  reason?: true;
}

export type OrganisationAction = "ask" | "approve" | "recognise" | "reject" | "suspend" | "restore";
export type OrganisationTransition = Transition<VerificationState, OrganisationAction>;

/**
 * How a company or a school is checked: drives the checks, the buttons on screen and the tests. `recognise` is the system
 * approving a school of the official list because one of its own addresses has been confirmed.
 */
export const organisationTransitions: readonly OrganisationTransition[] = [
  { action: "ask", from: ["unverified", "rejected"], to: "pending", by: ["C", "T"] },
  { action: "approve", from: ["pending"], to: "verified", by: ["R"] },
  { action: "recognise", from: ["pending"], to: "verified", by: ["S"] },
  { action: "reject", from: ["pending"], to: "rejected", by: ["R"], reason: true },
  { action: "suspend", from: ["verified"], to: "suspended", by: ["R"], reason: true },
  { action: "restore", from: ["suspended"], to: "verified", by: ["R"] },
];

export type MembershipAction = "approve" | "recognise" | "reject";
export type MembershipTransition = Transition<MembershipState, MembershipAction>;

/** How a person's place in an organisation is checked. */
export const membershipTransitions: readonly MembershipTransition[] = [
  { action: "approve", from: ["pending"], to: "verified", by: ["R"] },
  { action: "recognise", from: ["pending"], to: "verified", by: ["S"] },
  { action: "reject", from: ["pending"], to: "rejected", by: ["R"], reason: true },
];

const step =
  <State, Action>(table: readonly Transition<State, Action>[]) =>
  (action: Action, from: State, by: VerificationActor): Transition<State, Action> | undefined =>
    table.find((t) => t.action === action && t.by.includes(by) && t.from.includes(from));

/** The step of an organisation, or undefined when the table has none. */
export const organisationStep = step(organisationTransitions);
/** The step of a membership, or undefined when the table has none. */
export const membershipStep = step(membershipTransitions);

/** What an actor may do with an organisation in this state, in the order of the table. */
export const organisationActions = (from: VerificationState, by: VerificationActor): OrganisationAction[] =>
  organisationTransitions.filter((t) => t.by.includes(by) && t.from.includes(from)).map((t) => t.action);
