import { local } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";
import type { WorkContext } from "~/platform/outbox/outbox.server";

import { aheadMailMessages } from "./ahead-mail.messages";
import type { Visit } from "./ahead";
import { findPractical } from "./ahead.repository.server";
import type { VisitReminder } from "./bookings.events.server";
import { mailMessages } from "./mail.messages";
import { standingFacts, type MailFacts } from "./mail-facts.server";
import { companyPath } from "./company-link.server";
import { factRows, insteadOf, wordsFor } from "./mail-words.server";

/** More rows for the table of a mail, in the language of its reader. */
type MoreRows = (locale: Locale) => [label: string, value: string][];

/** Days of the calendar from one moment to another, on the clock in Amsterdam. */
const daysUntil = (moment: Date, now: Date): number =>
  local(moment).startOf("day").diff(local(now).startOf("day"), "days").days;

/**
 * What the mail about visits of one request says, of those that are still agreed for their slot: the first with what
 * its group should know, and all of them when they are more than one. Undefined when none is.
 */
async function factsOf(tx: Db, visits: readonly Visit[], now: Date) {
  const standing: (MailFacts & { practical: NonNullable<Awaited<ReturnType<typeof findPractical>>> })[] = [];
  for (const visit of visits) {
    const practical = await findPractical(visit, tx);
    const facts = await standingFacts(tx, visit.bookingId, now);
    if (practical !== undefined && facts !== undefined) standing.push({ ...facts, practical });
  }
  standing.sort((a, b) => a.slot.startsAt.getTime() - b.slot.startsAt.getTime());
  const [first] = standing;
  if (first === undefined) return undefined;
  return { ...first, classes: standing.length === 1 ? [] : standing.map(({ booking }) => booking) };
}

/**
 * Mails both sides what they should know of a visit that is near, and of its class mates on that day, with `more`
 * beneath it; nothing of what is off or was moved meanwhile. Runs in the transaction of the fact.
 */
export async function mailVisitReminder(
  tx: Db,
  { kind, classMates, ...visit }: VisitReminder,
  { env, clock }: WorkContext,
  more: MoreRows,
): Promise<void> {
  const now = clock.now();
  const facts = await factsOf(tx, [visit, ...classMates], now);
  if (facts === undefined) return;
  const { practical } = facts;
  const lastEnd = facts.classes.reduce(
    (end, one) => (one.endsAt > end ? one.endsAt : end),
    facts.slot.endsAt,
  );
  const teachers = facts.teachers.map((to) => ({ side: "teacher" as const, to }));
  const companies = facts.company.map((to) => ({ side: "company" as const, to }));
  for (const { side, to } of [...companies, ...teachers]) {
    const { locale } = to;
    const t = aheadMailMessages[locale];
    const words = {
      ...wordsFor(locale, facts),
      when: t.when(daysUntil(facts.slot.startsAt, now)),
      group: facts.classes.length === 0 ? "" : ` (${mailMessages[locale].classes(facts.classes.length)})`,
    };
    const path =
      side === "company"
        ? await companyPath(tx, facts, to, now, lastEnd)
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
            ...insteadOf(to),
            { kind: "facts", rows: rows.filter(([, value]) => value !== "") },
            {
              kind: "button",
              label: mailMessages[locale].button.see,
              url: env.appUrl + localePath(locale, path),
            },
          ],
        },
        subjectId: facts.booking.id,
      },
      now,
    );
  }
}
