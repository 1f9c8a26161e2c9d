import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

import { user } from "./accounts";
import { createdAt, id, moment } from "./columns";
import { company, school } from "./organisations";

export const feedScopes = ["mine", "school", "company"] as const;

/** The private address of a calendar that other programs read. Only a SHA-256 of the secret is kept. */
export const calendarFeed = pgTable(
  "calendar_feed",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    scope: text("scope", { enum: feedScopes }).notNull(),
    schoolId: uuid("school_id").references(() => school.id, { onDelete: "cascade" }),
    companyId: uuid("company_id").references(() => company.id, { onDelete: "cascade" }),
    secretHash: text("secret_hash").notNull(),
    createdAt: createdAt(),
    revokedAt: moment("revoked_at"),
  },
  (t) => [uniqueIndex("calendar_feed_secret_key").on(t.secretHash), index("calendar_feed_user").on(t.userId)],
);
