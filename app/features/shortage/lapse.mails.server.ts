import { issueToken } from "~/features/accounts/index.server";
import { membersOf } from "~/features/organisations/index.server";
import { local } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { formatDate, localePath } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";
import type { WorkContext } from "~/platform/outbox/outbox.server";

import { lapseMailMessages } from "./lapse-mail.messages";
import type { DueReport } from "./reminders.repository.server";

/** Asks a student whether they still look, with a link that answers it without signing in. */
export async function mailStudentOfLapse(
  tx: Db,
  report: DueReport,
  { env, clock }: WorkContext,
): Promise<void> {
  const { userId, email, name, locale } = report;
  if (userId === null || email === null || name === null || locale === null) return;
  const now = clock.now();
  const t = lapseMailMessages[locale];
  const day = formatDate(locale, report.lapsesOn, "long");
  const expiresAt = local(new Date(`${report.lapsesOn}T12:00:00Z`))
    .endOf("day")
    .toJSDate();
  const secret = await issueToken(
    tx,
    { purpose: "renew_report", email, userId, subjectId: report.id, expiresAt },
    now,
  );
  await enqueueMail(
    tx,
    {
      to: { address: email, name },
      locale,
      template: "shortage.still_looking",
      subject: t.student.subject,
      body: {
        greeting: t.hello(name),
        blocks: [
          { kind: "paragraph", text: t.student.text(day) },
          {
            kind: "facts",
            rows: [
              [t.qualification, report.qualification],
              [t.school, report.schoolName],
            ],
          },
          {
            kind: "button",
            label: t.student.button,
            url: env.appUrl + localePath(locale, `/stagetekort-nog/${secret}`),
          },
          { kind: "paragraph", text: t.student.after },
        ],
      },
      subjectId: report.id,
    },
    now,
  );
}

/** Tells a school's placement coordinators how many of its reports lapse soon; it names no student. */
export async function mailSchoolOfLapse(
  tx: Db,
  reports: readonly DueReport[],
  { env, clock }: WorkContext,
): Promise<void> {
  const [first] = [...reports].sort((a, b) => a.lapsesOn.localeCompare(b.lapsesOn));
  if (first === undefined) return;
  for (const person of await membersOf(tx, { schoolId: first.schoolId }, ["placement_coordinator"])) {
    const { locale } = person;
    const t = lapseMailMessages[locale];
    await enqueueMail(
      tx,
      {
        to: { address: person.email, name: person.name },
        locale,
        template: "shortage.lapse_soon",
        subject: t.coordinator.subject(reports.length),
        body: {
          greeting: t.hello(person.name),
          blocks: [
            {
              kind: "paragraph",
              text: t.coordinator.text(reports.length, formatDate(locale, first.lapsesOn, "long")),
            },
            { kind: "facts", rows: [[t.school, first.schoolName]] },
            {
              kind: "button",
              label: t.coordinator.button,
              url: env.appUrl + localePath(locale, "/school/studenten?urgentie=lapsing"),
            },
          ],
        },
        subjectId: first.schoolId,
      },
      clock.now(),
    );
  }
}
