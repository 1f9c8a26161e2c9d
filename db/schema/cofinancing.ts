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
import { booking } from "./bookings";
import { createdAt, id, moment } from "./columns";
import { stepColumns } from "./history";
import { municipality, region } from "./geo";
import { company, school } from "./organisations";
import { placement } from "./placements";

export const cofinancingKinds = ["booking", "placement", "own"] as const;

/** A company's time that counts as co-financing of technical education. */
export const cofinancingEntry = pgTable(
  "cofinancing_entry",
  {
    id: id(),
    kind: text("kind", { enum: cofinancingKinds }).notNull(),
    bookingId: uuid("booking_id").references(() => booking.id),
    placementId: uuid("placement_id").references(() => placement.id),
    companyId: uuid("company_id")
      .notNull()
      .references(() => company.id),
    schoolId: uuid("school_id")
      .notNull()
      .references(() => school.id),
    /** Of the school: the region that accounts for it. */
    municipalityCode: text("municipality_code")
      .notNull()
      .references(() => municipality.code),
    onDay: date("on_day", { mode: "string" }).notNull(),
    minutes: integer("minutes").notNull(),
    /** What was done; for an own entry in the words of who made it. */
    note: text("note").notNull().default(""),
    companyAttestedAt: moment("company_attested_at"),
    companyAttestedBy: uuid("company_attested_by").references(() => user.id, { onDelete: "set null" }),
    schoolAttestedAt: moment("school_attested_at"),
    schoolAttestedBy: uuid("school_attested_by").references(() => user.id, { onDelete: "set null" }),
    /** When it was taken out again, e.g. because the group did not come. */
    voidedAt: moment("voided_at"),
    createdBy: uuid("created_by").references(() => user.id, { onDelete: "set null" }),
    idempotencyKey: uuid("idempotency_key"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("cofinancing_entry_booking_key").on(t.bookingId),
    uniqueIndex("cofinancing_entry_placement_key").on(t.placementId),
    uniqueIndex("cofinancing_entry_idempotency_key").on(t.idempotencyKey),
    index("cofinancing_entry_region").on(t.municipalityCode, t.onDay),
    index("cofinancing_entry_company").on(t.companyId, t.onDay),
    index("cofinancing_entry_school").on(t.schoolId, t.onDay),
    check("cofinancing_entry_minutes", sql`${t.minutes} between 0 and 600000`),
    check(
      "cofinancing_entry_kind",
      sql`(${t.kind} = 'booking') = (${t.bookingId} is not null) and (${t.kind} = 'placement') = (${t.placementId} is not null)`,
    ),
  ],
);

/** Every change of an entry, kept. */
export const cofinancingCorrection = pgTable(
  "cofinancing_correction",
  {
    /** Its actors: C the company, T the school, R the regional coordinator, S the system. */
    ...stepColumns(),
    entryId: uuid("entry_id")
      .notNull()
      .references(() => cofinancingEntry.id, { onDelete: "cascade" }),
    fromMinutes: integer("from_minutes").notNull(),
    toMinutes: integer("to_minutes").notNull(),
    note: text("note").notNull(),
  },
  (t) => [index("cofinancing_correction_entry").on(t.entryId)],
);

/** What an hour counts for in a region from a day on, in cents. */
export const cofinancingRate = pgTable(
  "cofinancing_rate",
  {
    regionCode: text("region_code")
      .notNull()
      .references(() => region.code),
    validFrom: date("valid_from", { mode: "string" }).notNull(),
    centsPerHour: integer("cents_per_hour").notNull(),
    /** Where the figure comes from. */
    source: text("source").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.regionCode, t.validFrom] }),
    check("cofinancing_rate_cents", sql`${t.centsPerHour} between 0 and 100000`),
  ],
);
