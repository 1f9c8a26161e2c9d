import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  text,
  uuid,
} from "drizzle-orm/pg-core";

import { createdAt, moment } from "./columns";
import { municipality } from "./geo";
import { learningRoutes } from "./listings";
import { school } from "./organisations";
import { qualification } from "./reference";
import { student } from "./shortage";

export const bytea = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (value) => Buffer.from(value),
});

export const travelModes = ["walk", "bicycle", "e_bike", "public_transport", "car"] as const;

/** What somebody who looks for a place tells once, for all applications. */
export const studentProfile = pgTable(
  "student_profile",
  {
    studentId: uuid("student_id")
      .primaryKey()
      .references(() => student.id, { onDelete: "cascade" }),
    postcode: text("postcode").notNull().default(""),
    place: text("place").notNull().default(""),
    municipalityCode: text("municipality_code").references(() => municipality.code),
    lat: doublePrecision("lat"),
    lng: doublePrecision("lng"),
    /** The school and number that the student says are theirs, until the school confirms or rejects it. */
    claimedSchoolId: uuid("claimed_school_id").references(() => school.id),
    claimedNumber: text("claimed_number"),
    /** Since when the school is asked: this school, for this number, anew after it said no. */
    claimedAt: moment("claimed_at"),
    claimRejectedAt: moment("claim_rejected_at"),
    crebo: text("crebo").references(() => qualification.crebo),
    /** mbo level 1–4. */
    level: integer("level"),
    route: text("route", { enum: learningRoutes }),
    startsFrom: date("starts_from", { mode: "string" }),
    /** ISO weekdays on which the student can work; empty when it does not matter. */
    weekdays: integer("weekdays").array().notNull().default([]),
    travelMode: text("travel_mode", { enum: travelModes }).notNull().default("bicycle"),
    maxMinutes: integer("max_minutes").notNull().default(45),
    drivingLicence: boolean("driving_licence").notNull().default(false),
    /** Willing to ask for a certificate of conduct. */
    vogWilling: boolean("vog_willing").notNull().default(false),
    skills: text("skills").notNull().default(""),
    experience: text("experience").notNull().default(""),
    motivation: text("motivation").notNull().default(""),
    languages: text("languages").array().notNull().default(["nl"]),
    guardianName: text("guardian_name"),
    guardianEmail: text("guardian_email"),
    guardianConsentedAt: moment("guardian_consented_at"),
    /** May be passed on to similar places when turned down. */
    referralConsent: boolean("referral_consent").notNull().default(false),
    /** Since when, as long as that is so: what was recommended under an earlier consent no longer counts. */
    referralConsentedAt: moment("referral_consented_at"),
    looking: boolean("looking").notNull().default(true),
    createdAt: createdAt(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
  },
  (t) => [
    index("student_profile_claim").on(t.claimedSchoolId),
    check("student_profile_level", sql`${t.level} between 1 and 4`),
    check("student_profile_minutes", sql`${t.maxMinutes} between 5 and 240`),
    check("student_profile_claim", sql`(${t.claimedSchoolId} is null) = (${t.claimedNumber} is null)`),
    check("student_profile_claimed_at", sql`(${t.claimedSchoolId} is null) = (${t.claimedAt} is null)`),
  ],
);

/** A CV; only companies applied to with it can open it. */
export const studentCv = pgTable(
  "student_cv",
  {
    studentId: uuid("student_id")
      .primaryKey()
      .references(() => student.id, { onDelete: "cascade" }),
    fileName: text("file_name").notNull(),
    mime: text("mime").notNull(),
    content: bytea("content").notNull(),
    uploadedAt: moment("uploaded_at").notNull(),
  },
  (t) => [check("student_cv_size", sql`octet_length(${t.content}) between 1 and 5242880`)],
);
