import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { record } from "~/platform/outbox/outbox.server";

import { mailContactChanged } from "./organisations.events.server";
import {
  findContactsOf,
  findMembers,
  type Contact,
  type MailPerson,
} from "./organisations.repository.server";
import { findDeputy } from "./settings.repository.server";

/**
 * Who gets a company's mails now: its deputy on the stated days, else its first contact; where mails are refused, another
 * contact whose address works, if there is one. Null without any contact.
 */
export async function mailContact(db: Db, companyId: string, now: Date): Promise<Contact | null> {
  const deputy = await findDeputy(companyId, today(now), db);
  const contacts = await findContactsOf(companyId, db);
  const inLine = deputy === null ? contacts : [deputy, ...contacts];
  return inLine.find(({ bouncedAt }) => bouncedAt === null) ?? inLine[0] ?? null;
}

/**
 * Runs what may change who gets a company's mails. When they go to another address from then on, that is recorded:
 * whoever mailed something that still waits mails it again.
 */
export async function changingMailContact(
  tx: Db,
  companyId: string,
  now: Date,
  change: () => Promise<void>,
): Promise<void> {
  const address = async () => (await mailContact(tx, companyId, now))?.email.toLowerCase();
  const before = await address();
  await change();
  const after = await address();
  if (after !== undefined && before !== after) await record(tx, mailContactChanged, { companyId }, now);
}

/** The language in which somebody of a company reads: that of their account; Dutch for who has none. */
export async function localeOfContact(
  db: Db,
  { companyId, userId }: Pick<Contact, "companyId" | "userId">,
): Promise<MailPerson["locale"]> {
  const members = userId === null ? [] : await findMembers({ companyId }, null, db);
  return members.find((member) => member.userId === userId)?.locale ?? "nl";
}

/** Somebody to whom a mail of a company goes, in the language of their account; Dutch for who has none. */
export interface CompanyRecipient {
  name: string;
  email: string;
  phone: string | null;
  locale: MailPerson["locale"];
}

/** Who gets a company's mails now: its mail contact; without one whose address works, its managers. */
export async function companyRecipients(db: Db, companyId: string, now: Date): Promise<CompanyRecipient[]> {
  const [contact, members] = await Promise.all([
    mailContact(db, companyId, now),
    findMembers({ companyId }, ["company_manager"], db),
  ]);
  if (contact === null || (contact.bouncedAt !== null && members.length > 0)) return members;
  const account = members.find((member) => member.userId === contact.userId);
  const { name, email, phone } = contact;
  return [{ name, email, phone, locale: account?.locale ?? "nl" }];
}
