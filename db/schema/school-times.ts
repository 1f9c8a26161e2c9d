import { sql } from "drizzle-orm";
import { check, date, integer, pgTable, primaryKey, text, time, uuid } from "drizzle-orm/pg-core";

import { id } from "./columns";
import { school } from "./organisations";

/** A school's lesson hours: the times of its bell, on the clock of Amsterdam. */
export const bellPeriod = pgTable(
  "bell_period",
  {
    schoolId: uuid("school_id")
      .notNull()
      .references(() => school.id, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    startsAt: time("starts_at").notNull(),
    endsAt: time("ends_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.schoolId, t.number] }),
    check("bell_period_number", sql`${t.number} between 1 and 20`),
    check("bell_period_times", sql`${t.endsAt} > ${t.startsAt}`),
  ],
);

/** Days on which a school does not go out: exam weeks and the like, beside the holidays of its region. */
export const schoolClosed = pgTable(
  "school_closed",
  {
    id: id(),
    schoolId: uuid("school_id")
      .notNull()
      .references(() => school.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** First and last day, both closed. */
    startsOn: date("starts_on", { mode: "string" }).notNull(),
    endsOn: date("ends_on", { mode: "string" }).notNull(),
  },
  (t) => [check("school_closed_period", sql`${t.endsOn} >= ${t.startsOn}`)],
);
