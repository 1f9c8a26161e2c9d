import type { Db } from "#db/client.server";
import { mail } from "#db/schema";

import type { Locale } from "../i18n/i18n";
import { renderHtml, renderText, type MailBody } from "./layout";

export interface NewMail {
  to: { address: string; name?: string | undefined };
  locale: Locale;
  /** Which kind of mail it is, e.g. "booking.requested". */
  template: string;
  subject: string;
  body: MailBody;
  /** An iCalendar file that goes along. */
  calendar?: { method: "REQUEST" | "CANCEL" | "PUBLISH"; content: string };
  /** The booking or placement that it is about. */
  subjectId?: string;
  /** For what one can unsubscribe from: where one POST does it (RFC 8058). */
  unsubscribeUrl?: string;
}

/** Puts a mail in the outbox, in the transaction that it belongs to; a worker sends it after the commit. */
export async function enqueueMail(tx: Db, made: NewMail, now: Date): Promise<void> {
  await tx.insert(mail).values({
    toAddress: made.to.address,
    toName: made.to.name ?? null,
    locale: made.locale,
    template: made.template,
    subject: made.subject,
    text: renderText(made.body, made.locale),
    html: renderHtml(made.subject, made.body, made.locale),
    calendar: made.calendar?.content ?? null,
    calendarMethod: made.calendar?.method ?? null,
    subjectId: made.subjectId ?? null,
    unsubscribeUrl: made.unsubscribeUrl ?? null,
    createdAt: now,
    dueAt: now,
  });
}
