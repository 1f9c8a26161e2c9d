import { and, asc, desc, eq, sql, type SQL } from "drizzle-orm";

import { rows } from "#db/client.server";
import { company, membership, school, user } from "#db/schema";
import type { MembershipRole } from "~/platform/auth/viewer";
import { byName, type Db } from "~/platform/db.server";

import type { VerificationState } from "./core/verification";
import { within, type Territory } from "./verification.repository.server";

export interface OrganisationLine {
  kind: "school" | "company";
  id: string;
  name: string;
  place: string;
  verification: VerificationState;
}

export interface OrganisationSearch {
  /** Comparable words of the name or the place; empty for all. */
  words: string[];
  kind: "school" | "company" | null;
  state: VerificationState | null;
  limit: number;
  offset: number;
}

const inTerritory = (column: SQL, territory: Territory): SQL =>
  territory === null
    ? sql`true`
    : territory.length === 0
      ? sql`false`
      : sql`${column} in (${sql.join(
          territory.map((code) => sql`${code}`),
          sql`, `,
        )})`;

/** Schools and companies in a territory by name, one more than `limit` when there are more. */
export async function findOrganisations(
  territory: Territory,
  { words, kind, state, limit, offset }: OrganisationSearch,
  db: Db,
): Promise<OrganisationLine[]> {
  const table = (name: "school" | "company") => sql`
    select ${name}::text as kind, id, name, place, verification from ${sql.identifier(name)}
    where ${inTerritory(sql`municipality_code`, territory)}
      and ${state === null ? sql`true` : sql`verification = ${state}`}
      and ${words.reduce(
        (all, word) => sql`${all} and lower(unaccent(name || ' ' || place)) like ${`%${word}%`}`,
        sql`true`,
      )}`;
  const kinds = (["school", "company"] as const).filter((each) => kind === null || each === kind);
  return rows<OrganisationLine>(
    await db.execute(sql`
      select * from (${sql.join(kinds.map(table), sql` union all `)}) found
      order by name collate "und-x-icu", id limit ${limit + 1}::int offset ${offset}::int`),
  );
}

export async function findSchoolIn(id: string, territory: Territory, db: Db) {
  const [found] = await db
    .select()
    .from(school)
    .where(and(eq(school.id, id), within(school.municipalityCode, territory)));
  return found ?? null;
}

export async function findCompanyIn(id: string, territory: Territory, db: Db) {
  const [found] = await db
    .select()
    .from(company)
    .where(and(eq(company.id, id), within(company.municipalityCode, territory)));
  return found ?? null;
}

export interface PersonRow {
  membershipId: string;
  name: string;
  email: string;
  emailConfirmed: boolean;
  /** Mails to the address are refused. */
  bounced: boolean;
  role: MembershipRole;
  status: "pending" | "verified" | "rejected";
}

/** The people of an organisation: those that wait first, those that were turned down last. */
export const findPeopleOf = (
  of: { schoolId: string } | { companyId: string },
  db: Db,
): Promise<PersonRow[]> =>
  db
    .select({
      membershipId: membership.id,
      name: user.name,
      email: user.email,
      emailConfirmed: sql<boolean>`${user.emailConfirmedAt} is not null`,
      bounced: sql<boolean>`${user.emailBouncedAt} is not null`,
      role: membership.role,
      status: membership.status,
    })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where("schoolId" in of ? eq(membership.schoolId, of.schoolId) : eq(membership.companyId, of.companyId))
    .orderBy(
      desc(sql`${membership.status} = 'pending'`),
      asc(sql`${membership.status} = 'rejected'`),
      byName(user.name),
      asc(membership.id),
    )
    .limit(200);
