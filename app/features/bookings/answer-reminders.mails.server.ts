import { localePath } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";
import { on } from "~/platform/outbox/outbox.server";

import { answerReminderDue } from "./bookings.events.server";
import { companyBundleMessages } from "./bundle-mail.messages";
import { companyMailMessages } from "./company-mail.messages";
import { mailMessages } from "./mail.messages";
import { standingFacts } from "./mail-facts.server";
import { companyPath } from "./company-link.server";
import { factRows, wordsFor } from "./mail-words.server";

/** Reminds the company of a request with a link that answers it, unless it has been answered by now. */
export const remindOfRequest = on(answerReminderDue, async (tx, { bookingId, last }, { env, clock }) => {
  const now = clock.now();
  const facts = await standingFacts(tx, bookingId, now);
  if (facts?.booking.status !== "requested") return;
  for (const to of facts.company) {
    const { locale } = to;
    const t = mailMessages[locale];
    const texts = facts.classes.length > 0 ? companyBundleMessages[locale] : companyMailMessages[locale];
    const mail = texts[last ? "remind_last" : "remind"];
    const words = wordsFor(locale, facts);
    const url = env.appUrl + localePath(locale, await companyPath(tx, facts, to, now));
    await enqueueMail(
      tx,
      {
        to: { address: to.email, name: to.name },
        locale,
        template: last ? "booking.remind_last.company" : "booking.remind.company",
        subject: mail.subject(words),
        body: {
          greeting: t.greeting(to.name),
          blocks: [
            { kind: "paragraph", text: mail.text(words) },
            { kind: "facts", rows: factRows(locale, "company", facts, "request") },
            { kind: "button", label: t.button.answer, url },
          ],
        },
        subjectId: bookingId,
      },
      now,
    );
  }
});
