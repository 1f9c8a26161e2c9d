import { bigint, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";

import { locales } from "./accounts";
import { createdAt, id, moment } from "./columns";

/** Facts recorded in the transaction that made them; subscribers run once for each, afterwards. */
export const outboxEvent = pgTable(
  "outbox_event",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    name: text("name").notNull(),
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
    dueAt: moment("due_at").notNull().defaultNow(),
    attempts: integer("attempts").notNull().default(0),
    lastError: text("last_error"),
    handledAt: moment("handled_at"),
  },
  (t) => [index("outbox_event_due").on(t.handledAt, t.dueAt)],
);

export const mailStates = ["queued", "sending", "sent", "failed"] as const;

export const mail = pgTable(
  "mail",
  {
    id: id(),
    toAddress: text("to_address").notNull(),
    toName: text("to_name"),
    locale: text("locale", { enum: locales }).notNull(),
    /** Which kind of mail it is, for the administrator's list. */
    template: text("template").notNull(),
    subject: text("subject").notNull(),
    text: text("text").notNull(),
    html: text("html").notNull(),
    /** A calendar file that goes along (RFC 5545). */
    calendar: text("calendar"),
    calendarMethod: text("calendar_method", { enum: ["REQUEST", "CANCEL", "PUBLISH"] }),
    /** The booking or placement that it is about. */
    subjectId: uuid("subject_id"),
    /** Where a mail program unsubscribes its reader by one POST (RFC 8058); null for what nobody subscribed to. */
    unsubscribeUrl: text("unsubscribe_url"),
    status: text("status", { enum: mailStates }).notNull().default("queued"),
    attempts: integer("attempts").notNull().default(0),
    /** When the next try may start; for a mail being sent, when its claim lapses. */
    dueAt: moment("due_at").notNull().defaultNow(),
    lastError: text("last_error"),
    createdAt: createdAt(),
    sentAt: moment("sent_at"),
  },
  (t) => [
    index("mail_due").on(t.status, t.dueAt),
    index("mail_to").on(t.toAddress),
    index("mail_subject").on(t.subjectId),
  ],
);

/** When each repeating task last ran, so that several workers share them. */
export const scheduledTask = pgTable("scheduled_task", {
  name: text("name").primaryKey(),
  lastRunAt: moment("last_run_at").notNull(),
});
