import type { Db } from "~/platform/db.server";

import { addressLine } from "./core/address";
import type { Manager } from "./company.usecases.server";
import { historyOf } from "./history.usecases.server";
import { organisationError } from "./organisations.errors";
import {
  findCompanyById,
  contactLines,
  coordinatorsFor,
  recognitionsOf,
} from "./organisations.usecases.server";
import { claimsOf } from "./recognitions.usecases.server";

/** What a company says about itself, for its form. Throws `not_found` for one that is not theirs to manage. */
export async function managedCompany(db: Db, manager: Manager, id: string) {
  const found = manager.companyIds.includes(id) ? await findCompanyById(db, id) : null;
  if (found === null) throw organisationError("not_found");
  const { name, about, website, phone, sectorSlug, street, houseNumber, postcode } = found;
  return { id, name, about, website, phone, sectorSlug, street, houseNumber, postcode };
}

/** The contacts of a company that somebody manages, the first one first. Throws `not_found`. */
export async function managedContacts(db: Db, manager: Manager, id: string) {
  const { name } = await managedCompany(db, manager, id);
  return {
    company: { id, name },
    contacts: await contactLines(db, id),
  };
}

/** What a company that somebody manages is recognised for, and what it states. Throws `not_found`. */
export async function managedRecognitions(db: Db, manager: Manager, id: string) {
  const { name } = await managedCompany(db, manager, id);
  return {
    company: { id, name },
    recognitions: await recognitionsOf(db, id, manager.now),
    claims: await claimsOf(db, id),
  };
}

/** A company for its own people: what it shows, how its verification stands, and whom to ask. Null when it is gone. */
export async function companyOverview(db: Db, id: string, now: Date) {
  const company = await findCompanyById(db, id);
  if (company === null) return null;
  const { slug, name, about, website, phone } = company;
  const turnedDown = company.verification === "rejected" || company.verification === "suspended";
  return {
    id,
    slug,
    name,
    about,
    website,
    phone,
    address: addressLine(company),
    state: company.verification,
    reason: turnedDown ? company.verificationReason : null,
    coordinators: turnedDown
      ? (await coordinatorsFor(db, company.municipalityCode)).map((each) => ({
          name: each.name,
          email: each.email,
        }))
      : [],
    contacts: await contactLines(db, id),
    recognitions: await recognitionsOf(db, id, now),
    claims: await claimsOf(db, id),
    // Which coordinator it was is for the coordinators; what and why is for everybody of the company.
    history: (await historyOf(db, "company", id)).map(({ by: _by, ...line }) => line),
  };
}
