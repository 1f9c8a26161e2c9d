import type { Db } from "~/platform/db.server";
import { record } from "~/platform/outbox/outbox.server";

import { decide, type ReservationAction, type Transition } from "./core/reservation";
import * as repository from "./reservations.repository.server";
import { findLoad, lockRide, updateRide } from "./rides.repository.server";
import type { Who } from "./scope";
import { transportError, wrongState } from "./transport.errors";
import { transportEvents } from "./transport.events.server";
import { goesOn } from "./visit";
import { findVisit } from "./visits.repository.server";

export interface Step {
  action: ReservationAction;
  note?: string | undefined;
  /** The ride in which the seats are from now on. */
  rideId?: string;
}

/** Whether a school still has to say what becomes of its visit, now that the bus is off; not once it asked for another. */
export async function isChoiceOpen(
  reservation: { id: string; status: string; bookingId: string | null },
  now: Date,
  db: Db,
): Promise<boolean> {
  const { bookingId, status } = reservation;
  if (bookingId === null || (status !== "declined" && status !== "cancelled")) return false;
  const visit = await findVisit(bookingId, db);
  if (visit === undefined || !goesOn(visit, now)) return false;
  if ((await repository.findLastActor(reservation.id, db)) === "T") return false;
  return repository.isLast(reservation.id, db);
}

/** A ride that carries nobody any more is put away, and its time is free. */
async function putAwayEmpty(tx: Db, rideId: string, now: Date): Promise<void> {
  const { people } = await findLoad(rideId, tx);
  if (people === 0) await updateRide(rideId, { cancelledAt: now }, tx);
}

/**
 * Takes a reservation one step by the table, inside the command's transaction: locks it and then its ride, checks the
 * guard again, and writes history and fact. Answers the reservation as it now is. Throws 404 outside the scope, 403
 * for the other side's action and 409 when it has moved on.
 */
export async function takeStep(
  tx: Db,
  which: repository.Which,
  who: Who,
  step: Step,
): Promise<repository.ReservationRow> {
  const reservation = await repository.lockReservation(which, who.scope, tx);
  if (reservation === undefined) throw transportError("not_found");
  const ride = await lockRide(reservation.rideId, tx);
  if (ride === undefined) throw transportError("not_found");
  const choiceOpen = await isChoiceOpen(reservation, who.now, tx);
  const decision = decide(
    { status: reservation.status, startsAt: ride.startsAt, endsAt: ride.endsAt, choiceOpen },
    step.action,
    who.actor,
    who.now,
  );
  if ("refused" in decision) {
    throw decision.refused === "wrong_state"
      ? wrongState(reservation.status)
      : transportError(decision.refused);
  }
  const { transition } = decision;
  const changes = {
    status: transition.to,
    updatedAt: who.now,
    rideId: step.rideId ?? reservation.rideId,
    ...(transition.seats === "free" ? { reason: step.note ?? null } : {}),
  };
  await repository.updateReservation(reservation.id, changes, tx);
  const after = { ...reservation, ...changes };
  await writeDown(tx, after, transition, who, step.note);
  if (transition.seats === "free" || after.rideId !== ride.id) await putAwayEmpty(tx, ride.id, who.now);
  return after;
}

/** The line of history and the fact that belong to a transition. */
export async function writeDown(
  tx: Db,
  after: repository.ReservationRow,
  transition: Transition,
  who: Who,
  note?: string,
): Promise<void> {
  const from = transition.from === "new" ? null : transition.from;
  const historyId = await repository.insertHistory(
    {
      reservationId: after.id,
      at: who.now,
      actor: who.actor,
      actorId: who.userId,
      fromStatus: from,
      toStatus: transition.to,
      note: note === undefined || note === "" ? null : note,
    },
    tx,
  );
  await record(
    tx,
    transportEvents[transition.action],
    { reservationId: after.id, actor: who.actor, from, to: transition.to, historyId },
    who.now,
  );
}
