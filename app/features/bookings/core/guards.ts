import type { Actor, BookingState } from "./booking";

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
/** Whether a transition of the table may be made now: null, or why it may not. */
export type Guard = (facts: Facts, actor: Actor, now: Date) => Refusal | null;

const hour = 3_600_000;
const day = 24 * hour;

/** So long after its end an appointment is taken to have taken place. */
export const completionDelayMs = day;
/** Until so long after the end both sides may say that a group did not come; a coordinator also later. */
const noShowWindowMs = 14 * day;

export const free: Guard = () => null;
export const holdRunning: Guard = ({ holdUntil }, _actor, now) =>
  holdUntil !== null && now < holdUntil ? null : "hold_over";
export const holdOver: Guard = ({ holdUntil }, _actor, now) =>
  holdUntil !== null && holdUntil <= now ? null : "too_early";
export const dayAfterEnd: Guard = ({ endsAt }, _actor, now) =>
  now.getTime() >= endsAt.getTime() + completionDelayMs ? null : "too_early";
export const noShowWindow: Guard = ({ startsAt, endsAt }, actor, now) => {
  if (now < startsAt) return "too_early";
  return actor === "R" || now.getTime() <= endsAt.getTime() + noShowWindowMs ? null : "window_over";
};
export const ahead: Guard = ({ startsAt }, _actor, now) => (now < startsAt ? null : "window_over");
export const backTo =
  (state: "confirmed" | "completed"): Guard =>
  (facts, actor, now) =>
    (facts.completedAt === null) === (state === "confirmed") ? noShowWindow(facts, actor, now) : "too_early";
