import { issueToken } from "~/features/accounts/index.server";
import { formatDate, localePath } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";
import { on } from "~/platform/outbox/outbox.server";

import { bookingEvents } from "./bookings.events.server";
import { evaluationMs, evaluationUntil } from "./core/evaluation";
import { evaluationMailMessages } from "./evaluation-mail.messages";
import { mailMessages } from "./mail.messages";
import { standingFacts } from "./mail-facts.server";
import { companyPath } from "./company-link.server";
import { insteadOf, wordsFor } from "./mail-words.server";
import { insertReminders } from "./reminders.repository.server";

/** Asks both sides how a visit was, once; the links show what both wrote for as long again as they take answers. */
export const askForViews = on(bookingEvents.complete, async (tx, { bookingId }, { env, clock }) => {
  const now = clock.now();
  const facts = await standingFacts(tx, bookingId, now);
  if (facts === undefined) return;
  const { booking } = facts;
  const fresh = await insertReminders(booking, ["evaluate"], now, tx);
  if (fresh.length === 0) return;
  const until = evaluationUntil(booking);
  // Of whom there is only an address nobody is known to be of the school.
  const teachers = facts.teachers.flatMap((to) =>
    to.userId === undefined ? [] : [{ side: "teacher" as const, to, of: { userId: to.userId } }],
  );
  const companies = facts.company.map((to) => ({ side: "company" as const, to, of: {} }));
  for (const { side, to, of } of [...companies, ...teachers]) {
    const { locale } = to;
    const t = evaluationMailMessages[locale];
    const words = { ...wordsFor(locale, facts), deadline: formatDate(locale, until, "long") };
    const secret = await issueToken(
      tx,
      {
        purpose: "evaluate_booking",
        email: to.email,
        subjectId: bookingId,
        expiresAt: new Date(until.getTime() + evaluationMs),
        ...of,
      },
      now,
    );
    const page =
      side === "company"
        ? await companyPath(tx, facts, to, now, until)
        : `/mijn/boekingen/${booking.reference}`;
    const link = (path: string) => env.appUrl + localePath(locale, path);
    await enqueueMail(
      tx,
      {
        to: { address: to.email, name: to.name },
        locale,
        template: `booking.evaluate.${side}`,
        subject: t[side].subject(words),
        body: {
          greeting: mailMessages[locale].greeting(to.name),
          blocks: [
            { kind: "paragraph", text: t[side].text(words) },
            ...insteadOf(to),
            { kind: "button", label: t.button, url: link(`/evaluatie/${secret}`) },
            { kind: "links", links: [{ label: t.missed, url: link(page) }] },
          ],
        },
        subjectId: bookingId,
      },
      now,
    );
  }
});
