import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

import { user } from "./accounts";
import { booking } from "./bookings";
import { createdAt, id, moment } from "./columns";
import { slot } from "./listings";

export const moveStates = ["waiting", "agreed", "refused", "withdrawn", "lapsed"] as const;

/** A wish to move a confirmed booking: the new slot is held beside the old one until the other side agrees. */
export const bookingMove = pgTable(
  "booking_move",
  {
    id: id(),
    bookingId: uuid("booking_id")
      .notNull()
      .references(() => booking.id, { onDelete: "cascade" }),
    fromSlotId: uuid("from_slot_id")
      .notNull()
      .references(() => slot.id),
    toSlotId: uuid("to_slot_id")
      .notNull()
      .references(() => slot.id),
    /** T or C: the side that asks; the other one answers. */
    askedBy: text("asked_by", { enum: ["T", "C"] }).notNull(),
    askedById: uuid("asked_by_id").references(() => user.id, { onDelete: "set null" }),
    status: text("status", { enum: moveStates }).notNull().default("waiting"),
    note: text("note").notNull().default(""),
    holdUntil: moment("hold_until"),
    createdAt: createdAt(),
    decidedAt: moment("decided_at"),
    decidedById: uuid("decided_by_id").references(() => user.id, { onDelete: "set null" }),
  },
  (t) => [
    uniqueIndex("booking_move_one_waiting")
      .on(t.bookingId)
      .where(sql`${t.status} = 'waiting'`),
    index("booking_move_hold_until").on(t.holdUntil),
    check("booking_move_other_slot", sql`${t.fromSlotId} <> ${t.toSlotId}`),
    check("booking_move_hold", sql`(${t.status} = 'waiting') = (${t.holdUntil} is not null)`),
  ],
);

/** What the two sides write each other about a booking. */
export const bookingMessage = pgTable(
  "booking_message",
  {
    id: id(),
    bookingId: uuid("booking_id")
      .notNull()
      .references(() => booking.id, { onDelete: "cascade" }),
    at: createdAt(),
    /** T the school, C the company, R the regional coordinator. */
    side: text("side", { enum: ["T", "C", "R"] }).notNull(),
    authorId: uuid("author_id").references(() => user.id, { onDelete: "set null" }),
    body: text("body").notNull(),
    idempotencyKey: uuid("idempotency_key").notNull(),
  },
  (t) => [
    uniqueIndex("booking_message_key").on(t.idempotencyKey),
    index("booking_message_booking").on(t.bookingId, t.at),
  ],
);

export const reminderKinds = ["answer_2", "answer_4", "ahead_7", "ahead_1", "evaluate"] as const;

/** Which reminders went out, so that each goes once; a booking that was moved is reminded of its new slot. */
export const bookingReminder = pgTable(
  "booking_reminder",
  {
    bookingId: uuid("booking_id")
      .notNull()
      .references(() => booking.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: reminderKinds }).notNull(),
    slotId: uuid("slot_id")
      .notNull()
      .references(() => slot.id, { onDelete: "cascade" }),
    at: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.bookingId, t.kind, t.slotId] })],
);

/** How it was, in the words of each side; one per side. */
export const evaluation = pgTable(
  "evaluation",
  {
    bookingId: uuid("booking_id")
      .notNull()
      .references(() => booking.id, { onDelete: "cascade" }),
    side: text("side", { enum: ["T", "C"] }).notNull(),
    authorId: uuid("author_id").references(() => user.id, { onDelete: "set null" }),
    /** 1 (poor) to 5 (very good). */
    score: integer("score").notNull(),
    wentWell: text("went_well").notNull().default(""),
    better: text("better").notNull().default(""),
    at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.bookingId, t.side] }),
    check("evaluation_score", sql`${t.score} between 1 and 5`),
  ],
);
