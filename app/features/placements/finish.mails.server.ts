import { revokeTokens } from "~/features/accounts/index.server";
import { localeOfContact, mailContact, membersOf } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import type { Env } from "~/platform/env/env.server";
import { formatDate, localePath, type Locale } from "~/platform/i18n/i18n";
import type { MailBlock } from "~/platform/mail/layout";
import { enqueueMail } from "~/platform/mail/mail.server";

import type { ProposalLine } from "./core/lines";
import { finishMailMessages } from "./finish.mail.messages";
import { facts } from "./placements.mails.server";
import type { PlacementRow } from "./placements.repository.server";
import { findProposal } from "./worklist.repository.server";

type MailEnv = Pick<Env, "appUrl">;
type Texts = (typeof finishMailMessages)["nl"];

interface Letter {
  template: string;
  subject: (t: Texts, about: ProposalLine) => string;
  says: (t: Texts, about: ProposalLine) => string;
  more?: (t: Texts, locale: Locale, about: ProposalLine) => MailBlock[];
  /** Where its link leads. */
  path: string;
  link: "toAgreements" | "toHours";
}

async function send(
  tx: Db,
  row: PlacementRow,
  to: { name: string; email: string; locale: Locale },
  letter: Letter,
  env: MailEnv,
  now: Date,
): Promise<void> {
  const about = await findProposal(row.id, tx);
  if (about === null) return;
  const t = finishMailMessages[to.locale];
  await enqueueMail(
    tx,
    {
      to: { address: to.email, name: to.name },
      locale: to.locale,
      template: letter.template,
      subject: letter.subject(t, about),
      body: {
        greeting: t.hello(to.name),
        blocks: [
          { kind: "paragraph", text: letter.says(t, about) },
          facts(about, to.locale, letter.template === "placement.ended" ? about.reason : null),
          ...(letter.more?.(t, to.locale, about) ?? []),
          {
            kind: "links",
            links: [{ label: t[letter.link], url: env.appUrl + localePath(to.locale, letter.path) }],
          },
        ],
      },
      subjectId: row.id,
    },
    now,
  );
}

async function toCompany(tx: Db, row: PlacementRow, letter: Letter, env: MailEnv, now: Date): Promise<void> {
  await revokeTokens(tx, "answer_placement", { subjectId: row.id }, now);
  const contact = await mailContact(tx, row.companyId, now);
  if (contact === null) return;
  const to = { name: contact.name, email: contact.email, locale: await localeOfContact(tx, contact) };
  await send(tx, row, to, letter, env, now);
}

/** Tells the company that an agreement made elsewhere was recorded. */
export const mailPlaced = (tx: Db, row: PlacementRow, env: MailEnv, now: Date): Promise<void> =>
  toCompany(
    tx,
    row,
    {
      template: "placement.placed",
      subject: (t, about) => t.placedSubject(about.schoolName),
      says: (t, about) => t.placed(about.schoolName),
      path: "/bedrijf/plaatsingen",
      link: "toAgreements",
    },
    env,
    now,
  );

/** Tells the company that the school has ended a placement, and why. */
export const mailEnded = (
  tx: Db,
  row: PlacementRow,
  said: { endedOn: string },
  env: MailEnv,
  now: Date,
): Promise<void> =>
  toCompany(
    tx,
    row,
    {
      template: "placement.ended",
      subject: (t, about) => t.endedSubject(about.schoolName),
      says: (t, about) => t.ended(about.schoolName),
      more: (t, locale) => [{ kind: "facts", rows: [[t.lastDay, formatDate(locale, said.endedOn)]] }],
      path: "/bedrijf/plaatsingen",
      link: "toAgreements",
    },
    env,
    now,
  );

/** Tells company and school that the last day is over, and where the hours are. */
export async function mailCompleted(tx: Db, row: PlacementRow, env: MailEnv, now: Date): Promise<void> {
  await toCompany(
    tx,
    row,
    {
      template: "placement.completed",
      subject: (t, about) => t.completedSubject(about.schoolName),
      says: (t) => t.completedCompany,
      path: "/bedrijf/uren",
      link: "toHours",
    },
    env,
    now,
  );
  if (row.schoolId === null) return;
  const team = await membersOf(tx, { schoolId: row.schoolId }, ["placement_coordinator"]);
  const proposer = team.filter((person) => person.userId === row.proposedBy);
  for (const person of proposer.length > 0 ? proposer : team) {
    await send(
      tx,
      row,
      person,
      {
        template: "placement.completed.school",
        subject: (t, about) => t.completedSubject(about.companyName),
        says: (t) => t.completedSchool,
        path: "/school/uren",
        link: "toHours",
      },
      env,
      now,
    );
  }
}
