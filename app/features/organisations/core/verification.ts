export const organisationKinds = ["school", "company"] as const;
/** As in the database's own list. */
export const verificationStates = ["unverified", "pending", "verified", "rejected", "suspended"] as const;
export type VerificationState = (typeof verificationStates)[number];
export type MembershipState = "pending" | "verified" | "rejected";
/** Of a recognition that a company states; a confirmed one counts, and is kept among the recognitions. */
export type ClaimState = "pending" | "confirmed" | "rejected";

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

export type MembershipAction = "ask" | "approve" | "recognise" | "reject";
export type MembershipTransition = Transition<MembershipState, MembershipAction>;

/**
 * How a person's place in a school is checked. Who was turned down may put right what was wrong, and ask again; who was let
 * in wrongly, by a coordinator or by their address, can still be turned down.
 */
export const membershipTransitions: readonly MembershipTransition[] = [
  { action: "ask", from: ["rejected"], to: "pending", by: ["T"] },
  { action: "approve", from: ["pending"], to: "verified", by: ["R"] },
  { action: "recognise", from: ["pending"], to: "verified", by: ["S"] },
  { action: "reject", from: ["pending", "verified"], to: "rejected", by: ["R"], reason: true },
];

export type ClaimAction = "ask" | "approve" | "reject";
export type ClaimTransition = Transition<ClaimState, ClaimAction>;

/** How a recognition that a company states is checked. Stating it anew, for another period or put right, is asking again. */
export const claimTransitions: readonly ClaimTransition[] = [
  { action: "ask", from: ["pending", "confirmed", "rejected"], to: "pending", by: ["C"] },
  { action: "approve", from: ["pending"], to: "confirmed", by: ["R"] },
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
/** The step of a stated recognition, or undefined when the table has none. */
export const claimStep = step(claimTransitions);

/** What a coordinator decides about something; which of it can be done follows from the tables. */
export type JudgeAction = Extract<OrganisationAction, "approve" | "reject" | "suspend" | "restore">;

export interface Choice<Action> {
  action: Action;
  /** A reason is asked. */
  reason: boolean;
}

const choices =
  <State, Action>(table: readonly Transition<State, Action>[]) =>
  (from: State, by: VerificationActor): Choice<Action>[] =>
    table
      .filter((t) => t.by.includes(by) && t.from.includes(from))
      .map(({ action, reason }) => ({ action, reason: reason === true }));

/** What an actor may do with an organisation in this state, in the order of the table. */
export const organisationChoices = choices(organisationTransitions);
/** What an actor may do with a membership in this state, in the order of the table. */
export const membershipChoices = choices(membershipTransitions);
/** What an actor may do with a stated recognition in this state, in the order of the table. */
export const claimChoices = choices(claimTransitions);
