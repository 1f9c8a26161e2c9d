import { revokeOrganisationTokens } from "~/features/accounts/index.server";
import type { Db } from "~/platform/db.server";

import { changeOwn, type Manager } from "./company.usecases.server";
import * as repository from "./contacts.repository.server";
import { changingMailContact } from "./mail-contact.usecases.server";
import { organisationError } from "./organisations.errors";
import type { ContactInput } from "./organisations.forms";
import { findContactsOf, findMembers } from "./organisations.repository.server";

const most = 20;

const columns = ({ phone, ...input }: ContactInput) => ({ ...input, phone: phone ?? null });

/**
 * Runs a change of a company's contacts, with the company locked; whoever gets its mails from then on gets what waits.
 * Throws `not_found` for another's.
 */
const changeContacts = (
  db: Db,
  manager: Manager,
  companyId: string,
  change: (tx: Db) => Promise<void>,
): Promise<void> =>
  changeOwn(db, manager, companyId, (tx) =>
    changingMailContact(tx, companyId, manager.now, () => change(tx)),
  );

/**
 * Adds a contact to a company; the first one gets its mails. Who is one already, by name and address, is not added again:
 * the form was sent twice. Throws `contacts_many` (409) beyond twenty.
 */
export const addContact = (db: Db, manager: Manager, companyId: string, input: ContactInput): Promise<void> =>
  changeContacts(db, manager, companyId, async (tx) => {
    if (await repository.hasContact(companyId, input, tx)) return;
    const known = await repository.countContacts(companyId, tx);
    if (known >= most) throw organisationError("contacts_many");
    const isPrimary = known === 0;
    await repository.insertContact({ companyId, ...columns(input), isPrimary, createdAt: manager.now }, tx);
  });

/**
 * What was mailed to an address for the company stops working, unless somebody of it still has that address: a contact,
 * whichever place they have in line, or a person with an account.
 */
async function forget(tx: Db, { now }: Manager, companyId: string, email: string): Promise<void> {
  const people = [...(await findContactsOf(companyId, tx)), ...(await findMembers({ companyId }, null, tx))];
  if (people.some((person) => person.email.toLowerCase() === email.toLowerCase())) return;
  await revokeOrganisationTokens(tx, companyId, email, now);
}

async function existing(tx: Db, companyId: string, contactId: string) {
  const found = await repository.findContact(companyId, contactId, tx);
  if (found === null) throw organisationError("not_found");
  return found;
}

/**
 * Changes a contact. Whoever does has seen the address: a refusal from before is forgotten, until the next. Links that
 * were mailed to an address that is no longer theirs stop working.
 */
export const editContact = (
  db: Db,
  manager: Manager,
  companyId: string,
  contactId: string,
  input: ContactInput,
): Promise<void> =>
  changeContacts(db, manager, companyId, async (tx) => {
    const { email } = await existing(tx, companyId, contactId);
    await repository.updateContact(companyId, contactId, { ...columns(input), bouncedAt: null }, tx);
    await forget(tx, manager, companyId, email);
  });

/**
 * From now on the company's mails go to this contact, who stands first on its pages. Whoever was first is a contact as
 * before, whose links go on working.
 */
export const makeContactFirst = (
  db: Db,
  manager: Manager,
  companyId: string,
  contactId: string,
): Promise<void> =>
  changeContacts(db, manager, companyId, async (tx) => {
    await existing(tx, companyId, contactId);
    await repository.putFirst(companyId, contactId, tx);
  });

/**
 * Removes a contact, and with it the links that were mailed to them; one who has been removed already stays so. Throws
 * `contact_primary` (409) for the one who gets the company's mails.
 */
export const removeContact = (
  db: Db,
  manager: Manager,
  companyId: string,
  contactId: string,
): Promise<void> =>
  changeContacts(db, manager, companyId, async (tx) => {
    const found = await repository.findContact(companyId, contactId, tx);
    if (found === null) return;
    if (found.isPrimary) throw organisationError("contact_primary");
    await repository.deleteContact(companyId, contactId, tx);
    await forget(tx, manager, companyId, found.email);
  });
