import type { Db } from "~/platform/db.server";

import { changeOwn, type Manager } from "./company.usecases.server";
import * as repository from "./contacts.repository.server";
import { organisationError } from "./organisations.errors";
import type { ContactInput } from "./organisations.forms";

const most = 20;

const columns = ({ phone, ...input }: ContactInput) => ({ ...input, phone: phone ?? null });

/** Adds a contact to a company; the first one gets its mails. Throws `contacts_many` (409) beyond twenty. */
export const addContact = (db: Db, manager: Manager, companyId: string, input: ContactInput): Promise<void> =>
  changeOwn(db, manager, companyId, async (tx) => {
    const known = await repository.countContacts(companyId, tx);
    if (known >= most) throw organisationError("contacts_many");
    const isPrimary = known === 0;
    await repository.insertContact({ companyId, ...columns(input), isPrimary, createdAt: manager.now }, tx);
  });

async function existing(tx: Db, companyId: string, contactId: string) {
  const found = await repository.findContact(companyId, contactId, tx);
  if (found === null) throw organisationError("not_found");
  return found;
}

/** Changes a contact. Whoever does has seen the address: a refusal from before is forgotten, until the next. */
export const editContact = (
  db: Db,
  manager: Manager,
  companyId: string,
  contactId: string,
  input: ContactInput,
): Promise<void> =>
  changeOwn(db, manager, companyId, async (tx) => {
    await existing(tx, companyId, contactId);
    await repository.updateContact(companyId, contactId, { ...columns(input), bouncedAt: null }, tx);
  });

/** From now on the company's mails go to this contact, who stands first on its pages. */
export const makeContactFirst = (
  db: Db,
  manager: Manager,
  companyId: string,
  contactId: string,
): Promise<void> =>
  changeOwn(db, manager, companyId, async (tx) => {
    await existing(tx, companyId, contactId);
    await repository.putFirst(companyId, contactId, tx);
  });

/**
 * Removes a contact; one who has been removed already stays so. Throws `contact_primary` (409) for the one who gets the
 * company's mails.
 */
export const removeContact = (
  db: Db,
  manager: Manager,
  companyId: string,
  contactId: string,
): Promise<void> =>
  changeOwn(db, manager, companyId, async (tx) => {
    const found = await repository.findContact(companyId, contactId, tx);
    if (found?.isPrimary === true) throw organisationError("contact_primary");
    await repository.deleteContact(companyId, contactId, tx);
  });
