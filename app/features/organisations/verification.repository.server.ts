import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";

import { company, membership, recognition, recognitionClaim, school, user } from "#db/schema";
import type { Db } from "~/platform/db.server";

/** Municipality codes of a coordinator's territory; null is everywhere. */
export type Territory = string[] | null;

type MunicipalityColumn = typeof school.municipalityCode | typeof company.municipalityCode;

/** The condition that an organisation lies in the territory. */
export const within = (column: MunicipalityColumn, where: Territory) =>
  where === null ? undefined : inArray(column, where.length === 0 ? [""] : where);

export async function updateSchool(
  id: string,
  values: Partial<typeof school.$inferInsert>,
  tx: Db,
): Promise<void> {
  await tx.update(school).set(values).where(eq(school.id, id));
}

export async function updateCompany(
  id: string,
  values: Partial<typeof company.$inferInsert>,
  tx: Db,
): Promise<void> {
  await tx.update(company).set(values).where(eq(company.id, id));
}

export async function updateMembership(
  id: string,
  values: Partial<typeof membership.$inferInsert>,
  tx: Db,
): Promise<void> {
  await tx.update(membership).set(values).where(eq(membership.id, id));
}

/** A person's membership of a school in the territory whose address is confirmed, locked with its school. */
export async function lockMembership(id: string, where: Territory, tx: Db) {
  const [found] = await tx
    .select({ membership, school, email: user.email })
    .from(membership)
    .innerJoin(school, eq(school.id, membership.schoolId))
    .innerJoin(user, eq(user.id, membership.userId))
    .where(
      and(
        eq(membership.id, id),
        within(school.municipalityCode, where),
        isNotNull(user.emailConfirmedAt),
        isNull(user.blockedAt),
      ),
    )
    .for("update", { of: [membership, school] });
  return found ?? null;
}

export async function lockSchoolIn(id: string, where: Territory, tx: Db) {
  const [found] = await tx
    .select()
    .from(school)
    .where(and(eq(school.id, id), within(school.municipalityCode, where)))
    .for("update");
  return found ?? null;
}

export async function lockCompanyIn(id: string, where: Territory, tx: Db) {
  const [found] = await tx
    .select()
    .from(company)
    .where(and(eq(company.id, id), within(company.municipalityCode, where)))
    .for("update");
  return found ?? null;
}

/** A company of one of these ids, locked: every change of a company's own begins with this, so that they wait for each other. */
export async function lockOwnCompany(id: string, companyIds: readonly string[], tx: Db) {
  const [found] = await tx
    .select()
    .from(company)
    .where(and(eq(company.id, id), inArray(company.id, [...companyIds])))
    .for("update");
  return found ?? null;
}

/** A recognition that a company in the territory states, locked. */
export async function lockClaimIn(id: string, where: Territory, tx: Db) {
  const [found] = await tx
    .select({ claim: recognitionClaim })
    .from(recognitionClaim)
    .innerJoin(company, eq(company.id, recognitionClaim.companyId))
    .where(and(eq(recognitionClaim.id, id), within(company.municipalityCode, where)))
    .for("update", { of: recognitionClaim });
  return found?.claim ?? null;
}

export async function updateClaim(
  id: string,
  values: Partial<typeof recognitionClaim.$inferInsert>,
  tx: Db,
): Promise<void> {
  await tx.update(recognitionClaim).set(values).where(eq(recognitionClaim.id, id));
}

/** What a company stated becomes a recognition, in the place of an older one for the same qualification. */
export async function confirmClaim(
  { id, companyId, crebo, validFrom, validUntil }: typeof recognitionClaim.$inferSelect,
  tx: Db,
): Promise<void> {
  await tx
    .insert(recognition)
    .values({ companyId, crebo, validFrom, validUntil })
    .onConflictDoUpdate({
      target: [recognition.companyId, recognition.crebo],
      set: { validFrom, validUntil },
    });
  await tx.delete(recognitionClaim).where(eq(recognitionClaim.id, id));
}

/** A person's memberships of schools that wait, locked in the order of the schools, which is the order of everyone. */
export const findWaitingOfPerson = (tx: Db, userId: string) =>
  tx
    .select({ membership, school, email: user.email })
    .from(membership)
    .innerJoin(school, eq(school.id, membership.schoolId))
    .innerJoin(user, eq(user.id, membership.userId))
    .where(and(eq(membership.userId, userId), eq(membership.status, "pending")))
    .orderBy(asc(school.id), asc(membership.id))
    .for("update", { of: [membership, school] });
