import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

import { user } from "./accounts";
import { createdAt, id, moment } from "./columns";
import { listing } from "./listings";
import { placement } from "./placements";

/** A moment that a company offers to meet an applicant. */
export const applicationOption = pgTable(
  "application_option",
  {
    id: id(),
    placementId: uuid("placement_id")
      .notNull()
      .references(() => placement.id, { onDelete: "cascade" }),
    startsAt: moment("starts_at").notNull(),
    endsAt: moment("ends_at").notNull(),
    chosenAt: moment("chosen_at"),
  },
  (t) => [
    uniqueIndex("application_option_key").on(t.placementId, t.startsAt),
    uniqueIndex("application_option_chosen")
      .on(t.placementId)
      .where(sql`${t.chosenAt} is not null`),
    check("application_option_ends", sql`${t.endsAt} > ${t.startsAt}`),
  ],
);

/** What applicant, company and school write each other about an application. */
export const applicationMessage = pgTable(
  "application_message",
  {
    id: id(),
    placementId: uuid("placement_id")
      .notNull()
      .references(() => placement.id, { onDelete: "cascade" }),
    at: createdAt(),
    side: text("side", { enum: ["St", "C", "Sch"] }).notNull(),
    authorId: uuid("author_id").references(() => user.id, { onDelete: "set null" }),
    body: text("body").notNull(),
    idempotencyKey: uuid("idempotency_key").notNull(),
  },
  (t) => [
    uniqueIndex("application_message_key").on(t.idempotencyKey),
    index("application_message_placement").on(t.placementId, t.at),
  ],
);

export const alertFrequencies = ["daily", "weekly", "off"] as const;

/** A search that somebody keeps, with mails about what is new in it. */
export const savedSearch = pgTable(
  "saved_search",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** Path and query as in the address bar. */
    path: text("path").notNull(),
    frequency: text("frequency", { enum: alertFrequencies }).notNull(),
    lastRunAt: moment("last_run_at"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("saved_search_key").on(t.userId, t.path),
    index("saved_search_due").on(t.frequency, t.lastRunAt),
  ],
);

/** Which listings a saved search has already found: what is not here is new to it. */
export const savedSearchHit = pgTable(
  "saved_search_hit",
  {
    searchId: uuid("search_id")
      .notNull()
      .references(() => savedSearch.id, { onDelete: "cascade" }),
    listingId: uuid("listing_id")
      .notNull()
      .references(() => listing.id, { onDelete: "cascade" }),
    at: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.searchId, t.listingId] })],
);

/** Of which listings somebody was mailed, by whichever of their searches: each of them once, also after a search is gone. */
export const alertedListing = pgTable(
  "alerted_listing",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    listingId: uuid("listing_id")
      .notNull()
      .references(() => listing.id, { onDelete: "cascade" }),
    at: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.listingId] }), index("alerted_listing_listing").on(t.listingId)],
);
