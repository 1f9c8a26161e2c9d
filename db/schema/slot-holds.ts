import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, uniqueIndex, uuid } from "drizzle-orm/pg-core";

import { booking } from "./bookings";
import { createdAt, id } from "./columns";
import { slot } from "./listings";
import { waitingEntry } from "./waiting-list";

/**
 * A claim of one group on one slot: of a booking, or of a group in the waiting list to which the slot is offered. A
 * trigger locks the slot and refuses a claim beyond `max_groups` or `max_pupils`, or within the company's buffer
 * around another claim, and refuses lowering a slot below what is claimed.
 */
export const slotHold = pgTable(
  "slot_hold",
  {
    id: id(),
    slotId: uuid("slot_id")
      .notNull()
      .references(() => slot.id),
    bookingId: uuid("booking_id").references(() => booking.id, { onDelete: "cascade" }),
    waitingId: uuid("waiting_id").references(() => waitingEntry.id, { onDelete: "cascade" }),
    pupils: integer("pupils").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("slot_hold_key").on(t.slotId, t.bookingId),
    index("slot_hold_booking").on(t.bookingId),
    uniqueIndex("slot_hold_waiting_key").on(t.waitingId),
    check("slot_hold_one_owner", sql`num_nonnulls(${t.bookingId}, ${t.waitingId}) = 1`),
  ],
);
