import { and, asc, eq, ilike, inArray, isNotNull, isNull, type SQL } from "drizzle-orm";

import { company, membership, school, user } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { Subject, VerificationState } from "./core/verification";

/** Municipality codes of a coordinator's territory, or everywhere. */
export type Territory = string[] | "all";

/** One line of the coordinator's lists. */
export interface DeskLine {
  subject: Subject;
  id: string;
  name: string;
  place: string;
  /** The school of a person; null for an organisation. */
  school: string | null;
  state: VerificationState;
  since: Date;
}

const within = (
  column: typeof company.municipalityCode | typeof school.municipalityCode,
  territory: Territory,
): SQL | undefined => (territory === "all" ? undefined : inArray(column, territory));

/** What is typed counts as itself, not as a pattern. */
const containing = (name: string) => `%${name.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

type Wanted = { state: VerificationState } | { name: string };

export async function findCompanies(territory: Territory, wanted: Wanted, db: Db): Promise<DeskLine[]> {
  const found = await db
    .select({
      id: company.id,
      name: company.name,
      place: company.place,
      state: company.verification,
      since: company.createdAt,
    })
    .from(company)
    .where(
      and(
        within(company.municipalityCode, territory),
        "state" in wanted
          ? eq(company.verification, wanted.state)
          : ilike(company.name, containing(wanted.name)),
      ),
    )
    .orderBy(asc(company.createdAt), asc(company.id))
    .limit(100);
  return found.map((row) => ({ ...row, subject: "company", school: null }));
}

export async function findSchools(territory: Territory, wanted: Wanted, db: Db): Promise<DeskLine[]> {
  const found = await db
    .select({
      id: school.id,
      name: school.name,
      place: school.place,
      state: school.verification,
      since: school.createdAt,
    })
    .from(school)
    .where(
      and(
        within(school.municipalityCode, territory),
        "state" in wanted
          ? eq(school.verification, wanted.state)
          : ilike(school.name, containing(wanted.name)),
      ),
    )
    .orderBy(asc(school.createdAt), asc(school.id))
    .limit(100);
  return found.map((row) => ({ ...row, subject: "school", school: null }));
}

/** People with a confirmed address who wait at a checked school. */
export async function findPeople(territory: Territory, db: Db): Promise<DeskLine[]> {
  const found = await db
    .select({
      id: membership.id,
      name: user.name,
      place: school.place,
      school: school.name,
      state: membership.status,
      since: membership.createdAt,
    })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .innerJoin(school, eq(school.id, membership.schoolId))
    .where(
      and(
        eq(membership.status, "pending"),
        eq(school.verification, "verified"),
        isNotNull(user.emailConfirmedAt),
        isNull(user.blockedAt),
        within(school.municipalityCode, territory),
      ),
    )
    .orderBy(asc(membership.createdAt), asc(membership.id))
    .limit(100);
  return found.map((row) => ({ ...row, subject: "membership" }));
}

/** A company in the territory; `lock` holds it until the end of the transaction. */
export async function findCompanyIn(territory: Territory, id: string, db: Db, lock = false) {
  const query = db
    .select()
    .from(company)
    .where(and(eq(company.id, id), within(company.municipalityCode, territory)));
  const [found] = await (lock ? query.for("update") : query);
  return found ?? null;
}

export async function findSchoolIn(territory: Territory, id: string, db: Db, lock = false) {
  const query = db
    .select()
    .from(school)
    .where(and(eq(school.id, id), within(school.municipalityCode, territory)));
  const [found] = await (lock ? query.for("update") : query);
  return found ?? null;
}

/** A person's place in a checked school of the territory, once their address is confirmed. */
export async function findMembershipIn(territory: Territory, id: string, db: Db, lock = false) {
  const query = db
    .select({ membership, school, user })
    .from(membership)
    .innerJoin(school, eq(school.id, membership.schoolId))
    .innerJoin(user, eq(user.id, membership.userId))
    .where(
      and(
        eq(membership.id, id),
        eq(school.verification, "verified"),
        isNotNull(user.emailConfirmedAt),
        within(school.municipalityCode, territory),
      ),
    );
  const [found] = await (lock ? query.for("update", { of: membership }) : query);
  return found ?? null;
}

/** The people of an organisation with a confirmed address, who entered it first; not those turned down. */
export const findPeopleOf = (of: { companyId: string } | { schoolId: string }, db: Db) =>
  db
    .select({ membership, user })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(
      and(
        "companyId" in of ? eq(membership.companyId, of.companyId) : eq(membership.schoolId, of.schoolId),
        inArray(membership.status, ["pending", "verified"]),
        isNotNull(user.emailConfirmedAt),
        isNull(user.blockedAt),
      ),
    )
    .orderBy(asc(membership.createdAt), asc(membership.id))
    .limit(200);

/** A person's places in companies and schools, locked, with what they belong to. */
export const findMembershipsOfUser = (userId: string, tx: Db) =>
  tx
    .select({ membership, user, company, school })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .leftJoin(company, eq(company.id, membership.companyId))
    .leftJoin(school, eq(school.id, membership.schoolId))
    .where(eq(membership.userId, userId))
    .orderBy(asc(membership.createdAt), asc(membership.id))
    .for("update", { of: membership });

export async function updateVerification(
  subject: "company" | "school",
  id: string,
  { state, reason }: { state: VerificationState; reason: string | null },
  now: Date,
  tx: Db,
): Promise<void> {
  const values = {
    verification: state,
    verificationReason: reason,
    ...(state === "verified" ? { verifiedAt: now } : {}),
  };
  if (subject === "company") await tx.update(company).set(values).where(eq(company.id, id));
  else await tx.update(school).set(values).where(eq(school.id, id));
}

export async function updateMembership(
  id: string,
  { state, reason, by }: { state: "verified" | "rejected"; reason: string | null; by: string | null },
  now: Date,
  tx: Db,
): Promise<void> {
  await tx
    .update(membership)
    .set({ status: state, reason, decidedAt: now, decidedBy: by })
    .where(eq(membership.id, id));
}
