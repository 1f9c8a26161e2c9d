import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";

import { company, contact, membership, school, user } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { Territory } from "./verification.repository.server";

/** Somebody or something that waits to be checked. */
export interface WaitingRow {
  kind: "membership" | "school" | "company";
  id: string;
  /** Of the person, for a membership; else of the organisation. */
  name: string;
  organisation: string;
  place: string;
  email: string;
  website: string | null;
  since: Date;
}

const most = 200;

/** Everything that waits in a territory, those that wait longest first. People count once their address is confirmed. */
export async function findWaiting(db: Db, territory: Territory): Promise<WaitingRow[]> {
  const inside = (column: typeof school.municipalityCode | typeof company.municipalityCode) =>
    territory === null ? undefined : inArray(column, territory.length === 0 ? [""] : territory);
  const people = await db
    .select({ membership, school, user })
    .from(membership)
    .innerJoin(school, eq(school.id, membership.schoolId))
    .innerJoin(user, eq(user.id, membership.userId))
    .where(
      and(
        eq(membership.status, "pending"),
        isNotNull(user.emailConfirmedAt),
        inside(school.municipalityCode),
      ),
    )
    .orderBy(asc(membership.createdAt))
    .limit(most);
  const companies = await db
    .select({ company, email: contact.email })
    .from(company)
    .leftJoin(contact, and(eq(contact.companyId, company.id), contact.isPrimary))
    .where(and(eq(company.verification, "pending"), inside(company.municipalityCode)))
    .orderBy(asc(company.createdAt))
    .limit(most);
  const rows: WaitingRow[] = [
    ...people.map((row) => ({
      kind: "membership" as const,
      id: row.membership.id,
      name: row.user.name,
      organisation: row.school.name,
      place: row.school.place,
      email: row.user.email,
      website: row.school.website,
      since: row.membership.createdAt,
    })),
    ...companies.map((row) => ({
      kind: "company" as const,
      id: row.company.id,
      name: row.company.name,
      organisation: row.company.name,
      place: row.company.place,
      email: row.email ?? "",
      website: row.company.website,
      since: row.company.createdAt,
    })),
  ];
  return rows.sort((a, b) => a.since.getTime() - b.since.getTime());
}

/** A person's memberships of schools that wait, locked. */
export const findWaitingOfPerson = (tx: Db, userId: string) =>
  tx
    .select({ membership, school, email: user.email })
    .from(membership)
    .innerJoin(school, eq(school.id, membership.schoolId))
    .innerJoin(user, eq(user.id, membership.userId))
    .where(and(eq(membership.userId, userId), eq(membership.status, "pending")))
    .for("update", { of: [membership, school] });

/** Whom to tell of a judgement, and about what. */
export async function findJudged(tx: Db, kind: WaitingRow["kind"], id: string) {
  if (kind === "company") {
    const [found] = await tx
      .select({ address: contact.email, name: contact.name, about: company.name })
      .from(company)
      .innerJoin(contact, and(eq(contact.companyId, company.id), contact.isPrimary))
      .where(eq(company.id, id));
    return found && { ...found, locale: "nl" as const };
  }
  const [found] = await tx
    .select({ address: user.email, name: user.name, about: school.name, locale: user.locale })
    .from(membership)
    .innerJoin(school, eq(school.id, membership.schoolId))
    .innerJoin(user, eq(user.id, membership.userId))
    .where(kind === "membership" ? eq(membership.id, id) : eq(school.id, id));
  return found;
}
