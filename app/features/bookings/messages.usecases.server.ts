import { inTransaction, type Db } from "~/platform/db.server";
import { record } from "~/platform/outbox/outbox.server";

import type { Answerer } from "./answer.usecases.server";
import { bookingError } from "./bookings.errors";
import { messageSent } from "./bookings.events.server";
import { lockBooking } from "./bookings.repository.server";
import { insertMessage } from "./messages.repository.server";

export { findMessages, type MessageView } from "./messages.repository.server";

/** Writes to the other side of a booking, which gets it by mail; the same form twice writes it once. */
export const sendMessage = (
  db: Db,
  who: Answerer,
  reference: string,
  message: { body: string; idempotencyKey: string },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { actor } = who;
    if (actor === "S") throw bookingError("not_yours");
    const booking = await lockBooking({ reference }, who.scope, tx);
    if (booking === undefined) throw bookingError("not_found");
    const made = await insertMessage(
      { ...message, bookingId: booking.id, side: actor, authorId: who.userId, at: who.now },
      tx,
    );
    if (made !== undefined)
      await record(tx, messageSent, { messageId: made.id, bookingId: booking.id }, who.now);
  });
