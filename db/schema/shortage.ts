import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { user } from "./accounts";
import { createdAt, id, moment } from "./columns";
import { learningRoutes } from "./listings";
import { school } from "./organisations";
import { qualification } from "./reference";

/** A student as the school knows them. */
export const student = pgTable(
  "student",
  {
    id: id(),
    schoolId: uuid("school_id")
      .notNull()
      .references(() => school.id),
    studentNumber: text("student_number").notNull(),
    name: text("name").notNull(),
    email: text("email"),
    birthDate: date("birth_date", { mode: "string" }),
    /** The student's own account, once there is one. */
    userId: uuid("user_id").references(() => user.id, { onDelete: "set null" }),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("student_number_key").on(t.schoolId, t.studentNumber),
    index("student_user").on(t.userId),
  ],
);

export const reportStates = ["open", "mediation", "solved", "withdrawn", "lapsed"] as const;

/** "This student has no place": one per student, learning route and school year. */
export const shortageReport = pgTable(
  "shortage_report",
  {
    id: id(),
    studentId: uuid("student_id")
      .notNull()
      .references(() => student.id, { onDelete: "cascade" }),
    schoolId: uuid("school_id")
      .notNull()
      .references(() => school.id),
    crebo: text("crebo")
      .notNull()
      .references(() => qualification.crebo),
    route: text("route", { enum: learningRoutes }).notNull(),
    /** The year in which the school year starts: 2026 for 2026/2027. */
    schoolYear: integer("school_year").notNull(),
    wantedFrom: date("wanted_from", { mode: "string" }).notNull(),
    status: text("status", { enum: reportStates }).notNull().default("open"),
    note: text("note").notNull().default(""),
    /** Where the student found a place outside Vakbrug; set when the school said so. */
    solvedElsewhere: text("solved_elsewhere"),
    /** When someone last said that the student is still looking. */
    renewedAt: moment("renewed_at"),
    /** Of the form that made it, so that the same form posted twice makes one. */
    idempotencyKey: uuid("idempotency_key"),
    createdAt: createdAt(),
    /** When it stopped counting; null while open or in mediation. */
    closedAt: moment("closed_at"),
  },
  (t) => [
    uniqueIndex("shortage_report_key").on(t.studentId, t.route, t.schoolYear),
    uniqueIndex("shortage_report_idempotency_key").on(t.idempotencyKey),
    index("shortage_report_school").on(t.schoolId, t.status),
    index("shortage_report_open").on(t.status, t.crebo),
    index("shortage_report_created").on(t.createdAt),
    check("shortage_report_closed", sql`(${t.status} in ('open','mediation')) = (${t.closedAt} is null)`),
  ],
);

/** Every opening and closing, so that the counter of any past day can be recounted. */
export const shortageReportHistory = pgTable(
  "shortage_report_history",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    reportId: uuid("report_id")
      .notNull()
      .references(() => shortageReport.id, { onDelete: "cascade" }),
    at: createdAt(),
    /** Sch school, St student, R regional coordinator, S the system. */
    actor: text("actor").notNull(),
    actorId: uuid("actor_id").references(() => user.id, { onDelete: "set null" }),
    fromStatus: text("from_status"),
    toStatus: text("to_status").notNull(),
    note: text("note"),
  },
  (t) => [index("shortage_report_history_report").on(t.reportId, t.at)],
);

/** Students enrolled: the base of the share. */
export const enrolmentBase = pgTable(
  "enrolment_base",
  {
    schoolId: uuid("school_id")
      .notNull()
      .references(() => school.id, { onDelete: "cascade" }),
    crebo: text("crebo")
      .notNull()
      .references(() => qualification.crebo),
    route: text("route", { enum: learningRoutes }).notNull(),
    schoolYear: integer("school_year").notNull(),
    students: integer("students").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.crebo, t.route, t.schoolYear] }),
    check("enrolment_base_students", sql`${t.students} >= 0`),
  ],
);
