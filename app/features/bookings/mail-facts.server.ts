import type { Db } from "~/platform/db.server";

import type { BookingChanged } from "./bookings.events.server";
import { companyRecipients, type Recipient } from "./mail-people.server";
import { findHistoryLine, findSlots, findView, type BookingView } from "./views.repository.server";

/** What the mails about one change say, read when they are written. */
export interface MailFacts {
  booking: BookingView;
  slot: { startsAt: Date; endsAt: Date };
  proposals: { startsAt: Date; endsAt: Date }[];
  note: string | null;
  company: Recipient[];
}

/** Undefined when the booking is gone. */
export async function gatherFacts(tx: Db, change: BookingChanged): Promise<MailFacts | undefined> {
  const booking = await findView({ id: change.bookingId }, { kind: "booking", id: change.bookingId }, tx);
  const line = await findHistoryLine(change.historyId, tx);
  if (booking === undefined || line === undefined) return undefined;
  const mentioned = await findSlots([line.slotId ?? "", ...line.proposedSlotIds].filter(Boolean), tx);
  return {
    booking,
    slot: mentioned.find((slot) => slot.id === line.slotId) ?? booking,
    proposals: mentioned.filter((slot) => line.proposedSlotIds.includes(slot.id)),
    note: line.note,
    company: await companyRecipients(tx, booking.company.id),
  };
}
