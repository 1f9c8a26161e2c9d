import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { user } from "./accounts";
import { createdAt, id, moment } from "./columns";
import { listing, slot } from "./listings";
import { company, school } from "./organisations";

export const bookingStates = [
  "requested",
  "countered",
  "confirmed",
  "declined",
  "expired",
  "withdrawn",
  "cancelled",
  "completed",
  "no_show",
] as const;

export const booking = pgTable(
  "booking",
  {
    id: id(),
    /** What people say on the phone, e.g. VB-7K3QX. */
    reference: text("reference").notNull(),
    listingId: uuid("listing_id")
      .notNull()
      .references(() => listing.id),
    companyId: uuid("company_id")
      .notNull()
      .references(() => company.id),
    schoolId: uuid("school_id")
      .notNull()
      .references(() => school.id),
    /** The slot that was asked for, or is agreed. */
    slotId: uuid("slot_id")
      .notNull()
      .references(() => slot.id),
    requestedBy: uuid("requested_by").references(() => user.id, { onDelete: "set null" }),
    status: text("status", { enum: bookingStates }).notNull(),
    /** A group, never pupils' names. */
    groupAudience: text("group_audience").notNull(),
    groupYear: integer("group_year"),
    pupils: integer("pupils").notNull(),
    escorts: integer("escorts").notNull().default(1),
    goal: text("goal").notNull(),
    needs: text("needs").notNull().default(""),
    /** Until when the seats are held for an answer; null once answered. */
    holdUntil: moment("hold_until"),
    /** Why it was declined, withdrawn or cancelled. */
    reason: text("reason"),
    agreedByPhone: boolean("agreed_by_phone").notNull().default(false),
    /** Rises with every change that a calendar must know (RFC 5545 SEQUENCE). */
    sequence: integer("sequence").notNull().default(0),
    idempotencyKey: uuid("idempotency_key").notNull(),
    createdAt: createdAt(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
    confirmedAt: moment("confirmed_at"),
    completedAt: moment("completed_at"),
  },
  (t) => [
    uniqueIndex("booking_reference_key").on(t.reference),
    uniqueIndex("booking_idempotency_key").on(t.idempotencyKey),
    index("booking_school").on(t.schoolId, t.status),
    index("booking_company").on(t.companyId, t.status),
    index("booking_listing").on(t.listingId),
    index("booking_slot").on(t.slotId),
    index("booking_hold_until").on(t.holdUntil),
    check("booking_pupils", sql`${t.pupils} between 1 and 1000`),
    check("booking_escorts", sql`${t.escorts} between 0 and 100`),
    check(
      "booking_hold_while_waiting",
      sql`(${t.status} in ('requested','countered')) = (${t.holdUntil} is not null)`,
    ),
  ],
);

/**
 * A claim of one group on one slot. A trigger locks the slot and refuses a claim beyond `max_groups`
 * or `max_pupils`, and refuses lowering a slot below what is claimed.
 */
export const slotHold = pgTable(
  "slot_hold",
  {
    id: id(),
    slotId: uuid("slot_id")
      .notNull()
      .references(() => slot.id),
    bookingId: uuid("booking_id")
      .notNull()
      .references(() => booking.id, { onDelete: "cascade" }),
    pupils: integer("pupils").notNull(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex("slot_hold_key").on(t.slotId, t.bookingId), index("slot_hold_booking").on(t.bookingId)],
);

export const bookingHistory = pgTable(
  "booking_history",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    bookingId: uuid("booking_id")
      .notNull()
      .references(() => booking.id, { onDelete: "cascade" }),
    at: createdAt(),
    /** T teacher, C company, R regional coordinator, S the system. */
    actor: text("actor").notNull(),
    actorId: uuid("actor_id").references(() => user.id, { onDelete: "set null" }),
    fromStatus: text("from_status"),
    toStatus: text("to_status").notNull(),
    note: text("note"),
    slotId: uuid("slot_id").references(() => slot.id),
    /** The other slots that the company proposed with this step. */
    proposedSlotIds: uuid("proposed_slot_ids").array().notNull().default([]),
  },
  (t) => [index("booking_history_booking").on(t.bookingId)],
);
