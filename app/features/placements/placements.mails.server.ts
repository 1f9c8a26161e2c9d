import { issueToken, revokeTokens } from "~/features/accounts/index.server";
import { localeOfContact, mailContact, membersOf } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import type { Env } from "~/platform/env/env.server";
import { local } from "~/platform/clock/clock";
import { formatDate, localePath, type Locale } from "~/platform/i18n/i18n";
import type { MailBlock } from "~/platform/mail/layout";
import { enqueueMail } from "~/platform/mail/mail.server";

import { proposalText } from "./company-view.server";
import type { Reminder } from "./core/applying";
import type { ProposalLine } from "./core/lines";
import { unanswered } from "./core/reasons";
import { placementError } from "./placements.errors";
import { placementMailMessages } from "./placements.mail.messages";
import type { PlacementRow } from "./placements.repository.server";
import { reasonText } from "./reason-text";
import type { Work } from "./step.server";
import { findProposal } from "./worklist.repository.server";

type MailEnv = Pick<Env, "appUrl">;

/** The last moment of a day, YYYY-MM-DD in Amsterdam. */
const endOf = (day: string): Date =>
  local(new Date(`${day}T12:00:00Z`))
    .endOf("day")
    .toJSDate();

async function linesOf(placementId: string, tx: Db): Promise<ProposalLine> {
  const found = await findProposal(placementId, tx);
  if (found === null) throw placementError("not_found");
  return found;
}

export function facts(about: ProposalLine, locale: Locale, reason?: string | null): MailBlock {
  const t = placementMailMessages[locale];
  const period = `${formatDate(locale, about.startsOn)} – ${formatDate(locale, about.endsOn)}`;
  return {
    kind: "facts",
    rows: [
      [t.offer, about.listingTitle],
      [t.company, about.companyName],
      ...(about.schoolName === "" ? [] : ([[t.school, about.schoolName]] as [string, string][])),
      [t.qualification, `${about.qualification} (${about.crebo})`],
      ...(about.level === null ? [] : ([[t.level, String(about.level)]] as [string, string][])),
      [t.route, t.routes[about.route]],
      [t.period, period],
      ...(reason ? ([[t.reason, reasonText(locale, reason)]] as [string, string][]) : []),
    ],
  };
}

/**
 * Mails a proposal to the company's first contact, or reminds them of it, with a link that answers it as long as it waits.
 * Throws placements.no_contact for a new one; where nobody is left to remind, nobody is.
 */
export async function mailProposal(
  tx: Db,
  row: PlacementRow,
  kind: "proposed" | Reminder,
  { env, now }: Work,
): Promise<void> {
  const contact = await mailContact(tx, row.companyId, now);
  if (contact === null) {
    if (kind === "proposed") throw placementError("no_contact");
    return;
  }
  const locale = await localeOfContact(tx, contact);
  const about = await linesOf(row.id, tx);
  const t = placementMailMessages[locale];
  const expiresAt = endOf(about.answerBy);
  const secret = await issueToken(
    tx,
    { purpose: "answer_placement", email: contact.email, subjectId: row.id, expiresAt },
    now,
  );
  await enqueueMail(
    tx,
    {
      to: { address: contact.email, name: contact.name },
      locale,
      template: `placement.${kind}`,
      subject: t.ask[kind].subject(about.schoolName),
      body: {
        greeting: t.hello(contact.name),
        blocks: [
          { kind: "paragraph", text: t.ask[kind].text(about.schoolName, about.listingTitle) },
          facts(about, locale),
          {
            kind: "button",
            label: t.answer,
            url: env.appUrl + localePath(locale, `/antwoord-plaatsing/${secret}`),
          },
          { kind: "paragraph", text: t.proposedAfter(formatDate(locale, about.answerBy, "long")) },
        ],
      },
      subjectId: row.id,
    },
    now,
  );
}

type ToCompany = { kind: "withdrawn" | "fell_through"; reason: string; by: string };

/** Tells the company that a proposal or a placement is over; its links do nothing from now on. */
export async function mailCompany(
  tx: Db,
  row: PlacementRow,
  said: ToCompany,
  env: MailEnv,
  now: Date,
): Promise<void> {
  await revokeTokens(tx, "answer_placement", { subjectId: row.id }, now);
  const contact = await mailContact(tx, row.companyId, now);
  if (contact === null) return;
  const locale = await localeOfContact(tx, contact);
  const about = await linesOf(row.id, tx);
  const t = placementMailMessages[locale];
  const withdrawn = said.kind === "withdrawn";
  await enqueueMail(
    tx,
    {
      to: { address: contact.email, name: contact.name },
      locale,
      template: `placement.${said.kind}`,
      subject: withdrawn ? t.withdrawnSubject(about.schoolName) : t.fellThroughSubject(said.by),
      body: {
        greeting: t.hello(contact.name),
        blocks: [
          { kind: "paragraph", text: withdrawn ? t.withdrawn(about.schoolName) : t.fellThrough(said.by) },
          facts(about, locale, proposalText(about, said.reason)),
          {
            kind: "links",
            links: [{ label: t.toPlacements, url: env.appUrl + localePath(locale, "/bedrijf/plaatsingen") }],
          },
        ],
      },
      subjectId: row.id,
    },
    now,
  );
}

/** Tells the school what the company did: the one who proposed, or all placement coordinators when that one has left. */
export async function mailSchool(
  tx: Db,
  row: PlacementRow,
  kind: "accepted" | "declined" | "fell_through",
  env: MailEnv,
  now: Date,
): Promise<void> {
  const about = await linesOf(row.id, tx);
  if (row.schoolId === null) return;
  const team = await membersOf(tx, { schoolId: row.schoolId }, ["placement_coordinator"]);
  const proposer = team.filter((person) => person.userId === row.proposedBy);
  for (const person of proposer.length > 0 ? proposer : team) {
    const t = placementMailMessages[person.locale];
    const [subject, text] = {
      accepted: [t.acceptedSubject(about.companyName), t.accepted(about.companyName)],
      declined:
        about.reason === unanswered
          ? [t.unansweredSubject(about.companyName), t.unanswered(about.companyName)]
          : [t.declinedSubject(about.companyName), t.declined(about.companyName)],
      fell_through: [t.fellThroughSubject(about.companyName), t.fellThrough(about.companyName)],
    }[kind];
    await enqueueMail(
      tx,
      {
        to: { address: person.email, name: person.name },
        locale: person.locale,
        template: `placement.${kind}.school`,
        subject: subject ?? "",
        body: {
          greeting: t.hello(person.name),
          blocks: [
            { kind: "paragraph", text: text ?? "" },
            facts(about, person.locale, about.reason),
            {
              kind: "links",
              links: [
                {
                  label: t.toStudent,
                  url: env.appUrl + localePath(person.locale, `/school/studenten/${row.reportId ?? ""}`),
                },
              ],
            },
          ],
        },
        subjectId: row.id,
      },
      now,
    );
  }
}
