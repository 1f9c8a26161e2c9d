import { inTransaction, type Db } from "~/platform/db.server";

import type { Answerer } from "./answer.usecases.server";
import { bookingError, wrongState } from "./bookings.errors";
import { lockBooking, updateBooking } from "./bookings.repository.server";

/**
 * States how much time (minutes) this appointment takes the company, with preparation; null for what its offer says.
 * The co-financing ledger takes it over when the booking is completed; after that the hours are corrected there, where
 * both sides attest them. Only the company, and only of a confirmed booking (409 otherwise).
 */
export const setCompanyHours = (
  db: Db,
  who: Answerer,
  reference: string,
  companyMinutes: number | null,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    if (who.actor !== "C") throw bookingError("not_yours");
    const booking = await lockBooking({ reference }, who.scope, tx);
    if (booking === undefined) throw bookingError("not_found");
    if (booking.status !== "confirmed") throw wrongState(booking.status);
    await updateBooking(booking.id, { companyMinutes }, tx);
  });
