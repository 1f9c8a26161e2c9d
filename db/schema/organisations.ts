import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { user } from "./accounts";
import { address } from "./address";
import { createdAt, id, moment } from "./columns";
import { qualification, sector } from "./reference";

export const verificationStates = ["unverified", "pending", "verified", "rejected", "suspended"] as const;

const verification = () => ({
  verification: text("verification", { enum: verificationStates }).notNull().default("unverified"),
  /** Why the coordinator rejected or suspended it; shown to its members. */
  verificationReason: text("verification_reason"),
  verifiedAt: moment("verified_at"),
  /** When the verification got its present state; null for what has never changed. */
  verificationSince: moment("verification_since"),
});

export const company = pgTable(
  "company",
  {
    id: id(),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    about: text("about").notNull().default(""),
    website: text("website"),
    phone: text("phone"),
    sectorSlug: text("sector_slug")
      .notNull()
      .references(() => sector.slug),
    ...address(),
    ...verification(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("company_slug_key").on(t.slug),
    index("company_municipality").on(t.municipalityCode),
    index("company_verification").on(t.verification),
    index("company_name_trgm").using("gin", sql`lower(${t.name}) gin_trgm_ops`),
  ],
);

/** The person a school calls. Shown to verified school staff only. */
export const contact = pgTable(
  "contact",
  {
    id: id(),
    companyId: uuid("company_id")
      .notNull()
      .references(() => company.id, { onDelete: "cascade" }),
    /** The account that belongs to this person, if there is one. */
    userId: uuid("user_id").references(() => user.id, { onDelete: "set null" }),
    name: text("name").notNull(),
    jobTitle: text("job_title").notNull().default(""),
    email: text("email").notNull(),
    phone: text("phone"),
    /** The first contact of the company gets the mails. */
    isPrimary: boolean("is_primary").notNull().default(false),
    /** When a mail server last refused a mail to this address for good; cleared when the address changes. */
    bouncedAt: moment("bounced_at"),
    /** When this person last said that these details are still right. */
    confirmedAt: moment("confirmed_at"),
    createdAt: createdAt(),
  },
  (t) => [
    index("contact_company").on(t.companyId),
    uniqueIndex("contact_primary_key")
      .on(t.companyId)
      .where(sql`${t.isPrimary}`),
  ],
);

/** SBB's recognition of a training company, per qualification. */
export const recognition = pgTable(
  "recognition",
  {
    companyId: uuid("company_id")
      .notNull()
      .references(() => company.id, { onDelete: "cascade" }),
    crebo: text("crebo")
      .notNull()
      .references(() => qualification.crebo),
    validFrom: date("valid_from", { mode: "string" }).notNull(),
    validUntil: date("valid_until", { mode: "string" }),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.crebo] }), index("recognition_crebo").on(t.crebo)],
);

export const claimStates = ["pending", "rejected"] as const;

/**
 * A recognition that a company states of itself. It counts for nothing until a coordinator has seen it at SBB; then it
 * becomes a row of `recognition`, and a running recognition goes on while a claim for a new period waits.
 */
export const recognitionClaim = pgTable(
  "recognition_claim",
  {
    id: id(),
    companyId: uuid("company_id")
      .notNull()
      .references(() => company.id, { onDelete: "cascade" }),
    crebo: text("crebo")
      .notNull()
      .references(() => qualification.crebo),
    /** The number of the training company at SBB (leerbedrijf-ID), by which it can be looked up. */
    sbbNumber: text("sbb_number").notNull(),
    validFrom: date("valid_from", { mode: "string" }).notNull(),
    validUntil: date("valid_until", { mode: "string" }),
    status: text("status", { enum: claimStates }).notNull().default("pending"),
    /** Why the coordinator did not confirm it; shown to the company. */
    reason: text("reason"),
    /** Since when it is in its present state. */
    since: moment("since").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("recognition_claim_key").on(t.companyId, t.crebo),
    index("recognition_claim_status").on(t.status),
    check("recognition_claim_period", sql`${t.validUntil} >= ${t.validFrom}`),
  ],
);

export const schoolKinds = ["po", "vo", "vso", "mbo", "flanders"] as const;

export const school = pgTable(
  "school",
  {
    id: id(),
    slug: text("slug").notNull(),
    /** BRIN with location number from the shipped list; null when entered by hand. */
    externalId: text("external_id"),
    name: text("name").notNull(),
    kind: text("kind", { enum: schoolKinds }).notNull(),
    audiences: text("audiences").array().notNull(),
    website: text("website"),
    /** Applications of its students are always judged without name and other personal details first. */
    objectiveSelection: boolean("objective_selection").notNull().default(false),
    ...address(),
    ...verification(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("school_slug_key").on(t.slug),
    uniqueIndex("school_external_id_key").on(t.externalId),
    index("school_municipality").on(t.municipalityCode),
    index("school_name_trgm").using("gin", sql`lower(${t.name}) gin_trgm_ops`),
  ],
);

export const membershipRoles = [
  "company_manager",
  "practice_trainer",
  "teacher",
  "placement_coordinator",
] as const;
export const membershipStates = ["pending", "verified", "rejected"] as const;

/** A person in an organisation. Exactly one of company and school is set. */
export const membership = pgTable(
  "membership",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    companyId: uuid("company_id").references(() => company.id, { onDelete: "cascade" }),
    schoolId: uuid("school_id").references(() => school.id, { onDelete: "cascade" }),
    role: text("role", { enum: membershipRoles }).notNull(),
    status: text("status", { enum: membershipStates }).notNull().default("pending"),
    /** Why it was turned down; kept when the person asks again, for the coordinator to see. */
    reason: text("reason"),
    createdAt: createdAt(),
    /** When the person last asked again after being turned down; null for who never did. */
    askedAgainAt: moment("asked_again_at"),
    decidedAt: moment("decided_at"),
    decidedBy: uuid("decided_by").references(() => user.id, { onDelete: "set null" }),
  },
  (t) => [
    uniqueIndex("membership_company_key").on(t.userId, t.companyId, t.role),
    uniqueIndex("membership_school_key").on(t.userId, t.schoolId, t.role),
    index("membership_company").on(t.companyId),
    index("membership_school").on(t.schoolId),
    index("membership_status").on(t.status),
    check("membership_one_organisation", sql`(${t.companyId} is null) <> (${t.schoolId} is null)`),
    check(
      "membership_role_fits",
      sql`(${t.role} in ('company_manager','practice_trainer')) = (${t.companyId} is not null)`,
    ),
  ],
);
