import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  point,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { user } from "./accounts";
import { address } from "./address";
import { createdAt, id, moment, tsvector } from "./columns";
import { transitionColumns } from "./history";
import { company, contact } from "./organisations";
import { qualification, sector } from "./reference";

export const listingKinds = [
  "guest_lesson",
  "company_visit",
  "internship",
  "apprenticeship",
  "assignment",
  "workshop",
  "event",
] as const;
export const listingStates = [
  "draft",
  "in_review",
  "published",
  "paused",
  "suspended",
  "expired",
  "archived",
] as const;
export const learningRoutes = ["bol", "bbl", "combined"] as const;
export const contractKinds = ["training", "fixed_term", "pool"] as const;
export const poolStates = ["asked", "agreed", "declined"] as const;

export const listing = pgTable(
  "listing",
  {
    id: id(),
    slug: text("slug").notNull(),
    kind: text("kind", { enum: listingKinds }).notNull(),
    status: text("status", { enum: listingStates }).notNull().default("draft"),
    /** The coordinator's reason for sending it back or suspending it. */
    statusReason: text("status_reason"),
    companyId: uuid("company_id")
      .notNull()
      .references(() => company.id),
    contactId: uuid("contact_id").references(() => contact.id, { onDelete: "set null" }),
    title: text("title").notNull(),
    summary: text("summary").notNull(),
    /** What pupils will do and learn. */
    description: text("description").notNull(),
    sectorSlug: text("sector_slug")
      .notNull()
      .references(() => sector.slug),
    audiences: text("audiences").array().notNull(),
    /** mbo levels 1–4; empty when it does not matter. */
    levels: integer("levels").array().notNull().default([]),
    /** Language of the activity: nl, en or both. */
    languages: text("languages").array().notNull().default(["nl"]),
    costCents: integer("cost_cents").notNull().default(0),
    durationMinutes: integer("duration_minutes"),
    minPupils: integer("min_pupils"),
    maxPupils: integer("max_pupils"),
    minimumAge: integer("minimum_age"),
    /** Whether the company's risk assessment covers young people (RI&E-jeugd). */
    riskAssessmentYouth: boolean("risk_assessment_youth").notNull().default(false),
    wheelchairAccessible: boolean("wheelchair_accessible").notNull().default(false),
    whatToBring: text("what_to_bring").notNull().default(""),
    /** What to wear, such as closed shoes. */
    whatToWear: text("what_to_wear").notNull().default(""),
    /** Where a group reports on arrival. */
    arrival: text("arrival").notNull().default(""),
    /** Whoever gives the activity can show a certificate of conduct (VOG). */
    vogAvailable: boolean("vog_available").notNull().default(false),
    /** The company's own time per completed activity, in minutes, for the co-financing ledger. */
    companyMinutes: integer("company_minutes"),
    /** A guest lesson is given at the school, within this many kilometres. */
    travelKm: integer("travel_km"),
    /** Requests hold a seat this many working days. */
    holdWorkingDays: integer("hold_working_days").notNull().default(5),
    /** A request must come this many days ahead. */
    noticeDays: integer("notice_days").notNull().default(3),
    /** Name of a campaign, such as Girls' Day; events only. */
    campaign: text("campaign"),
    /** What the pupils deliver; assignments only. */
    deliverable: text("deliverable"),
    crebo: text("crebo").references(() => qualification.crebo),
    route: text("route", { enum: learningRoutes }),
    places: integer("places"),
    startsFrom: date("starts_from", { mode: "string" }),
    startsUntil: date("starts_until", { mode: "string" }),
    hoursPerWeek: integer("hours_per_week"),
    daysPerWeek: integer("days_per_week"),
    /** Gross pay per month, in cents. */
    payMinCents: integer("pay_min_cents"),
    payMaxCents: integer("pay_max_cents"),
    /** How a student of a leerbaan is employed: for as long as the training lasts, for a year at a time, or by a training pool. */
    contract: text("contract", { enum: contractKinds }),
    requirements: text("requirements").notNull().default(""),
    /** What can be practised, in the words of the qualification's work processes. */
    workProcesses: text("work_processes").array().notNull().default([]),
    /** ISO weekdays of the work; empty when they are agreed upon. */
    weekdays: integer("weekdays").array().notNull().default([]),
    practiceTrainerId: uuid("practice_trainer_id").references(() => contact.id, { onDelete: "set null" }),
    drivingLicenceNeeded: boolean("driving_licence_needed").notNull().default(false),
    vogNeeded: boolean("vog_needed").notNull().default(false),
    /** The company looks at an application without name, photo, birth date, gender and address until it invites. */
    objectiveSelection: boolean("objective_selection").notNull().default(false),
    howToGetThere: text("how_to_get_there").notNull().default(""),
    ...address(),
    /** Plane coordinates for nearest-first: 0.6157 = cos(52°), so a degree is as long both ways. */
    pt: point("pt", { mode: "xy" }).generatedAlwaysAs(sql`point(lng * 0.6157, lat)`),
    /** Web Mercator in 2^28 steps around the world, for the grid of the map's clusters: `mx >> (26 - zoom)` is a cell of 64 px. */
    mx: integer("mx").generatedAlwaysAs(sql`floor((lng + 180) / 360 * 268435456)::int`),
    my: integer("my").generatedAlwaysAs(
      sql`floor((1 - ln(tan(radians(lat)) + 1 / cos(radians(lat))) / pi()) / 2 * 268435456)::int`,
    ),
    /** Title, company, place, texts; kept by a trigger. */
    search: tsvector("search"),
    /** Last day on which it is offered. */
    endsOn: date("ends_on", { mode: "string" }),
    publishedAt: moment("published_at"),
    /** When somebody of the company last said that everything in it is still right; a pause follows after a year. */
    confirmedAt: moment("confirmed_at"),
    /** When the mail that asks so went out. */
    confirmAskedAt: moment("confirm_asked_at"),
    createdAt: createdAt(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("listing_slug_key").on(t.slug),
    index("listing_company").on(t.companyId),
    index("listing_status_kind").on(t.status, t.kind),
    index("listing_municipality").on(t.municipalityCode),
    index("listing_crebo").on(t.crebo),
    index("listing_near").using("gist", t.sectorSlug, t.kind, t.pt),
    index("listing_pt").using("gist", t.pt),
    index("listing_search").using("gin", t.search),
    index("listing_title_trgm").using("gin", sql`lower(${t.title}) gin_trgm_ops`),
    check(
      "listing_places_fit_kind",
      sql`(${t.kind} in ('internship','apprenticeship')) = (${t.places} is not null)`,
    ),
    check("listing_places_positive", sql`${t.places} between 1 and 500`),
    check(
      "listing_apprenticeship_complete",
      sql`${t.kind} <> 'apprenticeship' or (${t.crebo} is not null and ${t.route} in ('bbl','combined'))`,
    ),
    check("listing_hold_days", sql`${t.holdWorkingDays} between 1 and 20`),
    check("listing_notice", sql`${t.noticeDays} between 0 and 60`),
    check("listing_company_minutes", sql`${t.companyMinutes} between 0 and 60000`),
  ],
);

export const listingHistory = pgTable(
  "listing_history",
  {
    /** Its actors: C company, R regional coordinator, S the system. */
    ...transitionColumns(),
    listingId: uuid("listing_id")
      .notNull()
      .references(() => listing.id, { onDelete: "cascade" }),
  },
  (t) => [index("listing_history_listing").on(t.listingId)],
);

export const slot = pgTable(
  "slot",
  {
    id: id(),
    listingId: uuid("listing_id")
      .notNull()
      .references(() => listing.id, { onDelete: "cascade" }),
    /** Slots made together as a repeating series share this. */
    seriesId: uuid("series_id"),
    startsAt: moment("starts_at").notNull(),
    endsAt: moment("ends_at").notNull(),
    maxGroups: integer("max_groups").notNull().default(1),
    maxPupils: integer("max_pupils").notNull(),
    /** A cancelled slot takes no new requests. */
    cancelledAt: moment("cancelled_at"),
    createdAt: createdAt(),
  },
  (t) => [
    index("slot_listing_start").on(t.listingId, t.startsAt),
    index("slot_start").on(t.startsAt),
    uniqueIndex("slot_listing_moment_key").on(t.listingId, t.startsAt, t.endsAt),
    check("slot_ends_after_start", sql`${t.endsAt} > ${t.startsAt}`),
    check("slot_groups", sql`${t.maxGroups} between 1 and 50`),
    check("slot_pupils", sql`${t.maxPupils} between 1 and 1000`),
  ],
);

/** Offers that a person keeps at hand. */
export const favourite = pgTable(
  "favourite",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    listingId: uuid("listing_id")
      .notNull()
      .references(() => listing.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.listingId] }), index("favourite_listing").on(t.listingId)],
);

/** The companies among which the students of a joint leerbaan go round; the listing's own company is one of them. */
export const listingPool = pgTable(
  "listing_pool",
  {
    listingId: uuid("listing_id")
      .notNull()
      .references(() => listing.id, { onDelete: "cascade" }),
    companyId: uuid("company_id")
      .notNull()
      .references(() => company.id),
    /** Order of the rotation, from 1. */
    position: integer("position").notNull(),
    weeks: integer("weeks").notNull(),
    /** Whether the company agreed to take part; until then its name stands nowhere. The listing's own company has. */
    status: text("status", { enum: poolStates }).notNull().default("asked"),
    /** When it was last asked. */
    askedAt: moment("asked_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.listingId, t.companyId] }),
    index("listing_pool_company").on(t.companyId),
    uniqueIndex("listing_pool_position_key").on(t.listingId, t.position),
    check("listing_pool_weeks", sql`${t.weeks} between 1 and 104`),
  ],
);
