import { addWorkingDays } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import { record } from "~/platform/outbox/outbox.server";

import type { Answerer } from "./answer.usecases.server";
import { bookingError, wrongState } from "./bookings.errors";
import { moveChanged } from "./bookings.events.server";
import {
  deleteHolds,
  insertHolds,
  lockBooking,
  lockSlots,
  type BookingRow,
} from "./bookings.repository.server";
import { moveActionsFor, nextMoveState, type MoveAction, type Side } from "./core/move";
import {
  closeMove,
  findLapsedMoves,
  findLastMove,
  findMovesToAnswer,
  insertMove,
  lockWaitingMove,
  type MoveRow,
} from "./moves.repository.server";
import { checkStillOldEnough } from "./safety.server";
import type { Scope, Who } from "./scope";
import { takeStep } from "./transition.usecases.server";
import { offerRoom } from "./waiting-offer.server";

/** How long the new slot is held for the other side's answer. */
const moveWorkingDays = 3;

const sideOf = (who: Who): Side => {
  if (who.actor !== "T" && who.actor !== "C") throw bookingError("not_yours");
  return who.actor;
};

async function holdNew(tx: Db, booking: BookingRow, slotId: string, now: Date): Promise<void> {
  try {
    await insertHolds(booking.id, [slotId], booking.pupils, now, tx);
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "slot_capacity" || broken === "slot_open") throw bookingError("proposals_full", "slotId");
    if (broken === "company_buffer") throw bookingError("proposals_buffer", "slotId");
    throw error;
  }
}

/**
 * Asks the other side to move an appointment to another slot of the same listing. The old slot stays and the new one is
 * held beside it until the other side answers, for three working days and not past either start. Throws 409 when the
 * slot has no room, the appointment has moved on or another move waits.
 */
export const askMove = (
  db: Db,
  who: Answerer,
  reference: string,
  wish: { slotId: string; note?: string },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const side = sideOf(who);
    const booking = await lockBooking({ reference }, who.scope, tx);
    if (booking === undefined) throw bookingError("not_found");
    if (booking.status !== "confirmed") throw wrongState(booking.status);
    if ((await lockWaitingMove(booking.id, tx)) !== undefined) throw bookingError("move_waits");
    const slots = await lockSlots([booking.slotId, wish.slotId], tx);
    const own = slots.find(({ id }) => id === booking.slotId);
    const next = slots.find(({ id }) => id === wish.slotId);
    if (own === undefined || own.startsAt <= who.now) throw bookingError("window_over");
    const unfit =
      next === undefined ||
      next.id === own.id ||
      next.listingId !== booking.listingId ||
      next.cancelledAt !== null ||
      next.startsAt <= who.now;
    if (unfit) throw bookingError("proposals_full", "slotId");
    await checkStillOldEnough(tx, booking);
    const until = [addWorkingDays(who.now, moveWorkingDays), own.startsAt, next.startsAt];
    const move = await insertMove(
      {
        bookingId: booking.id,
        fromSlotId: own.id,
        toSlotId: next.id,
        askedBy: side,
        askedById: who.userId,
        note: wish.note ?? "",
        holdUntil: new Date(Math.min(...until.map((moment) => moment.getTime()))),
        createdAt: who.now,
      },
      tx,
    );
    await holdNew(tx, booking, next.id, who.now);
    await record(tx, moveChanged, { moveId: move.id, bookingId: booking.id, to: "waiting" }, who.now);
  });

async function end(
  tx: Db,
  booking: BookingRow,
  move: MoveRow,
  action: MoveAction,
  who: Who,
  now: Date,
): Promise<void> {
  const actor = who.actor === "S" ? "S" : sideOf(who);
  const to = nextMoveState(move, action, actor, now);
  if (to === null || to === "waiting") throw bookingError("move_over");
  await closeMove(move.id, to, { userId: who.userId, now }, tx);
  if (to === "agreed") {
    await checkStillOldEnough(tx, booking);
    await takeStep(tx, { id: booking.id }, who, { action: "move", now, slotIds: [move.toSlotId] });
  } else {
    await lockSlots([move.toSlotId], tx);
    await deleteHolds(booking.id, [move.toSlotId], tx);
    await offerRoom(tx, [move.toSlotId], now);
  }
  await record(tx, moveChanged, { moveId: move.id, bookingId: booking.id, to }, now);
}

/**
 * Agrees to a move (the appointment switches to the new slot in the same step), refuses it, or takes it back. Throws
 * 409 when it no longer waits or is not this side's to answer.
 */
export const answerMove = (
  db: Db,
  who: Answerer,
  reference: string,
  action: Exclude<MoveAction, "lapse">,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const booking = await lockBooking({ reference }, who.scope, tx);
    if (booking === undefined) throw bookingError("not_found");
    const move = await lockWaitingMove(booking.id, tx);
    if (move === undefined) throw bookingError("move_over");
    await end(tx, booking, move, action, who, who.now);
  });

/** Lets moves lapse that nobody answered in time; the appointment stays as it was. Answers how many (at most 200). */
export async function lapseMoves(db: Db, now: Date): Promise<number> {
  const due = await findLapsedMoves(now, db);
  for (const { bookingId } of due) {
    const scope: Scope = { kind: "booking", id: bookingId };
    await inTransaction(db, async (tx) => {
      const booking = await lockBooking({ id: bookingId }, scope, tx);
      const move = await lockWaitingMove(bookingId, tx);
      // Answered meanwhile.
      if (booking === undefined || move?.holdUntil == null || move.holdUntil > now) return;
      await end(tx, booking, move, "lapse", { actor: "S", userId: null, scope }, now);
    });
  }
  return due.length;
}

/** The last move of a booking with what this side can do about it; null when none was asked for. */
export async function findMove(db: Db, bookingId: string, who: Who, now: Date) {
  const move = await findLastMove(bookingId, db);
  if (move === undefined) return null;
  const mine = who.actor === move.askedBy;
  const actions = who.actor === "T" || who.actor === "C" ? moveActionsFor(move, who.actor, now) : [];
  return { ...move, mine, actions };
}

/** The moves that this side can still answer, the earliest asked first, at most 200. */
export const movesToAnswer = (db: Db, side: Side, scope: Scope, now: Date) =>
  findMovesToAnswer(scope, side === "T" ? "C" : "T", now, db);

export type MovePage = NonNullable<Awaited<ReturnType<typeof findMove>>>;
