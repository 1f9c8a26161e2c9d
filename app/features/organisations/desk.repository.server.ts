import { and, asc, eq, inArray, isNotNull, isNull, or, sql, type SQL } from "drizzle-orm";

import { company, contact, membership, qualification, recognitionClaim, school, user } from "#db/schema";
import type { Db } from "~/platform/db.server";

import { addressLine } from "./core/address";
import type { WaitingItem } from "./core/desk";
import { within, type Territory } from "./verification.repository.server";

/** Of each kind, at most so many; who waits longest is always among them. */
const most = 200;

/** Somebody of the organisation has confirmed their address; one that nobody belongs to was entered for it by somebody else. */
const confirmed = (
  organisation: typeof membership.schoolId | typeof membership.companyId,
  id: SQL,
): SQL => sql`(
  exists (select from ${membership} join ${user} on ${user.id} = ${membership.userId}
    where ${organisation} = ${id} and ${user.emailConfirmedAt} is not null and ${user.blockedAt} is null)
  or not exists (select from ${membership} where ${organisation} = ${id}))`;

const since = {
  membership: sql<Date>`coalesce(${membership.askedAgainAt}, ${membership.createdAt})`.mapWith(
    membership.createdAt,
  ),
  school: sql<Date>`coalesce(${school.verificationSince}, ${school.createdAt})`.mapWith(school.createdAt),
  company: sql<Date>`coalesce(${company.verificationSince}, ${company.createdAt})`.mapWith(company.createdAt),
};

/** People of schools whose address is confirmed; not of a school that is closed, which must be open first. */
export async function findWaitingPeople(territory: Territory, db: Db): Promise<WaitingItem[]> {
  const rows = await db
    .select({ membership, school, user, since: since.membership })
    .from(membership)
    .innerJoin(school, eq(school.id, membership.schoolId))
    .innerJoin(user, eq(user.id, membership.userId))
    .where(
      and(
        eq(membership.status, "pending"),
        inArray(school.verification, ["unverified", "pending", "verified"]),
        isNotNull(user.emailConfirmedAt),
        isNull(user.blockedAt),
        within(school.municipalityCode, territory),
      ),
    )
    .orderBy(asc(since.membership), asc(membership.id))
    .limit(most);
  return rows.map(({ membership: each, school: at, user: person, since: from }) => ({
    kind: "membership",
    id: each.id,
    name: person.name,
    organisation: { kind: "school", id: at.id, name: at.name },
    schoolFirst: at.verification !== "verified",
    address: addressLine(at),
    website: at.website,
    people: [{ name: person.name, email: person.email, role: each.role }],
    claim: null,
    since: from,
    earlier: each.reason,
  }));
}

/** Who asked for these organisations: the first to register with each. */
async function findAskers(
  organisation: typeof membership.schoolId | typeof membership.companyId,
  ids: readonly string[],
  db: Db,
): Promise<Map<string, WaitingItem["people"]>> {
  const rows = await db
    .selectDistinctOn([organisation], {
      id: organisation,
      name: user.name,
      email: user.email,
      role: membership.role,
    })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(and(inArray(organisation, [...ids]), isNotNull(user.emailConfirmedAt)))
    .orderBy(organisation, asc(membership.createdAt), asc(membership.id));
  return new Map(rows.map(({ id, ...person }) => [id ?? "", [person]]));
}

/** Schools that were entered by hand, or of the list and not looked at yet. */
export async function findWaitingSchools(territory: Territory, db: Db): Promise<WaitingItem[]> {
  const rows = await db
    .select({ school, since: since.school })
    .from(school)
    .where(
      and(
        eq(school.verification, "pending"),
        confirmed(membership.schoolId, sql`${school.id}`),
        within(school.municipalityCode, territory),
      ),
    )
    .orderBy(asc(since.school), asc(school.id))
    .limit(most);
  const askers = await findAskers(
    membership.schoolId,
    rows.map((row) => row.school.id),
    db,
  );
  return rows.map(({ school: at, since: from }) => ({
    kind: "school",
    id: at.id,
    name: at.name,
    organisation: { kind: "school", id: at.id, name: at.name },
    schoolFirst: false,
    address: addressLine(at),
    website: at.website,
    claim: null,
    people: askers.get(at.id) ?? [],
    since: from,
    earlier: at.verificationReason,
  }));
}

export async function findWaitingCompanies(territory: Territory, db: Db): Promise<WaitingItem[]> {
  const rows = await db
    .select({
      company,
      since: since.company,
      contact: { name: contact.name, email: contact.email },
    })
    .from(company)
    .leftJoin(contact, and(eq(contact.companyId, company.id), contact.isPrimary))
    .where(
      and(
        eq(company.verification, "pending"),
        confirmed(membership.companyId, sql`${company.id}`),
        within(company.municipalityCode, territory),
      ),
    )
    .orderBy(asc(since.company), asc(company.id))
    .limit(most);
  const askers = await findAskers(
    membership.companyId,
    rows.map((row) => row.company.id),
    db,
  );
  return rows.map(({ company: at, contact: first, since: from }) => ({
    kind: "company",
    id: at.id,
    name: at.name,
    organisation: { kind: "company", id: at.id, name: at.name },
    schoolFirst: false,
    address: addressLine(at),
    website: at.website,
    claim: null,
    people: askers.get(at.id) ?? (first === null ? [] : [{ ...first, role: "contact" }]),
    since: from,
    earlier: at.verificationReason,
  }));
}

/** Recognitions that companies state; of companies that wait themselves too. */
export async function findWaitingClaims(territory: Territory, db: Db): Promise<WaitingItem[]> {
  const rows = await db
    .select({ claim: recognitionClaim, company, name: qualification.name, level: qualification.level })
    .from(recognitionClaim)
    .innerJoin(company, eq(company.id, recognitionClaim.companyId))
    .innerJoin(qualification, eq(qualification.crebo, recognitionClaim.crebo))
    .where(
      and(
        eq(recognitionClaim.status, "pending"),
        or(eq(company.verification, "verified"), eq(company.verification, "pending")),
        confirmed(membership.companyId, sql`${company.id}`),
        within(company.municipalityCode, territory),
      ),
    )
    .orderBy(asc(recognitionClaim.since), asc(recognitionClaim.id))
    .limit(most);
  return rows.map(({ claim, company: at, name, level }) => ({
    kind: "recognition",
    id: claim.id,
    name,
    organisation: { kind: "company", id: at.id, name: at.name },
    schoolFirst: false,
    address: addressLine(at),
    website: at.website,
    people: [],
    claim: {
      crebo: claim.crebo,
      level,
      sbbNumber: claim.sbbNumber,
      validFrom: claim.validFrom,
      validUntil: claim.validUntil,
    },
    since: claim.since,
    earlier: claim.reason,
  }));
}
