/** Why a company turns an applicant down, as it chooses from a list. `other` asks for words of its own. */
export const declineReasons = [
  "other_candidate",
  "qualification",
  "skills",
  "start",
  "days",
  "travel",
  "requirements",
  "no_contact",
  "no_trainer",
  "place_gone",
  "other",
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Why the system ends an application or a proposal. */
const systemReasons = ["filled", "closed", "placed_elsewhere", "unanswered"] as const;
export type SystemReason = (typeof systemReasons)[number];

/** The company has let the time go by in which it could answer. */
export const unanswered: SystemReason = "unanswered";

const known: readonly string[] = [...declineReasons, ...systemReasons];

/** True for a reason out of a list; anything else is what somebody typed. */
export const isListed = (reason: string): reason is DeclineReason | SystemReason => known.includes(reason);
