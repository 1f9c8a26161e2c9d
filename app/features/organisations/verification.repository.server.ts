import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";

import { rows } from "#db/client.server";
import { auditLog, company, contact, membership, school, user } from "#db/schema";
import type { Db } from "~/platform/db.server";

/** Municipality codes of a coordinator's territory; null is everywhere. */
export type Territory = string[] | null;

const within = (
  column: typeof school.municipalityCode | typeof company.municipalityCode,
  where: Territory,
) => (where === null ? undefined : inArray(column, where));

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
    .select({ membership, school })
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

/** A company of one of these ids, locked. */
export async function lockOwnCompany(id: string, companyIds: readonly string[], tx: Db) {
  const [found] = await tx
    .select()
    .from(company)
    .where(and(eq(company.id, id), inArray(company.id, [...companyIds])))
    .for("update");
  return found ?? null;
}

/** Memberships of a school that are not turned down. */
export async function countMembers(schoolId: string, tx: Db): Promise<number> {
  const [found] = rows<{ n: number | string }>(
    await tx.execute(
      sql`select count(*) as n from ${membership} where school_id = ${schoolId} and status <> 'rejected'`,
    ),
  );
  return Number(found?.n ?? 0);
}

/** Changes the contact who comes first, or makes one for a company without. */
export async function savePrimaryContact(
  companyId: string,
  values: { name: string; jobTitle: string; email: string; phone: string | null },
  tx: Db,
): Promise<void> {
  const changed = await tx
    .update(contact)
    .set(values)
    .where(and(eq(contact.companyId, companyId), contact.isPrimary))
    .returning({ id: contact.id });
  if (changed.length === 0) await tx.insert(contact).values({ companyId, ...values, isPrimary: true });
}

/** Since when a company waits: since it registered, or since it last asked to be checked again. */
export const companyWaitsSince = sql`greatest(${company.createdAt}, (select max(${auditLog.at}) from ${auditLog}
  where ${auditLog.subjectType} = 'company' and ${auditLog.subjectId} = ${company.id}::text
    and ${auditLog.action} = 'company.ask'))`;
