import { issueToken, revokeTokens } from "~/features/accounts/index.server";
import { companyRecipients, membersOf } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { formatDate, formatTime, localePath, type Locale } from "~/platform/i18n/i18n";
import type { MailBlock } from "~/platform/mail/layout";
import { enqueueMail } from "~/platform/mail/mail.server";

import { applicationMailMessages } from "./applications.mail.messages";
import { findApplication, findOptions } from "./applications.repository.server";
import { applicantName } from "./applicant-name";
import { seenByCompany } from "./company-view.server";
import type { ApplicationLine } from "./core/application-lines";
import { placesNearby } from "./nearby.usecases.server";
import { placementError } from "./placements.errors";
import { reasonText } from "./reason-text";
import type { Work } from "./step.server";

type Messages = (typeof applicationMailMessages)["nl"];
type ToCompany = keyof Messages["company"];
type ToStudent = keyof Messages["student"];
type ToSchool = keyof Messages["school"];

/** A link in a mail about an application works this many days, that in an offer until the offer is over. */
const linkDays = 30;
const day = 86_400_000;

async function lineOf(id: string, tx: Db): Promise<ApplicationLine> {
  const found = await findApplication(id, tx);
  if (found === null) throw placementError("not_found");
  return found;
}

const moment = (locale: Locale, at: Date) => `${formatDate(locale, at, "long")}, ${formatTime(locale, at)}`;

type Row = [string, string];
const rowIf = (label: string, value: string | number | null): Row[] =>
  value === null || value === "" ? [] : [[label, String(value)]];

/** The terms of an offer, as far as they are known. */
function termRows(locale: Locale, line: ApplicationLine): Row[] {
  const t = applicationMailMessages[locale].fact;
  const { startsOn, endsOn } = line;
  const period =
    startsOn === null || endsOn === null
      ? null
      : `${formatDate(locale, startsOn)} – ${formatDate(locale, endsOn)}`;
  return [
    ...rowIf(t.period, period),
    ...rowIf(t.hours, line.hoursPerWeek),
    ...rowIf(t.trainer, line.trainerName),
  ];
}

/** Makes every link about an application useless: it has moved on, or is over. */
export const revokeLinks = (tx: Db, placementId: string, now: Date): Promise<void> =>
  revokeTokens(tx, "answer_application", { subjectId: placementId }, now);

const withLink = new Set<ToCompany | ToStudent>([
  "submitted",
  "remind",
  "remind_last",
  "chosen",
  "invited",
  "offered",
]);

/** Tells the company about an application, naming nobody whom it may not know yet; `said` is a message, or a moment. */
export async function mailRecruiter(
  tx: Db,
  placementId: string,
  kind: ToCompany,
  { env, now }: Work,
  said: { text?: string; at?: Date } = {},
): Promise<void> {
  const line = await lineOf(placementId, tx);
  const seen = seenByCompany(line);
  for (const to of await companyRecipients(tx, line.companyId, now)) {
    const { locale } = to;
    const t = applicationMailMessages[locale];
    const link = (path: string) => env.appUrl + localePath(locale, path);
    const who = applicantName(locale, seen);
    const words = {
      who,
      company: line.companyName,
      listing: line.listingTitle,
      when: said.at === undefined ? "" : moment(locale, said.at),
    };
    const rows: Row[] = [
      [t.fact.offer, line.listingTitle],
      [t.fact.who, who],
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
        subject: t.company[kind].subject(words),
        body: {
          greeting: t.hello(to.name),
          blocks: [
            { kind: "paragraph", text: t.company[kind].text(words) },
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

const secretFor = (
  tx: Db,
  subjectId: string,
  to: { email: string; userId?: string },
  days: number,
  now: Date,
): Promise<string> =>
  issueToken(
    tx,
    { purpose: "answer_application", subjectId, ...to, expiresAt: new Date(now.getTime() + days * day) },
    now,
  );

const lost = new Set<ToStudent>(["declined", "closed", "waits", "lapsed", "fell_through"]);

/** What else there is for somebody whose application came to nothing, or waits for what stands still. */
async function waysOn(
  tx: Db,
  line: ApplicationLine,
  locale: Locale,
  { env, now }: Work,
): Promise<MailBlock[]> {
  const t = applicationMailMessages[locale];
  const link = (path: string) => env.appUrl + localePath(locale, path);
  const nearby = await placesNearby(tx, line, now);
  const links = nearby.map(({ title, companyName, place, slug }) => ({
    label: t.place(title, companyName, place),
    url: link(`/aanbod/${slug}`),
  }));
  return [
    ...(links.length === 0 ? [] : [{ kind: "paragraph" as const, text: t.nearby }]),
    {
      kind: "links",
      links: [
        ...links,
        { label: t.link.search, url: link("/zoeken") },
        { label: t.link.student, url: link(`/mijn/sollicitaties/${line.id}`) },
      ],
    },
  ];
}

/** Tells the student about the application; who is turned down or waits in vain gets three places nearby. */
export async function mailApplicant(
  tx: Db,
  placementId: string,
  kind: ToStudent,
  work: Work,
  said: { text?: string } = {},
): Promise<void> {
  const { env, now } = work;
  const line = await lineOf(placementId, tx);
  const { studentEmail: email, studentUserId: userId } = line;
  if (email === null) return;
  const locale = line.studentLocale ?? "nl";
  const t = applicationMailMessages[locale];
  const until = line.offerUntil === null ? null : new Date(line.offerUntil);
  const words = {
    who: line.studentName,
    company: line.companyName,
    listing: line.listingTitle,
    when: until === null ? "" : formatDate(locale, until, "long"),
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
    withLink.has(kind) && kind !== "submitted" && userId !== null
      ? await secretFor(tx, placementId, { email, userId }, days, now)
      : null;
  await enqueueMail(
    tx,
    {
      to: { address: email, name: line.studentName },
      locale,
      template: `application.${kind}.student`,
      subject: t.student[kind].subject(words),
      body: {
        greeting: t.hello(line.studentName),
        blocks: [
          { kind: "paragraph", text: t.student[kind].text(words) },
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

/** Tells the placement coordinators of the student's school, if there is one. */
export async function mailSchoolOf(
  tx: Db,
  placementId: string,
  kind: ToSchool,
  { env, now }: Work,
): Promise<void> {
  const line = await lineOf(placementId, tx);
  if (line.schoolId === null) return;
  for (const to of await membersOf(tx, { schoolId: line.schoolId }, ["placement_coordinator"])) {
    const { locale } = to;
    const t = applicationMailMessages[locale];
    const words = { who: "", company: line.companyName, listing: line.listingTitle, when: "" };
    const path = line.reportId === null ? "/school/sollicitaties" : `/school/studenten/${line.reportId}`;
    await enqueueMail(
      tx,
      {
        to: { address: to.email, name: to.name },
        locale,
        template: `application.${kind}.school`,
        subject: t.school[kind].subject(words),
        body: {
          greeting: t.hello(to.name),
          blocks: [
            { kind: "paragraph", text: t.school[kind].text(words) },
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
            { kind: "links", links: [{ label: t.link.school, url: env.appUrl + localePath(locale, path) }] },
          ],
        },
        subjectId: placementId,
      },
      now,
    );
  }
}
