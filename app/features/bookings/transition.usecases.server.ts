import type { Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import { record } from "~/platform/outbox/outbox.server";

import { bookingError, wrongState } from "./bookings.errors";
import { bookingEvents } from "./bookings.events.server";
import * as repository from "./bookings.repository.server";
import { dropMove } from "./moves.repository.server";
import { decide, waits, type BookingAction } from "./core/booking";
import type { Seats, Transition } from "./core/transitions";
import type { Who } from "./scope";
import { offerRoom } from "./waiting-offer.server";

export interface Step {
  action: BookingAction;
  now: Date;
  note?: string | undefined;
  /** The slots that are proposed, or the one that is chosen. */
  slotIds?: readonly string[];
  /** Of a class that leaves the others of its request: one of them, while they still wait for an answer. */
  remaining?: string | undefined;
  /** Whose it was before this step made it a colleague's. */
  formerly?: string | null;
  /** Until when the step's claims are held; for a state that waits. */
  holdUntil?: (slots: readonly repository.SlotRow[]) => Date;
}

/** A proposal or choice that has no place any more. */
function checkChosen(
  step: Step,
  held: string[],
  booking: repository.BookingRow,
  slots: repository.SlotRow[],
) {
  const chosen = slots.filter((slot) => step.slotIds?.includes(slot.id));
  const missing = chosen.length !== new Set(step.slotIds).size;
  if (step.action === "accept" || step.action === "move") {
    const gone = chosen.some((slot) => !held.includes(slot.id) || slot.startsAt <= step.now);
    if (missing || gone) throw bookingError("proposal_gone", "slotId");
  }
  if (step.action === "counter") {
    const unfit = chosen.some(
      (slot) =>
        slot.listingId !== booking.listingId ||
        slot.id === booking.slotId ||
        slot.cancelledAt !== null ||
        slot.startsAt <= step.now,
    );
    if (missing || unfit) throw bookingError("proposals_full", "slots");
  }
}

async function claim(
  tx: Db,
  booking: repository.BookingRow,
  seats: Seats,
  held: string[],
  started: boolean,
  step: Step,
): Promise<void> {
  const wanted = step.slotIds ?? [];
  if (seats === "free" || (seats === "free_ahead" && !started) || seats === "propose") {
    await repository.deleteHolds(booking.id, held, tx);
  }
  if (seats === "choose") {
    await repository.deleteHolds(
      booking.id,
      held.filter((id) => !wanted.includes(id)),
      tx,
    );
  }
  if (seats !== "propose") return;
  try {
    await repository.insertHolds(booking.id, wanted, booking.pupils, step.now, tx);
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "slot_capacity" || broken === "slot_open") throw bookingError("proposals_full", "slots");
    if (broken === "company_buffer") throw bookingError("proposals_buffer", "slots");
    throw error;
  }
}

function changesOf(
  booking: repository.BookingRow,
  transition: Transition,
  step: Step,
  slots: repository.SlotRow[],
  who: Who,
): Partial<repository.BookingRow> {
  const { to, action } = transition;
  const ends = to === "declined" || to === "withdrawn" || to === "cancelled";
  const proposed = slots.filter((slot) => step.slotIds?.includes(slot.id));
  return {
    status: to,
    updatedAt: step.now,
    sequence: booking.sequence + (transition.calendar === true ? 1 : 0),
    holdUntil: waits(to) ? (step.holdUntil?.(proposed) ?? booking.holdUntil) : null,
    ...(ends ? { reason: step.note ?? null } : {}),
    ...(action === "confirm" || action === "accept" ? { confirmedAt: step.now } : {}),
    ...(action === "complete" ? { completedAt: step.now } : {}),
    ...(action === "take_over" ? { requestedBy: who.userId } : {}),
    // The lesson hours were those of the slot that was asked for.
    ...(action === "accept" || action === "move"
      ? { slotId: step.slotIds?.[0] ?? booking.slotId, lessonStartsAt: null, lessonEndsAt: null }
      : {}),
  };
}

/**
 * Takes a booking one step by the table, inside the command's transaction: locks the booking and then its slots,
 * checks the guard again, moves the claims, writes history and fact, and offers what came free to whoever waits for
 * it. Answers the booking as it now is. Throws
 * 404 outside the scope, 403 for the other side's action and 409 when the booking has moved on.
 */
export async function takeStep(
  tx: Db,
  which: { id: string } | { reference: string },
  who: Who,
  step: Step,
): Promise<repository.BookingRow> {
  const booking = await repository.lockBooking(which, who.scope, tx);
  if (booking === undefined) throw bookingError("not_found");
  // Who takes over what is theirs by now, by a second click, has nothing to write down.
  if (step.action === "take_over" && booking.requestedBy === who.userId) return booking;
  const held = await repository.findHolds(booking.id, tx);
  // What is asked next, when this lapses, is locked along in the order of everyone.
  const next = step.action === "expire" && booking.secondSlotId !== null ? [booking.secondSlotId] : [];
  const slots = await repository.lockSlots([booking.slotId, ...held, ...(step.slotIds ?? []), ...next], tx);
  const own = slots.find((slot) => slot.id === booking.slotId);
  if (own === undefined) throw bookingError("not_found");
  const decision = decide(
    { ...booking, startsAt: own.startsAt, endsAt: own.endsAt },
    step.action,
    who.actor,
    step.now,
  );
  if ("refused" in decision) {
    throw decision.refused === "wrong_state" ? wrongState(booking.status) : bookingError(decision.refused);
  }
  checkChosen(step, held, booking, slots);
  const { transition } = decision;
  // A move that waits has lost its reason once the appointment itself goes.
  if (transition.from !== transition.to && booking.status === "confirmed")
    await dropMove(booking.id, booking.slotId, step.now, tx);
  await claim(tx, booking, transition.seats, held, own.startsAt <= step.now, step);
  const changes = changesOf(booking, transition, step, slots, who);
  await repository.updateBooking(booking.id, changes, tx);
  const after = { ...booking, ...changes };
  const formerly = step.action === "take_over" ? booking.requestedBy : null;
  await writeDown(tx, after, transition, who, { ...step, formerly });
  const still = await repository.findHolds(booking.id, tx);
  const freed = held.filter((slotId) => !still.includes(slotId));
  await offerRoom(tx, freed, step.now);
  return after;
}

/** The line of history and the fact that belong to a transition. */
export async function writeDown(
  tx: Db,
  after: repository.BookingRow,
  transition: Transition,
  who: Who,
  step: Step,
): Promise<void> {
  const from = transition.from === "new" ? null : transition.from;
  const historyId = await repository.insertHistory(
    {
      bookingId: after.id,
      at: step.now,
      actor: who.actor,
      actorId: who.userId,
      fromStatus: from,
      toStatus: transition.to,
      note: step.note === undefined || step.note === "" ? null : step.note,
      slotId: after.slotId,
      proposedSlotIds: transition.seats === "propose" ? [...(step.slotIds ?? [])] : [],
    },
    tx,
  );
  await record(
    tx,
    bookingEvents[transition.action],
    {
      bookingId: after.id,
      actor: who.actor,
      from,
      to: transition.to,
      historyId,
      sequence: after.sequence,
      remaining: step.remaining ?? null,
      formerly: step.formerly ?? null,
    },
    step.now,
  );
}
