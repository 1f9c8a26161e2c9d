import type { Db } from "~/platform/db.server";
import { formatDate, localePath, type Locale } from "~/platform/i18n/i18n";
import type { MailBlock } from "~/platform/mail/layout";
import { enqueueMail } from "~/platform/mail/mail.server";

import { applicationMailMessages } from "./application-mail.messages";
import {
  claimedSchool,
  day,
  lineOf,
  linkDays,
  moment,
  rowIf,
  secretFor,
  termRows,
  type Row,
} from "./application-mail.server";
import { applicantMailMessages, type ToApplicant } from "./applicant-mail.messages";
import { findOptions } from "./applications.repository.server";
import type { ApplicationLine } from "./core/application-lines";
import { standsUntil } from "./core/referral";
import { nearbyMailMessages } from "./nearby-mail.messages";
import { placesNearby } from "./nearby.usecases.server";
import { reasonText } from "./reason-text";
import { referralMessages } from "./referral.messages";
import type { Work } from "./step.server";

/** What the student can answer at once. */
const withLink = new Set<ToApplicant>(["invited", "offered"]);
const lost = new Set<ToApplicant>(["declined", "closed", "waits", "lapsed", "fell_through"]);

/** What else there is for somebody whose application came to nothing, or waits for what stands still. */
async function waysOn(
  tx: Db,
  line: ApplicationLine,
  locale: Locale,
  { env, now }: Work,
): Promise<MailBlock[]> {
  const t = applicationMailMessages[locale];
  const others = nearbyMailMessages[locale];
  const referral = referralMessages[locale];
  const link = (path: string) => env.appUrl + localePath(locale, path);
  const nearby = await placesNearby(tx, line, now);
  const until = standsUntil(line, now);
  const links = nearby.map(({ title, companyName, place, slug, recommended }) => ({
    label: others.place(title, companyName, place) + (recommended ? ` (${referral.canGo})` : ""),
    url: link(`/aanbod/${slug}`),
  }));
  return [
    ...(until === null
      ? []
      : [
          {
            kind: "paragraph" as const,
            text: `${referral.given(line.companyName)}. ${referral.givenText(formatDate(locale, until, "dayAndYear"))}`,
          },
        ]),
    ...(links.length === 0 ? [] : [{ kind: "paragraph" as const, text: others.nearby }]),
    {
      kind: "links",
      links: [
        ...links,
        { label: t.link.search, url: link("/leerbanen") },
        { label: t.link.student, url: link(`/mijn/sollicitaties/${line.id}`) },
      ],
    },
  ];
}

/**
 * Tells the student about the application; who is turned down or waits in vain gets three places nearby. The day that is
 * said (YYYY-MM-DD) is the last on which the company takes a break.
 */
export async function mailApplicant(
  tx: Db,
  placementId: string,
  kind: ToApplicant,
  work: Work,
  said: { text?: string; until?: string } = {},
): Promise<void> {
  const { env, now } = work;
  const line = await lineOf(placementId, tx);
  const { studentEmail: email, studentUserId: userId } = line;
  if (email === null) return;
  const locale = line.studentLocale ?? "nl";
  const t = applicationMailMessages[locale];
  const text = applicantMailMessages[locale][kind];
  const until = line.offerUntil === null ? null : new Date(line.offerUntil);
  const lastDay = said.until ?? until;
  const words = {
    who: line.studentName,
    company: line.companyName,
    listing: line.listingTitle,
    school: line.schoolName ?? "",
    claimed: kind === "accepted" ? await claimedSchool(line, tx) : "",
    when: lastDay === null ? "" : formatDate(locale, lastDay, "long"),
  };
  const times = kind === "invited" ? await findOptions(placementId, tx) : [];
  const rows: Row[] = [
    [t.fact.offer, line.listingTitle],
    [t.fact.company, `${line.companyName}, ${line.companyPlace}`],
    ...(kind === "offered" || kind === "accepted" ? termRows(locale, line) : []),
    ...rowIf(t.fact.times, times.map(({ startsAt }) => moment(locale, startsAt)).join("; ")),
    ...(until === null ? [] : rowIf(t.fact.until, moment(locale, until))),
    ...(lost.has(kind) && line.reason !== null ? rowIf(t.fact.reason, reasonText(locale, line.reason)) : []),
    ...(["invited", "offered", "declined"].includes(kind) ? rowIf(t.fact.note, line.companyNote) : []),
  ];
  const link = (path: string) => env.appUrl + localePath(locale, path);
  const days = until === null ? linkDays : Math.max(0, until.getTime() - now.getTime()) / day;
  const secret =
    withLink.has(kind) && userId !== null
      ? await secretFor(tx, placementId, { email, userId }, days, now)
      : null;
  await enqueueMail(
    tx,
    {
      to: { address: email, name: line.studentName },
      locale,
      template: `application.${kind}.student`,
      subject: text.subject(words),
      body: {
        greeting: t.hello(line.studentName),
        blocks: [
          { kind: "paragraph", text: text.text(words) },
          ...(said.text === undefined ? [] : [{ kind: "paragraph" as const, text: said.text }]),
          { kind: "facts", rows },
          ...(secret === null
            ? []
            : [{ kind: "button" as const, label: t.answer, url: link(`/antwoord-sollicitatie/${secret}`) }]),
          ...(lost.has(kind)
            ? await waysOn(tx, line, locale, work)
            : [
                {
                  kind: "links" as const,
                  links: [{ label: t.link.student, url: link(`/mijn/sollicitaties/${line.id}`) }],
                },
              ]),
        ],
      },
      subjectId: placementId,
    },
    now,
  );
}
