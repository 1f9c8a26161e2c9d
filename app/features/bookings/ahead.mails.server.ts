import { local } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";
import type { WorkContext } from "~/platform/outbox/outbox.server";

import { aheadMailMessages } from "./ahead-mail.messages";
import { findPractical } from "./ahead.repository.server";
import type { VisitReminder } from "./bookings.events.server";
import { mailMessages } from "./mail.messages";
import { standingFacts } from "./mail-facts.server";
import { teacherRecipients } from "./mail-people.server";
import { companyPath } from "./company-link.server";
import { factRows, wordsFor } from "./mail-words.server";

/** More rows for the table of a mail, in the language of its reader. */
type MoreRows = (locale: Locale) => [label: string, value: string][];

/** Days of the calendar from one moment to another, on the clock in Amsterdam. */
const daysUntil = (moment: Date, now: Date): number =>
  local(moment).startOf("day").diff(local(now).startOf("day"), "days").days;

/**
 * Mails both sides what they should know of a visit that is near, with `more` beneath it; nothing when it is off or was
 * moved meanwhile. Runs in the transaction of the fact.
 */
export async function mailVisitReminder(
  tx: Db,
  { bookingId, slotId, kind }: VisitReminder,
  { env, clock }: WorkContext,
  more: MoreRows,
): Promise<void> {
  const now = clock.now();
  const practical = await findPractical({ bookingId, slotId }, tx);
  const facts = await standingFacts(tx, bookingId, now);
  if (practical === undefined || facts === undefined) return;
  const teachers = teacherRecipients(facts.booking).map((to) => ({ side: "teacher" as const, to }));
  const companies = facts.company.map((to) => ({ side: "company" as const, to }));
  for (const { side, to } of [...companies, ...teachers]) {
    const { locale } = to;
    const t = aheadMailMessages[locale];
    const words = { ...wordsFor(locale, facts), when: t.when(daysUntil(facts.slot.startsAt, now)) };
    const path =
      side === "company"
        ? await companyPath(tx, facts, to, now)
        : `/mijn/boekingen/${facts.booking.reference}`;
    const hints: [string, string][] = [
      [t.facts.arrival, practical.arrival],
      [t.facts.bring, practical.whatToBring],
      [t.facts.wear, practical.whatToWear],
    ];
    const rows = [...factRows(locale, side, facts, "confirm"), ...hints, ...more(locale)];
    await enqueueMail(
      tx,
      {
        to: { address: to.email, name: to.name },
        locale,
        template: `booking.${kind}.${side}`,
        subject: t[kind][side].subject(words),
        body: {
          greeting: mailMessages[locale].greeting(to.name),
          blocks: [
            { kind: "paragraph", text: t[kind][side].text(words) },
            { kind: "facts", rows: rows.filter(([, value]) => value !== "") },
            {
              kind: "button",
              label: mailMessages[locale].button.see,
              url: env.appUrl + localePath(locale, path),
            },
          ],
        },
        subjectId: bookingId,
      },
      now,
    );
  }
}
