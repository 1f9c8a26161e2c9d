import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";

import { company, contact, membership, qualification, school, user } from "#db/schema";
import type { Db } from "~/platform/db.server";

export interface Told {
  address: string;
  name: string;
  locale: "nl" | "en";
}

const reachable = [isNotNull(user.emailConfirmedAt), isNull(user.blockedAt)];
const person = { address: user.email, name: user.name, locale: user.locale };

/** A person of a school, by their membership, with the name of the school. */
export async function findTeacherTold(
  membershipId: string,
  db: Db,
): Promise<{ about: string; people: Told[] } | null> {
  const [found] = await db
    .select({ ...person, about: school.name })
    .from(membership)
    .innerJoin(school, eq(school.id, membership.schoolId))
    .innerJoin(user, eq(user.id, membership.userId))
    .where(eq(membership.id, membershipId));
  if (found === undefined) return null;
  const { about, ...told } = found;
  return { about, people: [told] };
}

/** Everybody of a school who has not been turned down, with the name of the school. */
export async function findSchoolTold(
  schoolId: string,
  db: Db,
): Promise<{ about: string; people: Told[] } | null> {
  const [found] = await db.select({ name: school.name }).from(school).where(eq(school.id, schoolId));
  if (found === undefined) return null;
  const people = await db
    .selectDistinct(person)
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(
      and(
        eq(membership.schoolId, schoolId),
        inArray(membership.status, ["pending", "verified"]),
        ...reachable,
      ),
    )
    .orderBy(asc(user.email))
    .limit(200);
  return { about: found.name, people };
}

/** Who manages a company and who gets its mails, each address once, with the name of the company. */
export async function findCompanyTold(
  companyId: string,
  db: Db,
): Promise<{ about: string; people: Told[] } | null> {
  const [found] = await db.select({ name: company.name }).from(company).where(eq(company.id, companyId));
  if (found === undefined) return null;
  const managers = await db
    .select(person)
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(
      and(
        eq(membership.companyId, companyId),
        eq(membership.role, "company_manager"),
        eq(membership.status, "verified"),
        ...reachable,
      ),
    )
    .orderBy(asc(membership.createdAt), asc(user.id))
    .limit(50);
  const contacts = await db
    .select({ address: contact.email, name: contact.name })
    .from(contact)
    .where(and(eq(contact.companyId, companyId), contact.isPrimary));
  const others = contacts.filter(({ address }) => !managers.some((manager) => manager.address === address));
  return {
    about: found.name,
    people: [...managers, ...others.map((each) => ({ ...each, locale: "nl" as const }))],
  };
}

export async function findQualificationName(crebo: string, db: Db): Promise<string | null> {
  const [found] = await db
    .select({ name: qualification.name })
    .from(qualification)
    .where(eq(qualification.crebo, crebo));
  return found?.name ?? null;
}
