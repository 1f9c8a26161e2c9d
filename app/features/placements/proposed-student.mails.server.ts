import type { Db } from "~/platform/db.server";
import { formatDate, localePath, type Locale } from "~/platform/i18n/i18n";
import type { MailBlock } from "~/platform/mail/layout";
import { enqueueMail } from "~/platform/mail/mail.server";

import { rowIf, termRows, type Row } from "./application-mail.server";
import { applicationMailMessages } from "./application-mail.messages";
import { findPlacementLine, type PlacementLine } from "./applications.repository.server";
import { nearbyMailMessages } from "./nearby-mail.messages";
import { placesNearby } from "./nearby.usecases.server";
import { proposedStudentMailMessages } from "./proposed-student-mail.messages";
import type { Work } from "./step.server";

type Said =
  | { kind: "accepted"; withdrawn: number }
  | { kind: "fell_through" }
  /** With the last day (YYYY-MM-DD), and whether the school has reported them again. */
  | { kind: "ended"; endedOn: string; again: boolean };

/** Places nearby for whose placement is off, as many as there are, and the search for more. */
async function waysOn(
  tx: Db,
  line: PlacementLine,
  locale: Locale,
  link: (path: string) => string,
  now: Date,
): Promise<MailBlock[]> {
  const t = nearbyMailMessages[locale];
  const links = (await placesNearby(tx, line, now)).map(({ title, companyName, place, slug }) => ({
    label: t.place(title, companyName, place),
    url: link(`/aanbod/${slug}`),
  }));
  const search = { label: applicationMailMessages[locale].link.search, url: link("/leerbanen") };
  return [
    ...(links.length === 0 ? [] : [{ kind: "paragraph" as const, text: t.nearby }]),
    { kind: "links", links: [...links, search] },
  ];
}

/**
 * Tells a student with an account what came of a place for which their school had proposed them: the company took them,
 * and of their own applications so many were withdrawn; or the placement is off. That their school has ended it they hear
 * of any placement. Whom only the school knows hears it there.
 */
export async function mailProposedStudent(
  tx: Db,
  placementId: string,
  said: Said,
  { env, now }: Work,
): Promise<void> {
  const line = await findPlacementLine(placementId, tx);
  if (line === null || line.studentUserId === null || line.studentEmail === null) return;
  const locale = line.studentLocale ?? "nl";
  const t = proposedStudentMailMessages[locale];
  const shared = applicationMailMessages[locale];
  const link = (path: string) => env.appUrl + localePath(locale, path);
  const { companyName: company, companyPlace, listingTitle, reason } = line;
  const school = line.schoolName ?? "";
  const accepted = said.kind === "accepted";
  const rows: Row[] = [
    [shared.fact.offer, listingTitle],
    [shared.fact.company, `${company}, ${companyPlace}`],
    ...(said.kind === "ended" ? rowIf(t.lastDay, formatDate(locale, said.endedOn)) : []),
    ...(accepted ? termRows(locale, line) : rowIf(shared.fact.reason, reason)),
  ];
  const [subject, text] = {
    accepted: [t.acceptedSubject(company), t.accepted(company, school)] as const,
    fell_through: [t.fellThroughSubject(company), t.fellThrough(company, school)] as const,
    ended: [t.endedSubject(company), t.ended(company, school, said.kind === "ended" && said.again)] as const,
  }[said.kind];
  const withdrawn = accepted && said.withdrawn > 0 ? t.withdrawn(said.withdrawn) : null;
  await enqueueMail(
    tx,
    {
      to: { address: line.studentEmail, name: line.studentName },
      locale,
      template: `placement.${said.kind}.student`,
      subject,
      body: {
        greeting: shared.hello(line.studentName),
        blocks: [
          { kind: "paragraph", text },
          ...(withdrawn === null ? [] : [{ kind: "paragraph" as const, text: withdrawn }]),
          { kind: "facts", rows },
          ...(accepted
            ? [
                {
                  kind: "links" as const,
                  links: [{ label: shared.link.student, url: link("/mijn/sollicitaties") }],
                },
              ]
            : await waysOn(tx, line, locale, link, now)),
        ],
      },
      subjectId: placementId,
    },
    now,
  );
}
