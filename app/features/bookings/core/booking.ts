/** The life of a booking: product.md's table as data, and the pure rules that read it. */

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

/** What a guard looks at; moments in UTC. */
export interface Facts {
  status: BookingState | "new";
  holdUntil: Date | null;
  startsAt: Date;
  endsAt: Date;
  completedAt: Date | null;
}

/** Why a transition is refused although it is in the table. */
export type Refusal = "hold_over" | "too_early" | "window_over";
type Guard = (facts: Facts, actor: Actor, now: Date) => Refusal | null;

const hour = 3_600_000;
const day = 24 * hour;

export const completionDelayMs = day;
/** Until so long after the end both sides may say that a group did not come; a coordinator also later. */
export const noShowWindowMs = 14 * day;

const free: Guard = () => null;
const holdRunning: Guard = ({ holdUntil }, _actor, now) =>
  holdUntil !== null && now < holdUntil ? null : "hold_over";
const holdOver: Guard = ({ holdUntil }, _actor, now) =>
  holdUntil !== null && holdUntil <= now ? null : "too_early";
const dayAfterEnd: Guard = ({ endsAt }, _actor, now) =>
  now.getTime() >= endsAt.getTime() + completionDelayMs ? null : "too_early";
const noShowWindow: Guard = ({ startsAt, endsAt }, actor, now) => {
  if (now < startsAt) return "too_early";
  return actor === "R" || now.getTime() <= endsAt.getTime() + noShowWindowMs ? null : "window_over";
};
const ahead: Guard = ({ startsAt }, _actor, now) => (now < startsAt ? null : "window_over");
const backTo =
  (state: "confirmed" | "completed"): Guard =>
  (facts, actor, now) =>
    (facts.completedAt === null) === (state === "confirmed") ? noShowWindow(facts, actor, now) : "too_early";

/** What happens to the claims on slots. `free_ahead`: freed only while the slot has not begun. */
export type Seats = "hold" | "keep" | "free" | "free_ahead" | "propose" | "choose";

export interface Transition {
  action: BookingAction;
  from: BookingState | "new";
  to: BookingState;
  by: readonly Actor[];
  guard: Guard;
  seats: Seats;
  /** A reason must be given. */
  reason?: true;
  /** A calendar that holds this booking must hear of it, so SEQUENCE rises. */
  calendar?: true;
}

export const transitions: readonly Transition[] = [
  { action: "request", from: "new", to: "requested", by: ["T", "C", "R"], guard: free, seats: "hold" },
  // The second choice of a request that lapsed: a booking of its own under the same reference.
  { action: "ask_second", from: "new", to: "requested", by: ["S"], guard: free, seats: "hold" },
  {
    action: "confirm",
    from: "requested",
    to: "confirmed",
    by: ["C", "R"],
    guard: holdRunning,
    seats: "keep",
    calendar: true,
  },
  {
    action: "decline",
    from: "requested",
    to: "declined",
    by: ["C", "R"],
    guard: free,
    seats: "free",
    reason: true,
    calendar: true,
  },
  {
    action: "counter",
    from: "requested",
    to: "countered",
    by: ["C"],
    guard: holdRunning,
    seats: "propose",
    calendar: true,
  },
  {
    action: "accept",
    from: "countered",
    to: "confirmed",
    by: ["T"],
    guard: holdRunning,
    seats: "choose",
    calendar: true,
  },
  {
    action: "withdraw",
    from: "requested",
    to: "withdrawn",
    by: ["T"],
    guard: free,
    seats: "free",
    calendar: true,
  },
  {
    action: "withdraw",
    from: "countered",
    to: "withdrawn",
    by: ["T"],
    guard: free,
    seats: "free",
    calendar: true,
  },
  {
    action: "retract",
    from: "countered",
    to: "declined",
    by: ["C"],
    guard: free,
    seats: "free",
    calendar: true,
  },
  {
    action: "expire",
    from: "requested",
    to: "expired",
    by: ["S"],
    guard: holdOver,
    seats: "free",
    calendar: true,
  },
  {
    action: "expire",
    from: "countered",
    to: "expired",
    by: ["S"],
    guard: holdOver,
    seats: "free",
    calendar: true,
  },
  {
    action: "cancel",
    from: "confirmed",
    to: "cancelled",
    by: ["T", "C", "R"],
    guard: free,
    seats: "free_ahead",
    reason: true,
    calendar: true,
  },
  { action: "complete", from: "confirmed", to: "completed", by: ["S"], guard: dayAfterEnd, seats: "keep" },
  {
    action: "no_show",
    from: "confirmed",
    to: "no_show",
    by: ["T", "C", "R"],
    guard: noShowWindow,
    seats: "keep",
  },
  {
    action: "no_show",
    from: "completed",
    to: "no_show",
    by: ["T", "C", "R"],
    guard: noShowWindow,
    seats: "keep",
  },
  {
    action: "undo_no_show",
    from: "no_show",
    to: "confirmed",
    by: ["T", "C", "R"],
    guard: backTo("confirmed"),
    seats: "keep",
  },
  {
    action: "undo_no_show",
    from: "no_show",
    to: "completed",
    by: ["T", "C", "R"],
    guard: backTo("completed"),
    seats: "keep",
  },
  // The other side agrees to a move that was asked for (core/move.ts): the slots are switched in one step.
  {
    action: "move",
    from: "confirmed",
    to: "confirmed",
    by: ["T", "C"],
    guard: ahead,
    seats: "choose",
    calendar: true,
  },
  // A colleague becomes the one who asked.
  { action: "take_over", from: "requested", to: "requested", by: ["T"], guard: free, seats: "keep" },
  { action: "take_over", from: "countered", to: "countered", by: ["T"], guard: free, seats: "keep" },
  { action: "take_over", from: "confirmed", to: "confirmed", by: ["T"], guard: ahead, seats: "keep" },
];

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
