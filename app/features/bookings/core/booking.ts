/** The life of a booking: its words, and the pure rules that read the table of its transitions. */

import type { Facts, Refusal } from "./guards";
import { transitions, type Transition } from "./transitions";

export const bookingStates = [
  "requested",
  "countered",
  "confirmed",
  "declined",
  "expired",
  "withdrawn",
  "cancelled",
  "completed",
  "no_show",
] as const;
export type BookingState = (typeof bookingStates)[number];

/** T the teacher and colleagues of the same school, C the company, R the regional coordinator, S the system. */
export const actors = ["T", "C", "R", "S"] as const;
export type Actor = (typeof actors)[number];

export const bookingActions = [
  "request",
  "ask_second",
  "confirm",
  "decline",
  "counter",
  "accept",
  "withdraw",
  "retract",
  "expire",
  "cancel",
  "complete",
  "no_show",
  "undo_no_show",
  "move",
  "take_over",
] as const;
export type BookingAction = (typeof bookingActions)[number];

export type Decision = { transition: Transition } | { refused: Refusal | "wrong_state" | "not_yours" };

/** The transition that an action of this actor makes now, or why there is none. */
export function decide(facts: Facts, action: BookingAction, actor: Actor, now: Date): Decision {
  const fitting = transitions.filter((t) => t.action === action && t.from === facts.status);
  if (fitting.length === 0) return { refused: "wrong_state" };
  const own = fitting.filter((t) => t.by.includes(actor));
  if (own.length === 0) return { refused: "not_yours" };
  let refused: Refusal = "too_early";
  for (const transition of own) {
    const refusal = transition.guard(facts, actor, now);
    if (refusal === null) return { transition };
    if (refusal !== "too_early") refused = refusal;
  }
  return { refused };
}

/** What this actor can do with a booking now: the buttons on the screen. */
export const possibleActions = (facts: Facts, actor: Actor, now: Date): BookingAction[] =>
  bookingActions.filter((action) => "transition" in decide(facts, action, actor, now));

/** Somebody has to answer: the company a request, the school a proposal. */
export const waits = (status: BookingState): boolean => status === "requested" || status === "countered";

/**
 * Whether a coordinator is to help the school on: nobody answered, or, after nobody had, the second choice was declined.
 * A first choice that was declined got its answer, which names other offers; a school that withdrew wants nothing more.
 */
export const isStranded = ({
  status,
  secondOf,
}: {
  status: BookingState;
  secondOf: string | null;
}): boolean => status === "expired" || (status === "declined" && secondOf !== null);

/** Nothing comes of it any more, through no doing of the school alone: it may want something else. */
export const isLost = (status: BookingState): boolean =>
  status === "declined" || status === "expired" || status === "cancelled";
