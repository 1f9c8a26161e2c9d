import { audit } from "~/features/accounts/index.server";
import { callOffBooking } from "~/features/bookings/index.server";
import { inTransaction, type Db } from "~/platform/db.server";

import { lockReservation, type Which } from "./reservations.repository.server";
import { asActor, type Coordinator, type Who } from "./scope";
import { transportError } from "./transport.errors";
import { isChoiceOpen, takeStep } from "./transition.usecases.server";
import { findVisit } from "./visits.repository.server";

/**
 * A coordinator confirms, declines or cancels a reservation on a bus of their territory; `note` is the reason. Throws
 * 404 outside it, 409 when the reservation has moved on.
 */
export function answerReservation(
  db: Db,
  who: Coordinator,
  reservationId: string,
  action: "confirm" | "decline" | "cancel",
  note?: string,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    await takeStep(tx, { id: reservationId }, asActor(who), { action, note });
    const subject = { subjectType: "bus_reservation", subjectId: reservationId };
    await audit(tx, { actorId: who.userId, action: `bus_reservation.${action}`, ...subject }, who.now);
  });
}

/** A school takes its reservation back before the ride begins; the seats are free. */
export const cancelReservation = (db: Db, who: Who, reference: string, note?: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    await takeStep(tx, { reference }, who, { action: "cancel", note });
  });

/** The bus is off, and the school keeps its visit: it comes another way. Throws 409 when there is nothing to choose. */
export const keepVisit = (db: Db, who: Who, which: Which): Promise<void> =>
  inTransaction(db, async (tx) => {
    await takeStep(tx, which, who, { action: "keep" });
  });

/**
 * The bus is off, and the school calls its visit off as well; the company is told `reason`. Of parallel classes only the
 * one whose bus it was. Throws 409 when there is nothing to choose any more.
 */
export const endVisit = (db: Db, who: Who, which: Which, reason: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    const reservation = await lockReservation(which, who.scope, tx);
    if (reservation === undefined) throw transportError("not_found");
    const { bookingId } = reservation;
    if (bookingId === null || !(await isChoiceOpen(reservation, who.now, tx)))
      throw transportError("no_choice");
    const visit = await findVisit(bookingId, tx);
    if (visit === undefined) throw transportError("no_choice");
    const school = { actor: "T" as const, userId: who.userId, now: who.now };
    const scope = { kind: "booking" as const, id: visit.id };
    await callOffBooking(tx, { ...school, scope }, visit.reference, reason);
  });
