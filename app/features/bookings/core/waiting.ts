/** The life of a group on the waiting list of a slot: product.md's line as a table, and the rules that read it. */

export const waitingStates = ["waiting", "offered", "taken", "lapsed", "left"] as const;
export type WaitingState = (typeof waitingStates)[number];

/** T the teacher and colleagues of the same school, S the system. */
export type WaitingActor = "T" | "S";

export const waitingActions = ["join", "offer", "take", "lapse", "close", "leave"] as const;
export type WaitingAction = (typeof waitingActions)[number];

/** What a guard looks at; moments in UTC. */
export interface WaitingFacts {
  status: WaitingState | "new";
  offerUntil: Date | null;
}

type Guard = (facts: WaitingFacts, now: Date) => boolean;

const free: Guard = () => true;
const offerRunning: Guard = ({ offerUntil }, now) => offerUntil !== null && now < offerUntil;
const offerOver: Guard = ({ offerUntil }, now) => offerUntil !== null && offerUntil <= now;

export interface WaitingTransition {
  action: WaitingAction;
  from: WaitingState | "new";
  to: WaitingState;
  by: WaitingActor;
  guard: Guard;
  /** What happens to the seats: held for this group, given to the booking that it becomes, or freed. */
  seats: "none" | "hold" | "give" | "free";
}

export const waitingTransitions: readonly WaitingTransition[] = [
  { action: "join", from: "new", to: "waiting", by: "T", guard: free, seats: "none" },
  { action: "offer", from: "waiting", to: "offered", by: "S", guard: free, seats: "hold" },
  { action: "take", from: "offered", to: "taken", by: "T", guard: offerRunning, seats: "give" },
  { action: "lapse", from: "offered", to: "lapsed", by: "S", guard: offerOver, seats: "free" },
  // The slot itself can no longer be asked for: it was cancelled, or begins too soon.
  { action: "close", from: "waiting", to: "lapsed", by: "S", guard: free, seats: "none" },
  { action: "leave", from: "waiting", to: "left", by: "T", guard: free, seats: "none" },
  { action: "leave", from: "offered", to: "left", by: "T", guard: free, seats: "free" },
];

const hour = 3_600_000;
/** How long a group may think about an offer. */
export const offerMs = 48 * hour;

/** Until when an offer stands: 48 hours, but not past the last moment at which the slot may be asked for. */
export const offerUntil = (now: Date, lastMoment: Date): Date =>
  new Date(Math.min(now.getTime() + offerMs, lastMoment.getTime()));

/** The transition that an action of this actor makes now; null when there is none. */
export const nextWaiting = (
  facts: WaitingFacts,
  action: WaitingAction,
  actor: WaitingActor,
  now: Date,
): WaitingTransition | null =>
  waitingTransitions.find(
    (row) => row.action === action && row.from === facts.status && row.by === actor && row.guard(facts, now),
  ) ?? null;

/** What the school can do with an entry now: the buttons on the screen. */
export const waitingActionsFor = (facts: WaitingFacts, now: Date): WaitingAction[] =>
  waitingActions.filter((action) => nextWaiting(facts, action, "T", now) !== null);

/** The groups that can be offered what is left of a slot: in the order of the line, each that fits. */
export function whoFits<E extends { pupils: number }>(
  line: readonly E[],
  left: { groups: number; pupils: number },
): E[] {
  const fitting: E[] = [];
  let { groups, pupils } = left;
  for (const entry of line) {
    if (groups < 1) break;
    if (entry.pupils > pupils) continue;
    fitting.push(entry);
    groups -= 1;
    pupils -= entry.pupils;
  }
  return fitting;
}
