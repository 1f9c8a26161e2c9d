import { issueToken } from "~/features/accounts/index.server";
import { localeOfContact, mailContact, membersOf } from "~/features/organisations/index.server";
import { local } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";
import type { ScheduledTask } from "~/platform/jobs/worker.server";
import { enqueueMail } from "~/platform/mail/mail.server";
import type { WorkContext } from "~/platform/outbox/outbox.server";

import { findUnasked, lockUnasked, type Unasked } from "./asking.repository.server";
import { reportMessages } from "./report.messages";

/** A link to attest works until the one of the next month comes, and a little longer. */
const linkDays = 45;

async function recipientOf(
  tx: Db,
  asked: Unasked,
  now: Date,
): Promise<{ name: string; email: string; locale: Locale } | null> {
  if (asked.side === "C") {
    const contact = await mailContact(tx, asked.id, now);
    if (contact === null) return null;
    return { name: contact.name, email: contact.email, locale: await localeOfContact(tx, contact) };
  }
  const [first] = await membersOf(tx, { schoolId: asked.id });
  return first ?? null;
}

async function ask(db: Db, asked: Unasked, since: Date, { env, clock }: WorkContext): Promise<void> {
  const now = clock.now();
  await inTransaction(db, async (tx) => {
    const to = await recipientOf(tx, asked, now);
    if (to === null || !(await lockUnasked(asked, since, tx))) return;
    const secret = await issueToken(
      tx,
      {
        purpose: "attest_cofinancing",
        email: to.email,
        subjectId: asked.id,
        expiresAt: local(now).plus({ days: linkDays }).toJSDate(),
      },
      now,
    );
    const t = reportMessages[to.locale].mail;
    await enqueueMail(
      tx,
      {
        to: { address: to.email, name: to.name },
        locale: to.locale,
        template: "cofinancing.attest",
        subject: t.subject(asked.entries),
        body: {
          greeting: t.greeting(to.name),
          blocks: [
            { kind: "paragraph", text: asked.side === "C" ? t.company(asked.name) : t.school(asked.name) },
            { kind: "button", label: t.button, url: env.appUrl + localePath(to.locale, `/uren/${secret}`) },
          ],
        },
        subjectId: asked.id,
      },
      now,
    );
  });
}

/** Once a month: one mail to every company and school with hours to attest, never one for each activity. */
export const cofinancingTasks: readonly ScheduledTask[] = [
  {
    name: "ask-to-attest-hours",
    everySeconds: 6 * 3600,
    run: async (db, work) => {
      const month = local(work.clock.now()).startOf("month").toJSDate();
      for (const asked of await findUnasked(month, db)) await ask(db, asked, month, work);
    },
  },
];
