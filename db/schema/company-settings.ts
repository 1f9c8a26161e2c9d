import { sql } from "drizzle-orm";
import { check, date, doublePrecision, integer, pgTable, uuid } from "drizzle-orm/pg-core";

import { moment } from "./columns";
import { company, contact } from "./organisations";

/** How a company wants to be asked. A company without a row has set nothing. */
export const companySettings = pgTable(
  "company_settings",
  {
    companyId: uuid("company_id")
      .primaryKey()
      .references(() => company.id, { onDelete: "cascade" }),
    /** Requests a month that it wants; hidden from search while it has as many. */
    requestsPerMonth: integer("requests_per_month"),
    /** Last day of a pause: nothing of it is shown or can be asked for. */
    pausedUntil: date("paused_until", { mode: "string" }),
    /** Set when it was paused because it never answered; cleared when somebody of it resumes. */
    pausedForSilenceAt: moment("paused_for_silence_at"),
    /** When somebody of it last ended a pause; requests from before no longer count as silence. */
    resumedAt: moment("resumed_at"),
    /** Minutes that stay free before and after every group; null when groups may follow and overlap. */
    bufferMinutes: integer("buffer_minutes"),
    /** What new listings start with. */
    holdWorkingDays: integer("hold_working_days"),
    noticeDays: integer("notice_days"),
    /** Gets the mails in the place of the primary contact, on these days inclusive. */
    deputyId: uuid("deputy_id").references(() => contact.id, { onDelete: "set null" }),
    deputyFrom: date("deputy_from", { mode: "string" }),
    deputyUntil: date("deputy_until", { mode: "string" }),
  },
  (t) => [
    check("company_settings_requests", sql`${t.requestsPerMonth} between 1 and 1000`),
    check("company_settings_buffer", sql`${t.bufferMinutes} between 0 and 1440`),
    check("company_settings_hold_days", sql`${t.holdWorkingDays} between 1 and 20`),
    check("company_settings_notice", sql`${t.noticeDays} between 0 and 60`),
    check("company_settings_deputy", sql`${t.deputyUntil} >= ${t.deputyFrom}`),
  ],
);

/** How a company has answered over the last 12 months; recomputed from the bookings' history, never kept by hand. */
export const companyResponse = pgTable("company_response", {
  companyId: uuid("company_id")
    .primaryKey()
    .references(() => company.id, { onDelete: "cascade" }),
  /** Requests that were answered or lapsed. */
  asked: integer("asked").notNull(),
  answered: integer("answered").notNull(),
  /** Median time to the answer, in hours; null while nothing was answered. */
  medianHours: doublePrecision("median_hours"),
  computedAt: moment("computed_at").notNull(),
});
