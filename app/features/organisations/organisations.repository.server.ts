import { and, desc, eq, gt, inArray, isNotNull, isNull, lte, or } from "drizzle-orm";

import {
  company,
  contact,
  coordinatorRegion,
  membership,
  qualification,
  recognition,
  region,
  regionMunicipality,
  school,
  user,
} from "#db/schema";
import type { MembershipRole } from "~/platform/auth/viewer";
import { byName, type Db } from "~/platform/db.server";

export type Company = typeof company.$inferSelect;
export type School = typeof school.$inferSelect;
export type Contact = typeof contact.$inferSelect;

export async function findCompany(by: { id: string } | { slug: string }, db: Db): Promise<Company | null> {
  const [found] = await db
    .select()
    .from(company)
    .where("id" in by ? eq(company.id, by.id) : eq(company.slug, by.slug));
  return found ?? null;
}

export async function findSchool(by: { id: string } | { slug: string }, db: Db): Promise<School | null> {
  const [found] = await db
    .select()
    .from(school)
    .where("id" in by ? eq(school.id, by.id) : eq(school.slug, by.slug));
  return found ?? null;
}

export const findContactsOf = (companyId: string, db: Db): Promise<Contact[]> =>
  db
    .select()
    .from(contact)
    .where(eq(contact.companyId, companyId))
    .orderBy(desc(contact.isPrimary), contact.createdAt, contact.id)
    .limit(50);

export interface RecognitionRow {
  crebo: string;
  name: string;
  /** mbo level 1–4. */
  level: number | null;
  /** ISO dates; an open end is null. */
  validFrom: string;
  validUntil: string | null;
}

export const findRecognitionsOf = (companyId: string, day: string, db: Db): Promise<RecognitionRow[]> =>
  db
    .select({
      crebo: recognition.crebo,
      name: qualification.name,
      level: qualification.level,
      validFrom: recognition.validFrom,
      validUntil: recognition.validUntil,
    })
    .from(recognition)
    .innerJoin(qualification, eq(qualification.crebo, recognition.crebo))
    .where(
      and(
        eq(recognition.companyId, companyId),
        lte(recognition.validFrom, day),
        or(isNull(recognition.validUntil), gt(recognition.validUntil, day), eq(recognition.validUntil, day)),
      ),
    )
    .orderBy(byName(qualification.name), recognition.crebo);

export interface MailPerson {
  userId: string;
  name: string;
  email: string;
  phone: string | null;
  locale: "nl" | "en";
  /** When a mail to the address was last refused for good. */
  bouncedAt: Date | null;
}

const mailPerson = {
  userId: user.id,
  name: user.name,
  email: user.email,
  phone: user.phone,
  locale: user.locale,
  bouncedAt: user.emailBouncedAt,
};

/** Verified people of an organisation with a confirmed address, oldest first. */
export const findMembers = (
  of: { companyId: string } | { schoolId: string },
  roles: readonly MembershipRole[] | null,
  db: Db,
): Promise<(MailPerson & { role: MembershipRole })[]> =>
  db
    .select({ ...mailPerson, role: membership.role })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(
      and(
        "companyId" in of ? eq(membership.companyId, of.companyId) : eq(membership.schoolId, of.schoolId),
        eq(membership.status, "verified"),
        isNotNull(user.emailConfirmedAt),
        isNull(user.blockedAt),
        roles === null ? undefined : inArray(membership.role, [...roles]),
      ),
    )
    .orderBy(membership.createdAt, user.id)
    .limit(200);

/** Coordinators with a region that holds the municipality. */
export const findCoordinatorsFor = (municipalityCode: string, db: Db): Promise<MailPerson[]> =>
  db
    .selectDistinct(mailPerson)
    .from(coordinatorRegion)
    .innerJoin(user, eq(user.id, coordinatorRegion.userId))
    .innerJoin(regionMunicipality, eq(regionMunicipality.regionCode, coordinatorRegion.regionCode))
    .where(
      and(
        eq(regionMunicipality.municipalityCode, municipalityCode),
        eq(user.role, "coordinator"),
        isNull(user.blockedAt),
      ),
    )
    .orderBy(user.name, user.id)
    .limit(20);

export interface CoordinatedRegion {
  userId: string;
  name: string;
  region: { name: string; slug: string };
}

/** Who coordinates what, by region. */
export const findCoordinatedRegions = (db: Db): Promise<CoordinatedRegion[]> =>
  db
    .select({
      userId: user.id,
      name: user.name,
      region: { name: region.name, slug: region.slug },
    })
    .from(coordinatorRegion)
    .innerJoin(user, eq(user.id, coordinatorRegion.userId))
    .innerJoin(region, eq(region.code, coordinatorRegion.regionCode))
    .where(and(eq(user.role, "coordinator"), isNull(user.blockedAt)))
    .orderBy(byName(region.name), region.kind, region.code, byName(user.name), user.id)
    .limit(200);

export const findMunicipalitiesOfRegions = async (codes: readonly string[], db: Db): Promise<string[]> => {
  if (codes.length === 0) return [];
  const found = await db
    .selectDistinct({ code: regionMunicipality.municipalityCode })
    .from(regionMunicipality)
    .where(inArray(regionMunicipality.regionCode, [...codes]));
  return found.map((row) => row.code);
};

/** The schools and companies where somebody is checked, of those that are checked themselves; where they were first, first. */
export async function findVerifiedMemberships(
  userId: string,
  db: Db,
): Promise<{ schoolId: string | null; companyId: string | null }[]> {
  return db
    .select({ schoolId: membership.schoolId, companyId: membership.companyId })
    .from(membership)
    .leftJoin(school, eq(school.id, membership.schoolId))
    .leftJoin(company, eq(company.id, membership.companyId))
    .where(
      and(
        eq(membership.userId, userId),
        eq(membership.status, "verified"),
        or(eq(school.verification, "verified"), eq(company.verification, "verified")),
      ),
    )
    .orderBy(membership.createdAt, membership.id);
}
