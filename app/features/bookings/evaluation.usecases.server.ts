import { peekToken } from "~/features/accounts/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import type { RequestContext } from "~/platform/http/context.server";

import type { Answerer } from "./answer.usecases.server";
import { bookingError, wrongState } from "./bookings.errors";
import { lockBooking } from "./bookings.repository.server";
import type { EvaluationInput } from "./bookings.schemas";
import { evaluationUntil, isEvaluationOpen, isShared, otherSide, type Evaluator } from "./core/evaluation";
import { findViewsOn, saveEvaluation, type Evaluation } from "./evaluation.repository.server";
import type { Who } from "./scope";
import { findSlots, findView, type BookingView } from "./views.repository.server";

export type { Evaluation };

const sideOf = (who: Who): Evaluator => {
  if (who.actor !== "T" && who.actor !== "C") throw bookingError("not_yours");
  return who.actor;
};

/**
 * Gives one side's view on a visit, or changes it. Throws 404 outside the scope, 403 for a coordinator and 409 when the
 * visit is not completed or was over 14 days ago.
 */
export const evaluate = (
  db: Db,
  who: Answerer,
  which: { id: string } | { reference: string },
  input: EvaluationInput,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const side = sideOf(who);
    const booking = await lockBooking(which, who.scope, tx);
    if (booking === undefined) throw bookingError("not_found");
    const [slot] = await findSlots([booking.slotId], tx);
    if (booking.status !== "completed" || slot === undefined) throw wrongState(booking.status);
    if (!isEvaluationOpen({ ...booking, endsAt: slot.endsAt }, who.now))
      throw bookingError("evaluation_over");
    await saveEvaluation({ ...input, bookingId: booking.id, side, authorId: who.userId, at: who.now }, tx);
  });

export type View = Omit<Evaluation, "side">;

/** What somebody sees of the views on a visit. */
export interface Evaluations {
  /** This side may give or change its view now. */
  open: boolean;
  until: Date;
  mine: View | null;
  /** The other side has given its view; what it says is in `theirs` once it is shared. */
  given: boolean;
  theirs: View | null;
}

/** The views on a visit for one of its sides; null while there is nothing to say about it. */
export async function evaluationsFor(
  db: Db,
  booking: BookingView,
  side: Evaluator,
  now: Date,
): Promise<Evaluations | null> {
  if (booking.status !== "completed") return null;
  const views = await findViewsOn(booking.id, db);
  const of = (which: Evaluator) => views.find((view) => view.side === which) ?? null;
  const theirs = of(otherSide[side]);
  const shared = isShared(
    views.map((view) => view.side),
    booking,
    now,
  );
  return {
    open: isEvaluationOpen(booking, now),
    until: evaluationUntil(booking),
    mine: of(side),
    given: theirs !== null,
    theirs: shared ? theirs : null,
  };
}

/** All views on a visit, for the coordinator of the region. */
export const allEvaluations = (db: Db, bookingId: string): Promise<Evaluation[]> =>
  findViewsOn(bookingId, db);

/**
 * The visit that a mailed link asks a view on, and for which side; opening it changes nothing. A link to the school
 * carries its teacher, one to the company nobody, as all its links. Throws 404 when there never was such a link, 410
 * when it has expired.
 */
export async function findEvaluationLink({ db, clock }: RequestContext, secret: string) {
  const now = clock.now();
  const peeked = await peekToken(db, "evaluate_booking", secret, now);
  const bookingId = peeked?.token.subjectId;
  if (peeked == null || bookingId == null) throw bookingError("not_found");
  if (peeked.status !== "live") throw bookingError("evaluation_link_expired");
  const { userId } = peeked.token;
  const side: Evaluator = userId === null ? "C" : "T";
  const who: Answerer = { actor: side, userId, scope: { kind: "booking", id: bookingId }, now };
  const booking = await findView({ id: bookingId }, who.scope, db);
  if (booking === undefined) throw bookingError("not_found");
  return { who, side, booking, evaluations: await evaluationsFor(db, booking, side, now) };
}
