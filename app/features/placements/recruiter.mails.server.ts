import { companyRecipients } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { localePath } from "~/platform/i18n/i18n";
import { enqueueMail } from "~/platform/mail/mail.server";

import { applicantName } from "./applicant-name";
import { applicationMailMessages } from "./application-mail.messages";
import {
  claimedSchool,
  lineOf,
  linkDays,
  moment,
  rowIf,
  secretFor,
  termRows,
  type Row,
} from "./application-mail.server";
import { seenByCompany } from "./company-view.server";
import { recruiterMailMessages, type ToRecruiter } from "./recruiter-mail.messages";
import { referralMessages } from "./referral.messages";
import type { Work } from "./step.server";

/** What the company can answer at once. */
const withLink = new Set<ToRecruiter>(["submitted", "remind", "remind_last", "chosen"]);

/** Tells the company about an application, naming nobody whom it may not know yet; `said` is a message, or a moment. */
export async function mailRecruiter(
  tx: Db,
  placementId: string,
  kind: ToRecruiter,
  { env, now }: Work,
  said: { text?: string; at?: Date } = {},
): Promise<void> {
  const line = await lineOf(placementId, tx);
  const seen = seenByCompany(line);
  const claimed = kind === "accepted" ? await claimedSchool(line, tx) : "";
  for (const to of await companyRecipients(tx, line.companyId, now)) {
    const { locale } = to;
    const t = applicationMailMessages[locale];
    const text = recruiterMailMessages[locale][kind];
    const link = (path: string) => env.appUrl + localePath(locale, path);
    const who = applicantName(locale, seen);
    const words = {
      who,
      company: line.companyName,
      listing: line.listingTitle,
      school: line.schoolName ?? "",
      claimed,
      when: said.at === undefined ? "" : moment(locale, said.at),
    };
    const rows: Row[] = [
      [t.fact.offer, line.listingTitle],
      [t.fact.who, who],
      ...rowIf(referralMessages[locale].by, seen.recommendedBy),
      [t.fact.qualification, line.qualification],
      ...rowIf(t.fact.level, line.level),
      [t.fact.route, t.routes[line.route]],
      ...rowIf(t.fact.travel, seen.travel === null ? null : t.about(seen.travel.minutes)),
      ...termRows(locale, line),
      ...(kind === "fell_through" && line.reason !== null ? rowIf(t.fact.reason, line.reason) : []),
    ];
    const url = withLink.has(kind)
      ? link(`/antwoord-sollicitatie/${await secretFor(tx, placementId, { email: to.email }, linkDays, now)}`)
      : null;
    await enqueueMail(
      tx,
      {
        to: { address: to.email, name: to.name },
        locale,
        template: `application.${kind}.company`,
        subject: text.subject(words),
        body: {
          greeting: t.hello(to.name),
          blocks: [
            { kind: "paragraph", text: text.text(words) },
            ...(said.text === undefined ? [] : [{ kind: "paragraph" as const, text: said.text }]),
            { kind: "facts", rows },
            ...(url === null
              ? [
                  {
                    kind: "links" as const,
                    links: [{ label: t.link.company, url: link("/bedrijf/sollicitaties") }],
                  },
                ]
              : [{ kind: "button" as const, label: t.answer, url }]),
          ],
        },
        subjectId: placementId,
      },
      now,
    );
  }
}
