import { issueToken } from "~/features/accounts/index.server";
import type { Db } from "~/platform/db.server";
import { formatDate, localePath, type Locale } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";

import { findAccount } from "./claims.repository.server";
import { studentMailMessages } from "./student-mail.messages";

/** The link to consent works this many days. */
const linkDays = 30;

interface Asked {
  studentId: string;
  studentName: string;
  guardianName: string;
  guardianEmail: string;
}

/** Asks a guardian to consent: one mail, with a link to a page with one button; in the language of who asks. */
export async function mailGuardian(
  tx: Db,
  asked: Asked,
  { locale, appUrl }: { locale: Locale; appUrl: string },
  now: Date,
): Promise<void> {
  const { studentId, studentName, guardianName, guardianEmail } = asked;
  const t = studentMailMessages[locale];
  const expiresAt = new Date(now.getTime() + linkDays * 86_400_000);
  const secret = await issueToken(
    tx,
    { purpose: "guardian_consent", email: guardianEmail, subjectId: studentId, expiresAt },
    now,
  );
  await enqueueMail(
    tx,
    {
      to: { address: guardianEmail, name: guardianName },
      locale,
      template: "students.guardian",
      subject: t.guardian.subject(studentName),
      body: {
        greeting: t.greeting(guardianName),
        blocks: [
          { kind: "paragraph", text: t.guardian.text(studentName) },
          {
            kind: "button",
            label: t.guardian.button,
            url: appUrl + localePath(locale, `/toestemming/${secret}`),
          },
          { kind: "paragraph", text: t.guardian.until(formatDate(locale, expiresAt, "long")) },
        ],
      },
      subjectId: studentId,
    },
    now,
  );
}

/** Tells somebody that a guardian has consented, and what can be done from now on. */
export async function mailConsented(
  tx: Db,
  about: { studentId: string; userId: string | null; guardianName: string },
  { appUrl }: { appUrl: string },
  now: Date,
): Promise<void> {
  const account = about.userId === null ? null : await findAccount(about.userId, tx);
  if (account === null) return;
  const { locale } = account;
  const t = studentMailMessages[locale];
  await enqueueMail(
    tx,
    {
      to: { address: account.email, name: account.name },
      locale,
      template: "students.consented",
      subject: t.consented.subject(about.guardianName),
      body: {
        greeting: t.greeting(account.name),
        blocks: [
          { kind: "paragraph", text: t.consented.text(about.guardianName) },
          { kind: "button", label: t.consented.button, url: appUrl + localePath(locale, "/mijn/profiel") },
        ],
      },
      subjectId: about.studentId,
    },
    now,
  );
}
