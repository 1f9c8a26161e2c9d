import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
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
import { transitionColumns } from "./history";
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
    /** What people say on the phone, e.g. VB-7K3QX. A second choice that is asked later has the same one. */
    reference: text("reference").notNull(),
    /** 1 for what was asked first, 2 for the second choice. */
    choice: integer("choice").notNull().default(1),
    /** The request that lapsed and whose second choice this is. */
    secondOf: uuid("second_of").references((): AnyPgColumn => booking.id),
    /** Asked by itself when this request lapses without an answer. */
    secondSlotId: uuid("second_slot_id").references(() => slot.id),
    /** Requests of several parallel classes, made and answered together, share this. */
    bundleId: uuid("bundle_id"),
    /** Last year's booking of which this is the repetition. */
    repeatOf: uuid("repeat_of").references((): AnyPgColumn => booking.id, { onDelete: "set null" }),
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
    /** What the school calls the class, such as "3B". */
    groupName: text("group_name").notNull().default(""),
    /** Age in years of the youngest in the group, when the school said so. */
    youngestAge: integer("youngest_age"),
    pupils: integer("pupils").notNull(),
    escorts: integer("escorts").notNull().default(1),
    goal: text("goal").notNull(),
    needs: text("needs").notNull().default(""),
    /** The school wishes that whoever gives the activity can show a certificate of conduct (VOG). */
    vogWanted: boolean("vog_wanted").notNull().default(false),
    /** The school has read that the listing does not say whether the risk assessment covers young people. */
    risksAccepted: boolean("risks_accepted").notNull().default(false),
    /** The school's lesson hours within the slot, when it asked by its own bell times. */
    lessonStartsAt: moment("lesson_starts_at"),
    lessonEndsAt: moment("lesson_ends_at"),
    /** The company's time for this booking in minutes, when it differs from the listing's. */
    companyMinutes: integer("company_minutes"),
    /** Until when the seats are held for an answer; null once answered. */
    holdUntil: moment("hold_until"),
    /** Why it was declined, withdrawn or cancelled. */
    reason: text("reason"),
    agreedByPhone: boolean("agreed_by_phone").notNull().default(false),
    /** To whom of the school its mails go, when it was agreed by phone with somebody without an account. */
    contactEmail: text("contact_email"),
    /** Rises with every change that a calendar must know (RFC 5545 SEQUENCE). */
    sequence: integer("sequence").notNull().default(0),
    idempotencyKey: uuid("idempotency_key").notNull(),
    createdAt: createdAt(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
    confirmedAt: moment("confirmed_at"),
    completedAt: moment("completed_at"),
    /** When a coordinator put a request that nobody answered off the work list, and who. */
    deskDoneAt: moment("desk_done_at"),
    deskDoneBy: uuid("desk_done_by").references(() => user.id, { onDelete: "set null" }),
  },
  (t) => [
    uniqueIndex("booking_reference_key").on(t.reference, t.choice),
    index("booking_bundle").on(t.bundleId),
    index("booking_company_created").on(t.companyId, t.createdAt),
    index("booking_created").on(t.createdAt),
    uniqueIndex("booking_second_of_key").on(t.secondOf),
    check("booking_choice", sql`${t.choice} in (1, 2) and (${t.choice} = 2) = (${t.secondOf} is not null)`),
    check("booking_youngest_age", sql`${t.youngestAge} between 3 and 99`),
    check("booking_company_minutes", sql`${t.companyMinutes} between 0 and 60000`),
    check(
      "booking_lesson_hours",
      sql`(${t.lessonStartsAt} is null) = (${t.lessonEndsAt} is null) and ${t.lessonEndsAt} > ${t.lessonStartsAt}`,
    ),
    uniqueIndex("booking_idempotency_key").on(t.idempotencyKey),
    index("booking_school").on(t.schoolId, t.status),
    index("booking_company").on(t.companyId, t.status),
    index("booking_listing").on(t.listingId),
    index("booking_slot").on(t.slotId),
    index("booking_hold_until").on(t.holdUntil),
    index("booking_unanswered")
      .on(t.createdAt)
      .where(sql`${t.status} = 'expired' and ${t.deskDoneAt} is null`),
    check("booking_pupils", sql`${t.pupils} between 1 and 1000`),
    check("booking_escorts", sql`${t.escorts} between 0 and 100`),
    check(
      "booking_hold_while_waiting",
      sql`(${t.status} in ('requested','countered')) = (${t.holdUntil} is not null)`,
    ),
  ],
);

export const bookingHistory = pgTable(
  "booking_history",
  {
    /** Its actors: T teacher, C company, R regional coordinator, S the system. */
    ...transitionColumns(),
    bookingId: uuid("booking_id")
      .notNull()
      .references(() => booking.id, { onDelete: "cascade" }),
    slotId: uuid("slot_id").references(() => slot.id),
    /** The other slots that the company proposed with this step. */
    proposedSlotIds: uuid("proposed_slot_ids").array().notNull().default([]),
  },
  (t) => [index("booking_history_booking").on(t.bookingId)],
);
