import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { createdAt, id, moment } from "./columns";
import { region } from "./geo";

export const locales = ["nl", "en"] as const;
export const userRoles = ["member", "coordinator", "admin"] as const;

export const user = pgTable(
  "app_user",
  {
    id: id(),
    /** Lower case; the address that the person signs in with. */
    email: text("email").notNull(),
    name: text("name").notNull(),
    phone: text("phone"),
    /** argon2id; null for a person who has never set a password. */
    passwordHash: text("password_hash"),
    locale: text("locale", { enum: locales }).notNull().default("nl"),
    role: text("role", { enum: userRoles }).notNull().default("member"),
    emailConfirmedAt: moment("email_confirmed_at"),
    /** When a mail server last refused a mail to this address for good. */
    emailBouncedAt: moment("email_bounced_at"),
    blockedAt: moment("blocked_at"),
    createdAt: createdAt(),
    lastSeenAt: moment("last_seen_at"),
  },
  (t) => [
    uniqueIndex("app_user_email_key").on(t.email),
    check("app_user_email_lower", sql`${t.email} = lower(${t.email})`),
  ],
);

export const session = pgTable(
  "session",
  {
    id: text("id").primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    expiresAt: moment("expires_at").notNull(),
    startedAt: moment("started_at").notNull().defaultNow(),
    /** The kind of browser and system, such as "Firefox, Windows", so that its owner recognises it; null when unknown. */
    device: text("device"),
  },
  (t) => [index("session_user").on(t.userId)],
);

export const tokenPurposes = [
  "confirm_email",
  "change_email",
  "reset_password",
  "answer_booking",
  "answer_placement",
  "evaluate_booking",
  "attest_cofinancing",
  "still_right",
  "renew_report",
  "sign_agreement",
  "guardian_consent",
  "answer_application",
  "resume_company",
  "decide_bus",
  "take_offer",
  "stop_alerts",
] as const;

/** Single-purpose links. Only a SHA-256 of the secret is kept. */
export const token = pgTable(
  "token",
  {
    id: id(),
    purpose: text("purpose", { enum: tokenPurposes }).notNull(),
    secretHash: text("secret_hash").notNull(),
    userId: uuid("user_id").references(() => user.id, { onDelete: "cascade" }),
    /** The booking, placement or company that the link is about. */
    subjectId: uuid("subject_id"),
    /** The address that the link was sent to. */
    email: text("email").notNull(),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("token_secret_key").on(t.secretHash),
    index("token_subject").on(t.purpose, t.subjectId),
    index("token_user").on(t.userId),
  ],
);

/** The regions a coordinator works for. */
export const coordinatorRegion = pgTable(
  "coordinator_region",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    regionCode: text("region_code")
      .notNull()
      .references(() => region.code),
  },
  (t) => [primaryKey({ columns: [t.userId, t.regionCode] })],
);

/** Everything a coordinator or administrator opens or changes about someone else. */
export const auditLog = pgTable(
  "audit_log",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: createdAt(),
    actorId: uuid("actor_id"),
    action: text("action").notNull(),
    subjectType: text("subject_type").notNull(),
    subjectId: text("subject_id").notNull(),
    details: jsonb("details").$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [index("audit_log_subject").on(t.subjectType, t.subjectId)],
);

/** Counters of the sign-in and request limits; the shape is rate-limiter-flexible's. */
export const rateLimit = pgTable("rate_limit", {
  key: text("key").primaryKey(),
  points: integer("points").notNull(),
  expire: moment("expire"),
});
