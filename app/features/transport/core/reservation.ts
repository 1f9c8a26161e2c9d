/** The life of a seat in the Techniekbus: product.md's table as data, and the pure rules that read it. */

export const reservationStates = ["requested", "confirmed", "declined", "done", "cancelled"] as const;
export type ReservationState = (typeof reservationStates)[number];

/** T the school, R the coordinator of the bus, S the system. */
export const actors = ["T", "R", "S"] as const;
export type Actor = (typeof actors)[number];

export const reservationActions = [
  "request",
  "confirm",
  "decline",
  "cancel",
  "reschedule",
  "lapse",
  "keep",
  "complete",
] as const;
export type ReservationAction = (typeof reservationActions)[number];

/** What a guard looks at; moments in UTC. */
export interface Facts {
  status: ReservationState | "new";
  /** Of the ride: from the first pick-up until the last pupil is back. */
  startsAt: Date;
  endsAt: Date;
  /** The bus is off but its visit is not, and the school has not said yet what it wants. */
  choiceOpen: boolean;
}

/** Why a transition is refused although it is in the table. */
export type Refusal = "too_early" | "ride_begun" | "no_choice";
type Guard = (facts: Facts, now: Date) => Refusal | null;

const free: Guard = () => null;
const ahead: Guard = ({ startsAt }, now) => (now < startsAt ? null : "ride_begun");
const begun: Guard = ({ startsAt }, now) => (startsAt <= now ? null : "too_early");
const over: Guard = ({ endsAt }, now) => (endsAt <= now ? null : "too_early");
const choiceOpen: Guard = (facts) => (facts.choiceOpen ? null : "no_choice");

export interface Transition {
  action: ReservationAction;
  from: ReservationState | "new";
  to: ReservationState;
  by: readonly Actor[];
  guard: Guard;
  /** What happens to the seats in the ride. */
  seats: "hold" | "keep" | "free" | "none";
}

export const transitions: readonly Transition[] = [
  { action: "request", from: "new", to: "requested", by: ["T"], guard: ahead, seats: "hold" },
  { action: "confirm", from: "requested", to: "confirmed", by: ["R"], guard: ahead, seats: "keep" },
  { action: "decline", from: "requested", to: "declined", by: ["R"], guard: free, seats: "free" },
  { action: "cancel", from: "requested", to: "cancelled", by: ["T"], guard: ahead, seats: "free" },
  { action: "cancel", from: "confirmed", to: "cancelled", by: ["T", "R"], guard: ahead, seats: "free" },
  // The visit is off, or has a new moment for which no bus is free.
  { action: "cancel", from: "requested", to: "cancelled", by: ["S"], guard: free, seats: "free" },
  { action: "cancel", from: "confirmed", to: "cancelled", by: ["S"], guard: free, seats: "free" },
  // The visit has a new moment: the coordinator agreed to another one, so is asked again.
  { action: "reschedule", from: "requested", to: "requested", by: ["S"], guard: free, seats: "hold" },
  { action: "reschedule", from: "confirmed", to: "requested", by: ["S"], guard: free, seats: "hold" },
  { action: "lapse", from: "requested", to: "cancelled", by: ["S"], guard: begun, seats: "free" },
  // The visit goes on without a bus: written down, so that nobody is asked twice.
  { action: "keep", from: "declined", to: "declined", by: ["T"], guard: choiceOpen, seats: "none" },
  { action: "keep", from: "cancelled", to: "cancelled", by: ["T"], guard: choiceOpen, seats: "none" },
  { action: "complete", from: "confirmed", to: "done", by: ["S"], guard: over, seats: "keep" },
];

export type Decision = { transition: Transition } | { refused: Refusal | "wrong_state" | "not_yours" };

/** The transition that an action of this actor makes now, or why there is none. */
export function decide(facts: Facts, action: ReservationAction, actor: Actor, now: Date): Decision {
  const fitting = transitions.filter((t) => t.action === action && t.from === facts.status);
  if (fitting.length === 0) return { refused: "wrong_state" };
  const own = fitting.find((t) => t.by.includes(actor));
  if (own === undefined) {
    // Somebody whose action it is in another state has only seen an older one.
    const elsewhere = transitions.some((t) => t.action === action && t.by.includes(actor));
    return { refused: elsewhere ? "wrong_state" : "not_yours" };
  }
  const refused = own.guard(facts, now);
  return refused === null ? { transition: own } : { refused };
}

/** What this actor can do with a reservation now: the buttons on the screen. */
export const possibleActions = (facts: Facts, actor: Actor, now: Date): ReservationAction[] =>
  reservationActions.filter((action) => "transition" in decide(facts, action, actor, now));

/** The bus may still come. */
export const isOpen = (status: ReservationState): boolean => status === "requested" || status === "confirmed";
