import { sql } from "drizzle-orm";
import { bigint, check, date, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

import { user } from "./accounts";
import { createdAt, id, moment } from "./columns";
import { learningRoutes, listing } from "./listings";
import { company, school } from "./organisations";
import { qualification } from "./reference";
import { shortageReport, student } from "./shortage";

export const placementStates = [
  "proposed",
  "declined",
  "withdrawn",
  "accepted",
  "placed",
  "fell_through",
  "ended",
  "completed",
] as const;

/**
 * A student on a leerbaan or internship. Two rules live in the migrations: a trigger keeps accepted and
 * placed placements within the listing's places, an exclusion constraint keeps one active placement per
 * student and period.
 */
export const placement = pgTable(
  "placement",
  {
    id: id(),
    listingId: uuid("listing_id")
      .notNull()
      .references(() => listing.id),
    companyId: uuid("company_id")
      .notNull()
      .references(() => company.id),
    studentId: uuid("student_id")
      .notNull()
      .references(() => student.id),
    schoolId: uuid("school_id")
      .notNull()
      .references(() => school.id),
    /** The report that this placement solves. */
    reportId: uuid("report_id").references(() => shortageReport.id),
    crebo: text("crebo")
      .notNull()
      .references(() => qualification.crebo),
    route: text("route", { enum: learningRoutes }).notNull(),
    startsOn: date("starts_on", { mode: "string" }).notNull(),
    endsOn: date("ends_on", { mode: "string" }).notNull(),
    status: text("status", { enum: placementStates }).notNull().default("proposed"),
    reason: text("reason"),
    /** When the school recorded that the student agreed. */
    studentAgreedAt: moment("student_agreed_at").notNull(),
    proposedBy: uuid("proposed_by").references(() => user.id, { onDelete: "set null" }),
    idempotencyKey: uuid("idempotency_key").notNull(),
    createdAt: createdAt(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
    acceptedAt: moment("accepted_at"),
  },
  (t) => [
    uniqueIndex("placement_idempotency_key").on(t.idempotencyKey),
    index("placement_listing").on(t.listingId, t.status),
    index("placement_student").on(t.studentId),
    index("placement_school").on(t.schoolId, t.status),
    index("placement_company").on(t.companyId, t.status),
    check("placement_period", sql`${t.endsOn} > ${t.startsOn}`),
  ],
);

export const placementHistory = pgTable(
  "placement_history",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    placementId: uuid("placement_id")
      .notNull()
      .references(() => placement.id, { onDelete: "cascade" }),
    at: createdAt(),
    /** Sch school, C company, St student, R regional coordinator, S the system. */
    actor: text("actor").notNull(),
    actorId: uuid("actor_id").references(() => user.id, { onDelete: "set null" }),
    fromStatus: text("from_status"),
    toStatus: text("to_status").notNull(),
    note: text("note"),
  },
  (t) => [index("placement_history_placement").on(t.placementId)],
);
