import { and, inArray, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
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
import { learningRoutes, listing } from "./listings";
import { company, contact, school } from "./organisations";
import { qualification } from "./reference";
import { shortageReport, student } from "./shortage";

export const placementStates = [
  "submitted",
  "viewed",
  "invited",
  "offered",
  "lapsed",
  "proposed",
  "declined",
  "withdrawn",
  "accepted",
  "placed",
  "fell_through",
  "ended",
  "completed",
] as const;

const barringStates = [
  "submitted",
  "viewed",
  "invited",
  "offered",
  "proposed",
  "declined",
  "accepted",
  "placed",
] as const satisfies readonly (typeof placementStates)[number][];

/**
 * A student's way to a leerbaan or internship: an application (`submitted` to `offered`) or a proposal by the school
 * (`proposed`) until it is accepted, a placement from then on. Two rules live in the migrations: a trigger keeps
 * offers, accepted and placed students together within the listing's places, an exclusion constraint keeps one active
 * placement per student and period.
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
    /** Null for a career changer or job seeker, who has no school. */
    schoolId: uuid("school_id").references(() => school.id),
    /** What a company calls an applicant whose name it does not see yet. */
    reference: text("reference"),
    /** The report that this placement solves. */
    reportId: uuid("report_id").references(() => shortageReport.id),
    crebo: text("crebo")
      .notNull()
      .references(() => qualification.crebo),
    route: text("route", { enum: learningRoutes }).notNull(),
    /** First and last day. An application may leave them open; what is accepted may not. */
    startsOn: date("starts_on", { mode: "string" }),
    endsOn: date("ends_on", { mode: "string" }),
    hoursPerWeek: integer("hours_per_week"),
    /** Why the student wants this place, in their own words. */
    motivation: text("motivation").notNull().default(""),
    /** The CV goes along. */
    sharesCv: boolean("shares_cv").notNull().default(false),
    /** Until `invited` the company sees neither name, photo, birth date, gender nor address. */
    objective: boolean("objective").notNull().default(false),
    /** Until when the offer stands; null when none is out. */
    offerUntil: moment("offer_until"),
    /** What the company writes with its invitation or offer. */
    companyNote: text("company_note").notNull().default(""),
    practiceTrainerId: uuid("practice_trainer_id").references(() => contact.id, { onDelete: "set null" }),
    /** When the company that turned the student down recommended them for similar places, with their consent. */
    recommendedAt: moment("recommended_at"),
    /**
     * The application whose recommendation went along with this one. A rule in the migrations sees that it is one of the
     * same student, recommended by another company.
     */
    referredFrom: uuid("referred_from").references((): AnyPgColumn => placement.id, { onDelete: "set null" }),
    /** When and how an agreement was made outside Vakbrug. */
    agreedElsewhereOn: date("agreed_elsewhere_on", { mode: "string" }),
    agreedElsewhereReference: text("agreed_elsewhere_reference"),
    status: text("status", { enum: placementStates }).notNull().default("proposed"),
    reason: text("reason"),
    /** When the student applied, or the school recorded that the student agreed to a proposal. */
    studentAgreedAt: moment("student_agreed_at").notNull(),
    proposedBy: uuid("proposed_by").references(() => user.id, { onDelete: "set null" }),
    idempotencyKey: uuid("idempotency_key").notNull(),
    createdAt: createdAt(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
    acceptedAt: moment("accepted_at"),
    endedOn: date("ended_on", { mode: "string" }),
  },
  (t) => [
    uniqueIndex("placement_idempotency_key").on(t.idempotencyKey),
    index("placement_listing").on(t.listingId, t.status),
    index("placement_student").on(t.studentId),
    index("placement_school").on(t.schoolId, t.status),
    index("placement_company").on(t.companyId, t.status),
    uniqueIndex("placement_reference_key").on(t.reference),
    index("placement_offer_until").on(t.offerUntil),
    index("placement_referred_from").on(t.referredFrom),
    /** One application at a time for a place. */
    uniqueIndex("placement_one_open")
      .on(t.studentId, t.listingId)
      .where(sql`${t.status} in ('submitted', 'viewed', 'invited', 'offered', 'proposed')`),
    check("placement_period", sql`${t.endsOn} > ${t.startsOn}`),
    check(
      "placement_dates",
      sql`${t.status} not in ('offered', 'accepted', 'placed', 'ended', 'completed') or (${t.startsOn} is not null and ${t.endsOn} is not null)`,
    ),
    check("placement_offer", sql`(${t.status} = 'offered') = (${t.offerUntil} is not null)`),
    check("placement_recommended", sql`${t.recommendedAt} is null or ${t.status} = 'declined'`),
  ],
);

/**
 * Whether an application or proposal keeps its student from applying for the same place again: it is open, turned down, or a
 * place by now. A proposal that its company never answered does not, since nobody has said no.
 */
export const barsAnother = and(
  inArray(placement.status, [...barringStates]),
  sql`${placement.reason} is distinct from 'unanswered'`,
);

export const placementHistory = pgTable(
  "placement_history",
  {
    /** Its actors: Sch school, C company, St student, R regional coordinator, S the system. */
    ...transitionColumns(),
    placementId: uuid("placement_id")
      .notNull()
      .references(() => placement.id, { onDelete: "cascade" }),
  },
  (t) => [index("placement_history_placement").on(t.placementId)],
);
