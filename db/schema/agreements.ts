import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  time,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { user } from "./accounts";
import { createdAt, id, moment } from "./columns";
import { placement } from "./placements";
import { bytea } from "./profiles";

export const agreementStates = ["draft", "signing", "signed", "refused", "void"] as const;

/** A version of a placement agreement (POK). A changed term makes a new version; anything else is corrected in place. */
export const agreement = pgTable(
  "agreement",
  {
    id: id(),
    placementId: uuid("placement_id")
      .notNull()
      .references(() => placement.id),
    version: integer("version").notNull(),
    status: text("status", { enum: agreementStates }).notNull().default("draft"),
    /** What is agreed; its shape is the zod schema of the feature. */
    terms: jsonb("terms").$type<Record<string, unknown>>().notNull(),
    /** SHA-256 of the terms in their canonical form: what every signature is over. */
    termsHash: text("terms_hash").notNull(),
    /** Names, addresses and other particulars that may be corrected without new signatures. */
    particulars: jsonb("particulars").$type<Record<string, unknown>>().notNull(),
    createdBy: uuid("created_by").references(() => user.id, { onDelete: "set null" }),
    createdAt: createdAt(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
    signedAt: moment("signed_at"),
  },
  (t) => [
    uniqueIndex("agreement_version_key").on(t.placementId, t.version),
    uniqueIndex("agreement_one_current")
      .on(t.placementId)
      .where(sql`${t.status} in ('draft', 'signing', 'signed')`),
  ],
);

export const signerRoles = ["student", "guardian", "school", "company"] as const;
export const signatureStates = ["waiting", "signed", "refused"] as const;

/** Who must sign a version, and whether they did. */
export const signature = pgTable(
  "signature",
  {
    id: id(),
    agreementId: uuid("agreement_id")
      .notNull()
      .references(() => agreement.id, { onDelete: "cascade" }),
    role: text("role", { enum: signerRoles }).notNull(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    status: text("status", { enum: signatureStates }).notNull().default("waiting"),
    /** SHA-256 of the code that was mailed last. */
    codeHash: text("code_hash"),
    codeUntil: moment("code_until"),
    codeAttempts: integer("code_attempts").notNull().default(0),
    method: text("method", { enum: ["digital", "paper"] }),
    typedName: text("typed_name"),
    signedAt: moment("signed_at"),
    /** The terms' hash as it was signed. */
    signedHash: text("signed_hash"),
    refusedReason: text("refused_reason"),
  },
  (t) => [
    uniqueIndex("signature_role_key").on(t.agreementId, t.role),
    check(
      "signature_complete",
      sql`(${t.status} = 'signed') = (${t.signedAt} is not null and ${t.signedHash} is not null and ${t.typedName} is not null and ${t.method} is not null)`,
    ),
  ],
);

/** A scan of what was signed on paper. */
export const agreementFile = pgTable(
  "agreement_file",
  {
    id: id(),
    agreementId: uuid("agreement_id")
      .notNull()
      .references(() => agreement.id, { onDelete: "cascade" }),
    fileName: text("file_name").notNull(),
    mime: text("mime").notNull(),
    content: bytea("content").notNull(),
    uploadedBy: uuid("uploaded_by").references(() => user.id, { onDelete: "set null" }),
    uploadedAt: moment("uploaded_at").notNull(),
  },
  (t) => [
    index("agreement_file_agreement").on(t.agreementId),
    check("agreement_file_size", sql`octet_length(${t.content}) between 1 and 10485760`),
  ],
);

/** What the law says of the work of young people, by age and with its source; read from db/data. */
export const minorRule = pgTable(
  "minor_rule",
  {
    id: text("id").primaryKey(),
    country: text("country", { enum: ["NL", "BE"] }).notNull(),
    /** Ages in whole years, both inclusive. */
    ageFrom: integer("age_from").notNull(),
    ageUntil: integer("age_until").notNull(),
    maxMinutesPerDay: integer("max_minutes_per_day"),
    /** School hours included. */
    maxMinutesPerWeek: integer("max_minutes_per_week"),
    /** Without work in between, from one day to the next. */
    minRestMinutes: integer("min_rest_minutes"),
    /** No work outside these times. */
    earliest: time("earliest"),
    latest: time("latest"),
    sundays: boolean("sundays").notNull(),
    guardianSigns: boolean("guardian_signs").notNull(),
    validFrom: date("valid_from", { mode: "string" }).notNull(),
    validUntil: date("valid_until", { mode: "string" }),
    source: text("source").notNull(),
  },
  (t) => [check("minor_rule_ages", sql`${t.ageUntil} >= ${t.ageFrom}`)],
);
