import { audit } from "~/features/accounts/index.server";
import { inTransaction, type Db } from "~/platform/db.server";

import { findAlternatives, type Alternative } from "./alternatives.usecases.server";
import type { Answerer } from "./answer.usecases.server";
import { bookingError, wrongState } from "./bookings.errors";
import { lockBooking, updateBooking } from "./bookings.repository.server";
import { isStranded } from "./core/booking";
import type { Scope } from "./scope";
import { wasFollowed } from "./second.repository.server";
import type { BookingView } from "./views.repository.server";
import { countUnanswered, findWorklist } from "./worklist.repository.server";

/** A request that came to nothing, with what a coordinator needs to help the school on. */
export interface WorkItem {
  booking: BookingView;
  /** When the school first asked. */
  since: Date;
  alternatives: Alternative[];
}

/** So many at once: more is no list to work from, and what is done makes room for the next. */
const shown = 20;

/**
 * What a coordinator has to take up: requests that lapsed and whose second choice, if there was one, came to nothing
 * too; the longest wait first, with alternatives nearby. That these people's details were looked at is written down.
 */
export async function openWorklist(db: Db, who: Answerer): Promise<WorkItem[]> {
  const found = await findWorklist(who.scope, shown, db);
  for (const { booking } of found) {
    await audit(
      db,
      { actorId: who.userId, action: "booking.listed", subjectType: "booking", subjectId: booking.id },
      who.now,
    );
  }
  return Promise.all(
    found.map(async (item) => ({
      ...item,
      alternatives: await findAlternatives(db, item.booking, who.now),
    })),
  );
}

/** How many requests of a territory wait for its coordinator, and since when the first. */
export const countWorklist = (db: Db, scope: Scope): Promise<{ count: number; since: Date | null }> =>
  countUnanswered(scope, db);

/**
 * A coordinator has helped the school on, or found that it needs nothing more: the request leaves the work list.
 * Throws 404 outside the territory and 409 when it is not on the list (any more).
 */
export function markDone(db: Db, who: Answerer, bookingId: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    const booking = await lockBooking({ id: bookingId }, who.scope, tx);
    if (booking === undefined) throw bookingError("not_found");
    if (!isStranded(booking) || (await wasFollowed(booking.id, tx))) throw wrongState(booking.status);
    if (booking.deskDoneAt !== null) throw bookingError("desk_done");
    await updateBooking(booking.id, { deskDoneAt: who.now, deskDoneBy: who.userId }, tx);
    await audit(
      tx,
      { actorId: who.userId, action: "booking.desk_done", subjectType: "booking", subjectId: booking.id },
      who.now,
    );
  });
}
