import { and, asc, eq, exists } from "drizzle-orm";

import { membership, school } from "#db/schema";
import type { Db } from "~/platform/db.server";

/** A person's places in schools, whatever their state, with the schools; oldest first. */
export const findSchoolMemberships = (userId: string, db: Db) =>
  db
    .select({ membership, school })
    .from(membership)
    .innerJoin(school, eq(school.id, membership.schoolId))
    .where(eq(membership.userId, userId))
    .orderBy(asc(membership.createdAt), asc(membership.id))
    .limit(50);

/** One of a person's places in schools, locked. */
export async function lockOwnMembership(id: string, userId: string, tx: Db) {
  const [found] = await tx
    .select()
    .from(membership)
    .where(and(eq(membership.id, id), eq(membership.userId, userId)))
    .for("update");
  return found ?? null;
}

/** A school that a person registered with, locked. */
export async function lockOwnSchool(id: string, userId: string, tx: Db) {
  const own = tx
    .select({ id: membership.id })
    .from(membership)
    .where(and(eq(membership.schoolId, school.id), eq(membership.userId, userId)));
  const [found] = await tx
    .select()
    .from(school)
    .where(and(eq(school.id, id), exists(own)))
    .for("update");
  return found ?? null;
}
