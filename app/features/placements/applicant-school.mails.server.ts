import { membersOf } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { localePath } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";

import { applicantSchoolMailMessages } from "./applicant-school-mail.messages";
import { applicationMailMessages } from "./application-mail.messages";
import { lineOf, rowIf, termRows } from "./application-mail.server";
import type { Work } from "./step.server";

/** Tells the placement coordinators of the student's school, if there is one. */
export async function mailSchoolOf(
  tx: Db,
  placementId: string,
  kind: keyof typeof applicantSchoolMailMessages.nl,
  { env, now }: Work,
): Promise<void> {
  const line = await lineOf(placementId, tx);
  if (line.schoolId === null) return;
  for (const to of await membersOf(tx, { schoolId: line.schoolId }, ["placement_coordinator"])) {
    const { locale } = to;
    const t = applicationMailMessages[locale];
    const text = applicantSchoolMailMessages[locale][kind];
    const { companyName: company, listingTitle: listing, schoolName } = line;
    const words = { who: "", company, listing, school: schoolName ?? "", claimed: "", when: "" };
    const enrolled = kind === "enrolled";
    const list = line.reportId === null ? "/school/sollicitaties" : `/school/studenten/${line.reportId}`;
    const path = enrolled ? `/school/overeenkomsten/${placementId}` : list;
    const label = enrolled ? t.link.agreement : t.link.school;
    await enqueueMail(
      tx,
      {
        to: { address: to.email, name: to.name },
        locale,
        template: `application.${kind}.school`,
        subject: text.subject(words),
        body: {
          greeting: t.hello(to.name),
          blocks: [
            { kind: "paragraph", text: text.text(words) },
            {
              kind: "facts",
              rows: [
                [t.fact.offer, line.listingTitle],
                [t.fact.company, `${line.companyName}, ${line.companyPlace}`],
                [t.fact.qualification, line.qualification],
                ...termRows(locale, line),
                ...(kind === "fell_through" ? rowIf(t.fact.reason, line.reason) : []),
              ],
            },
            { kind: "links", links: [{ label, url: env.appUrl + localePath(locale, path) }] },
          ],
        },
        subjectId: placementId,
      },
      now,
    );
  }
}
