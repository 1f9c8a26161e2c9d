import type { Actor, BookingAction, BookingState } from "./booking";
import { ahead, backTo, dayAfterEnd, free, holdOver, holdRunning, noShowWindow, type Guard } from "./guards";

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

/** Everything that can become of a booking; what is not in it is refused. */
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
