import type { MembershipRole, Viewer } from "~/platform/auth/viewer";
import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import {
  findCompany,
  findContactsOf,
  findCoordinatedRegions,
  findCoordinatorsFor,
  findMembers,
  findMunicipalitiesOfRegions,
  findRecognitionsOf,
  findSchool,
  findVerifiedMemberships,
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
export type ContactLine = Pick<Contact, "id" | "name" | "jobTitle" | "email" | "phone" | "isPrimary"> & {
  /** Mails to the address are refused. */
  bounced: boolean;
};

/** The people of a company that schools may call, the one who gets its mails first. */
export const contactLines = async (db: Db, companyId: string): Promise<ContactLine[]> =>
  (await findContactsOf(companyId, db)).map(({ id, name, jobTitle, email, phone, isPrimary, bouncedAt }) => ({
    id,
    name,
    jobTitle,
    email,
    phone,
    isPrimary,
    bounced: bouncedAt !== null,
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

/** Whose bookings somebody sees, outside of a request of theirs: the checked schools and companies where they are. */
export async function membershipsOf(
  db: Db,
  userId: string,
): Promise<{ schoolIds: string[]; companyIds: string[] }> {
  const found = await findVerifiedMemberships(userId, db);
  return {
    schoolIds: [...new Set(found.flatMap(({ schoolId }) => schoolId ?? []))],
    companyIds: [...new Set(found.flatMap(({ companyId }) => companyId ?? []))],
  };
}

/** The coordinators whose regions hold a municipality, by name. */
export const coordinatorsFor = (db: Db, municipalityCode: string): Promise<MailPerson[]> =>
  findCoordinatorsFor(municipalityCode, db);

export interface Coordinator {
  userId: string;
  name: string;
  regions: { name: string; slug: string }[];
}

/** Every coordinator with the regions that they work for, by their first region. Names only: it is public. */
export async function coordinatorsByRegion(db: Db): Promise<Coordinator[]> {
  const found = new Map<string, Coordinator>();
  for (const { userId, name, region } of await findCoordinatedRegions(db)) {
    const known = found.get(userId) ?? { userId, name, regions: [] };
    // A province and a labour-market region may bear the same name.
    if (known.regions.every((other) => other.name !== region.name)) known.regions.push(region);
    found.set(userId, known);
  }
  return [...found.values()];
}

/** The codes of the municipalities that a coordinator works for; "all" for an administrator, none for others. */
export async function territoryOf(db: Db, viewer: Viewer | null): Promise<string[] | "all"> {
  if (viewer?.role === "admin") return "all";
  if (viewer?.role !== "coordinator") return [];
  return findMunicipalitiesOfRegions(viewer.territory, db);
}
