import { issueToken } from "~/features/accounts/index.server";
import { membersOf } from "~/features/organisations/index.server";
import { local } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { formatDate, localePath } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";
import type { WorkContext } from "~/platform/outbox/outbox.server";

import { endsWithYear } from "./core/lapse";
import { lapseMailMessages } from "./lapse-mail.messages";
import type { DueReport } from "./reminders.repository.server";

/** A link by which a student says whether they still look, without signing in. */
async function answerPath(
  tx: Db,
  { id, email, userId, lapsesOn }: DueReport & { userId: string; email: string },
  now: Date,
): Promise<string> {
  const expiresAt = local(new Date(`${lapsesOn}T12:00:00Z`))
    .endOf("day")
    .toJSDate();
  const secret = await issueToken(
    tx,
    { purpose: "renew_report", email, userId, subjectId: id, expiresAt },
    now,
  );
  return `/stagetekort-nog/${secret}`;
}

/**
 * Asks a student whether they still look, with a link that answers it. What lapses with its school year is not saved by an
 * answer: then the mail says how to report for the next one.
 */
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
  const over = endsWithYear(report);
  const path = over ? "/mijn/stagetekort" : await answerPath(tx, { ...report, userId, email }, now);
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
          { kind: "paragraph", text: over ? t.student.yearEnd(day) : t.student.text(day) },
          {
            kind: "facts",
            rows: [
              [t.qualification, report.qualification],
              [t.school, report.schoolName],
            ],
          },
          {
            kind: "button",
            label: over ? t.student.toReports : t.student.button,
            url: env.appUrl + localePath(locale, path),
          },
          ...(over ? [] : [{ kind: "paragraph" as const, text: t.student.after }]),
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
            ...(reports.every(endsWithYear)
              ? []
              : [{ kind: "paragraph" as const, text: t.coordinator.stay }]),
            ...(reports.some(endsWithYear)
              ? [{ kind: "paragraph" as const, text: t.coordinator.yearEnd }]
              : []),
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
