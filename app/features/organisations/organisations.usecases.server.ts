import type { MembershipRole, Viewer } from "~/platform/auth/viewer";
import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import {
  findCompany,
  findContactsOf,
  findCoordinatorsFor,
  findMembers,
  findMunicipalitiesOfRegions,
  findRecognitionsOf,
  findSchool,
  type Company,
  type Contact,
  type MailPerson,
  type RecognitionRow,
  type School,
} from "./organisations.repository.server";

export type { Company, Contact, MailPerson, RecognitionRow, School } from "./organisations.repository.server";

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Null when there is none, whatever its verification. */
export const findCompanyById = async (db: Db, id: string): Promise<Company | null> =>
  uuid.test(id) ? findCompany({ id }, db) : null;
export const findCompanyBySlug = (db: Db, slug: string): Promise<Company | null> => findCompany({ slug }, db);
export const findSchoolById = async (db: Db, id: string): Promise<School | null> =>
  uuid.test(id) ? findSchool({ id }, db) : null;
export const findSchoolBySlug = (db: Db, slug: string): Promise<School | null> => findSchool({ slug }, db);

/** A contact as their own company and a coordinator see them. */
export type ContactLine = Pick<Contact, "id" | "name" | "jobTitle" | "email" | "phone" | "isPrimary">;

/** The people of a company that schools may call, the one who gets its mails first. */
export const contactLines = async (db: Db, companyId: string): Promise<ContactLine[]> =>
  (await findContactsOf(companyId, db)).map(({ id, name, jobTitle, email, phone, isPrimary }) => ({
    id,
    name,
    jobTitle,
    email,
    phone,
    isPrimary,
  }));

/** The contact who gets the company's mails; null only for a company without any contact. */
export const primaryContact = async (db: Db, companyId: string): Promise<Contact | null> =>
  (await findContactsOf(companyId, db))[0] ?? null;

/** The qualifications for which a company is recognised by SBB on the day of `now` (Amsterdam), by name. */
export const recognitionsOf = (db: Db, companyId: string, now: Date): Promise<RecognitionRow[]> =>
  findRecognitionsOf(companyId, today(now), db);

export const isRecognised = async (db: Db, companyId: string, crebo: string, now: Date): Promise<boolean> =>
  (await recognitionsOf(db, companyId, now)).some((row) => row.crebo === crebo);

/** The checked people of a company or school, for mails; of certain roles only when asked. */
export const membersOf = (
  db: Db,
  of: { companyId: string } | { schoolId: string },
  roles: readonly MembershipRole[] | null = null,
): Promise<(MailPerson & { role: MembershipRole })[]> => findMembers(of, roles, db);

/** The coordinators whose regions hold a municipality, by name. */
export const coordinatorsFor = (db: Db, municipalityCode: string): Promise<MailPerson[]> =>
  findCoordinatorsFor(municipalityCode, db);

/** The codes of the municipalities that a coordinator works for; "all" for an administrator, none for others. */
export async function territoryOf(db: Db, viewer: Viewer | null): Promise<string[] | "all"> {
  if (viewer?.role === "admin") return "all";
  if (viewer?.role !== "coordinator") return [];
  return findMunicipalitiesOfRegions(viewer.territory, db);
}
