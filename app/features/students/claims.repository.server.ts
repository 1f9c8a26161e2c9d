import { and, asc, eq, inArray, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Db } from "#db/client.server";
import { qualification, school, student, studentProfile, user } from "#db/schema";

import type { ProfileRow, StudentRow } from "./students.repository.server";

const known = alias(student, "known");

/** Claims that a school can decide about: of accounts whose address is confirmed. */
const open = (schoolIds: readonly string[]) =>
  and(
    inArray(studentProfile.claimedSchoolId, [...schoolIds]),
    isNull(studentProfile.claimRejectedAt),
    isNull(student.schoolId),
    isNotNull(user.emailConfirmedAt),
  );

/** Of the place that somebody has accepted without a school, the one that begins first; null when there is none. */
const ofPlace = <T>(what: SQL) => sql<T | null>`(
  select ${what} from placement p join company c on c.id = p.company_id
  where p.student_id = ${student.id} and p.school_id is null and p.status = 'accepted'
  order by p.starts_on, p.id limit 1)`;
type Route = StudentRow["route"];

/**
 * Who says to be a student of these schools, the longest waiting first; at most 50. The programme is that of the place
 * that they have accepted, else the one that they state.
 */
export async function findClaims(schoolIds: readonly string[], db: Db) {
  if (schoolIds.length === 0) return [];
  return db
    .select({
      studentId: student.id,
      name: user.name,
      email: user.email,
      number: studentProfile.claimedNumber,
      schoolName: school.name,
      crebo: qualification.crebo,
      qualification: qualification.name,
      route: sql<Route>`coalesce(${ofPlace<string>(sql`p.route`)}, ${studentProfile.route})`,
      /** The company that has taken them. */
      placedAt: ofPlace<string>(sql`c.name`),
      since: sql`${studentProfile.claimedAt}`.mapWith(studentProfile.claimedAt),
      /** The school's own student with that number. */
      knownName: known.name,
      knownAccount: known.userId,
    })
    .from(studentProfile)
    .innerJoin(student, eq(student.id, studentProfile.studentId))
    .innerJoin(user, eq(user.id, student.userId))
    .innerJoin(school, eq(school.id, studentProfile.claimedSchoolId))
    .leftJoin(
      qualification,
      eq(qualification.crebo, sql`coalesce(${ofPlace<string>(sql`p.crebo`)}, ${studentProfile.crebo})`),
    )
    .leftJoin(
      known,
      and(
        eq(known.schoolId, studentProfile.claimedSchoolId),
        eq(known.studentNumber, studentProfile.claimedNumber),
      ),
    )
    .where(open(schoolIds))
    .orderBy(asc(studentProfile.claimedAt), asc(student.id))
    .limit(50);
}
export type ClaimRow = Awaited<ReturnType<typeof findClaims>>[number];

export interface LockedClaim {
  student: StudentRow;
  profile: ProfileRow;
}

/** An open claim with its person's row, locked; null when it is not one of these schools' or has been decided. */
export async function lockClaim(
  studentId: string,
  schoolIds: readonly string[],
  tx: Db,
): Promise<LockedClaim | null> {
  if (schoolIds.length === 0) return null;
  const [own] = await tx.select().from(student).where(eq(student.id, studentId)).for("update");
  if (own === undefined) return null;
  const [found] = await tx
    .select({ student, profile: studentProfile })
    .from(studentProfile)
    .innerJoin(student, eq(student.id, studentProfile.studentId))
    .innerJoin(user, eq(user.id, student.userId))
    .where(and(eq(student.id, studentId), open(schoolIds)));
  return found ?? null;
}

/** The person behind an account, for a mail. */
export async function findAccount(userId: string, tx: Db) {
  const [found] = await tx
    .select({ email: user.email, name: user.name, locale: user.locale, confirmedAt: user.emailConfirmedAt })
    .from(user)
    .where(eq(user.id, userId));
  return found ?? null;
}
