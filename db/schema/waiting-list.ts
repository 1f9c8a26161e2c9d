import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

import { user } from "./accounts";
import { booking } from "./bookings";
import { createdAt, id, moment } from "./columns";
import { transitionColumns } from "./history";
import { slot } from "./listings";
import { school } from "./organisations";

export const waitingStates = ["waiting", "offered", "taken", "lapsed", "left"] as const;

/** A group that waits for room in a slot; in line by `created_at`. While it is offered, the seats are held for it. */
export const waitingEntry = pgTable(
  "waiting_entry",
  {
    id: id(),
    slotId: uuid("slot_id")
      .notNull()
      .references(() => slot.id, { onDelete: "cascade" }),
    schoolId: uuid("school_id")
      .notNull()
      .references(() => school.id),
    userId: uuid("user_id").references(() => user.id, { onDelete: "set null" }),
    status: text("status", { enum: waitingStates }).notNull().default("waiting"),
    /** The group as in a booking: never pupils' names. */
    groupAudience: text("group_audience").notNull(),
    groupYear: integer("group_year"),
    pupils: integer("pupils").notNull(),
    escorts: integer("escorts").notNull().default(1),
    goal: text("goal").notNull(),
    needs: text("needs").notNull().default(""),
    youngestAge: integer("youngest_age"),
    vogWanted: boolean("vog_wanted").notNull().default(false),
    risksAccepted: boolean("risks_accepted").notNull().default(false),
    /** Until when the offer stands. */
    offerUntil: moment("offer_until"),
    /** The booking that it became. */
    bookingId: uuid("booking_id").references(() => booking.id, { onDelete: "set null" }),
    idempotencyKey: uuid("idempotency_key").notNull(),
    createdAt: createdAt(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("waiting_entry_idempotency_key").on(t.idempotencyKey),
    index("waiting_entry_line").on(t.slotId, t.status, t.createdAt),
    index("waiting_entry_school").on(t.schoolId, t.status),
    index("waiting_entry_offer_until").on(t.offerUntil),
    check("waiting_entry_pupils", sql`${t.pupils} between 1 and 1000`),
    check("waiting_entry_offered", sql`(${t.status} = 'offered') = (${t.offerUntil} is not null)`),
  ],
);

export const waitingHistory = pgTable(
  "waiting_history",
  {
    /** Its actors: T the school, C the company, S the system. */
    ...transitionColumns(),
    entryId: uuid("entry_id")
      .notNull()
      .references(() => waitingEntry.id, { onDelete: "cascade" }),
  },
  (t) => [index("waiting_history_entry").on(t.entryId)],
);
