import { and, eq, sql } from "drizzle-orm";

import { booking, membership, school, user } from "#db/schema";
import type { Db } from "~/platform/db.server";

/** Whether a booking is of this school. */
export async function isOfSchool(bookingId: string, schoolId: string, db: Db): Promise<boolean> {
  const [found] = await db
    .select({ id: booking.id })
    .from(booking)
    .where(and(eq(booking.id, bookingId), eq(booking.schoolId, schoolId)));
  return found !== undefined;
}

/** Whether a school is there and has been checked. */
export async function isOpenSchool(schoolId: string, db: Db): Promise<boolean> {
  const [found] = await db
    .select({ id: school.id })
    .from(school)
    .where(and(eq(school.id, schoolId), eq(school.verification, "verified")));
  return found !== undefined;
}

/** The checked member of a school's staff with this address, in small letters; undefined when there is none. */
export async function findStaffByEmail(
  email: string,
  schoolId: string,
  db: Db,
): Promise<{ id: string } | undefined> {
  const [found] = await db
    .select({ id: user.id })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(
      and(
        sql`lower(${user.email}) = ${email}`,
        eq(membership.schoolId, schoolId),
        eq(membership.status, "verified"),
      ),
    );
  return found;
}

/** Whether somebody is checked staff of a school. */
export async function isStaffOf(userId: string, schoolId: string, db: Db): Promise<boolean> {
  const [found] = await db
    .select({ id: membership.id })
    .from(membership)
    .where(
      and(
        eq(membership.userId, userId),
        eq(membership.schoolId, schoolId),
        eq(membership.status, "verified"),
      ),
    );
  return found !== undefined;
}
