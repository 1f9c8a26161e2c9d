import { sql } from "drizzle-orm";
import {
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
import { transitionColumns } from "./history";
import { region } from "./geo";
import { learningRoutes } from "./listings";
import { school } from "./organisations";
import { qualification } from "./reference";

export const studentKinds = ["student", "career_changer", "job_seeker"] as const;

/** Somebody who looks for a place: a student as the school knows them, or a person with an account. */
export const student = pgTable(
  "student",
  {
    id: id(),
    kind: text("kind", { enum: studentKinds }).notNull().default("student"),
    /** Both null while no school has confirmed the person as its student. */
    schoolId: uuid("school_id").references(() => school.id),
    studentNumber: text("student_number"),
    name: text("name").notNull(),
    email: text("email"),
    birthDate: date("birth_date", { mode: "string" }),
    /** The programme in which the school has them enrolled. */
    crebo: text("crebo").references(() => qualification.crebo),
    route: text("route", { enum: learningRoutes }),
    /** The student's own account, once there is one. */
    userId: uuid("user_id").references(() => user.id, { onDelete: "set null" }),
    /** When the school confirmed the enrolment of this account. */
    enrolmentConfirmedAt: moment("enrolment_confirmed_at"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("student_number_key").on(t.schoolId, t.studentNumber),
    uniqueIndex("student_user_key").on(t.userId),
    check("student_school", sql`(${t.schoolId} is null) = (${t.studentNumber} is null)`),
    check("student_known", sql`${t.schoolId} is not null or ${t.userId} is not null`),
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
    /** Its actors: Sch school, St student, R regional coordinator, S the system. */
    ...transitionColumns(),
    reportId: uuid("report_id")
      .notNull()
      .references(() => shortageReport.id, { onDelete: "cascade" }),
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

export const snapshotCuts = ["all", "sector", "level", "route"] as const;

/** The counter at the end of a day: what a recount of later cannot tell, the supply of then above all. */
export const shortageSnapshot = pgTable(
  "shortage_snapshot",
  {
    day: date("day", { mode: "string" }).notNull(),
    regionCode: text("region_code")
      .notNull()
      .references(() => region.code),
    cut: text("cut", { enum: snapshotCuts }).notNull(),
    /** Of the cut: a sector's slug, a level or a route; empty for all. */
    value: text("value").notNull().default(""),
    demand: integer("demand").notNull(),
    base: integer("base").notNull(),
    supply: integer("supply").notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.regionCode, t.cut, t.value] })],
);

export const importKinds = ["students", "enrolment"] as const;

/** A file that a school has read in; the same file again changes nothing. */
export const importBatch = pgTable(
  "import_batch",
  {
    id: id(),
    schoolId: uuid("school_id")
      .notNull()
      .references(() => school.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: importKinds }).notNull(),
    fileName: text("file_name").notNull(),
    /** SHA-256 of the file. */
    hash: text("hash").notNull(),
    rows: integer("rows").notNull(),
    added: integer("added").notNull(),
    changed: integer("changed").notNull(),
    createdBy: uuid("created_by").references(() => user.id, { onDelete: "set null" }),
    createdAt: createdAt(),
  },
  (t) => [index("import_batch_school").on(t.schoolId, t.createdAt)],
);
