/** Moving an appointment to another slot: one side asks, the other one agrees; meanwhile both slots are held. */
export const moveStates = ["waiting", "agreed", "refused", "withdrawn", "lapsed"] as const;
export type MoveState = (typeof moveStates)[number];

/** T the school, C the company. */
export type Side = "T" | "C";

export const moveActions = ["agree", "refuse", "withdraw", "lapse"] as const;
export type MoveAction = (typeof moveActions)[number];

interface MoveTransition {
  action: MoveAction;
  to: MoveState;
  /** Whoever asked, the other side, or the system when nobody answered in time. */
  by: "asker" | "other" | "S";
}

/** Everything that can become of a move that waits; what has ended stays as it is. */
export const moveTransitions: readonly MoveTransition[] = [
  { action: "agree", to: "agreed", by: "other" },
  { action: "refuse", to: "refused", by: "other" },
  { action: "withdraw", to: "withdrawn", by: "asker" },
  { action: "lapse", to: "lapsed", by: "S" },
];

export interface MoveFacts {
  status: MoveState;
  askedBy: Side;
  holdUntil: Date | null;
}

/** The state that an action leads to now, or null when this actor may not do it (any more). */
export function nextMoveState(
  move: MoveFacts,
  action: MoveAction,
  actor: Side | "S",
  now: Date,
): MoveState | null {
  if (move.status !== "waiting" || move.holdUntil === null) return null;
  const over = move.holdUntil <= now;
  // Once the time is over only the system may end it, and before it never.
  if (over !== (action === "lapse") && action !== "withdraw") return null;
  const role = actor === "S" ? "S" : actor === move.askedBy ? "asker" : "other";
  return moveTransitions.find((row) => row.action === action && row.by === role)?.to ?? null;
}

/** The buttons of this side. */
export const moveActionsFor = (move: MoveFacts, side: Side, now: Date): MoveAction[] =>
  moveActions.filter((action) => nextMoveState(move, action, side, now) !== null);
