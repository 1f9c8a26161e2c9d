import { desc, eq, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Db } from "#db/client.server";
import { qualification, school, shortageReport, student, studentCv, studentProfile, user } from "#db/schema";

export type StudentRow = typeof student.$inferSelect;
export type ProfileRow = typeof studentProfile.$inferSelect;

const claimed = alias(school, "claimed");

/** Everything that is known of a person, as it stands; `confirmed` is what their school says of the programme. */
async function findProfileRow(where: SQL, db: Db) {
  const [found] = await db
    .select({
      student,
      profile: studentProfile,
      account: { name: user.name, email: user.email },
      school: { id: school.id, name: school.name },
      claimedName: claimed.name,
      cvName: studentCv.fileName,
      cvAt: studentCv.uploadedAt,
      enrols: sql<boolean>`exists (select from placement p where p.student_id = ${student.id}
        and p.school_id is null and p.status = 'accepted')`,
    })
    .from(student)
    .leftJoin(studentProfile, eq(studentProfile.studentId, student.id))
    .leftJoin(user, eq(user.id, student.userId))
    .leftJoin(school, eq(school.id, student.schoolId))
    .leftJoin(claimed, eq(claimed.id, studentProfile.claimedSchoolId))
    .leftJoin(studentCv, eq(studentCv.studentId, student.id))
    .where(where);
  return found ?? null;
}
export type ProfileLine = NonNullable<Awaited<ReturnType<typeof findProfileRow>>>;

export const findProfileOf = (userId: string, db: Db): Promise<ProfileLine | null> =>
  findProfileRow(eq(student.userId, userId), db);

export const findProfileById = (studentId: string, db: Db): Promise<ProfileLine | null> =>
  findProfileRow(eq(student.id, studentId), db);

/** A qualification of any list, the old ones too. */
export async function findProgramme(crebo: string, db: Db) {
  const [found] = await db
    .select({
      crebo: qualification.crebo,
      name: qualification.name,
      level: qualification.level,
      dossier: qualification.dossier,
      sector: qualification.sectorSlug,
    })
    .from(qualification)
    .where(eq(qualification.crebo, crebo));
  return found ?? null;
}

/** The programme of a school's last report about a student: what it last said of it. */
export async function findReportedProgramme(
  studentId: string,
  db: Db,
): Promise<Pick<StudentRow, "crebo" | "route"> | null> {
  const [found] = await db
    .select({ crebo: shortageReport.crebo, route: shortageReport.route })
    .from(shortageReport)
    .where(eq(shortageReport.studentId, studentId))
    .orderBy(desc(shortageReport.createdAt), desc(shortageReport.id))
    .limit(1);
  return found ?? null;
}

async function lockByUser(userId: string, tx: Db): Promise<StudentRow | null> {
  const [found] = await tx.select().from(student).where(eq(student.userId, userId)).for("update");
  return found ?? null;
}

/**
 * The person's one row, locked; made when there is none yet. A school that has just taken it over has put another in its
 * place, which the second look finds.
 */
export async function lockOwn(
  userId: string,
  made: { kind?: StudentRow["kind"]; now: Date },
  tx: Db,
): Promise<StudentRow> {
  const own = await lockByUser(userId, tx);
  if (own !== null) return own;
  await tx.execute(sql`
    insert into student (kind, name, email, user_id, created_at)
    select ${made.kind ?? "student"}, name, email, id, ${made.now.toISOString()}::timestamptz
    from app_user where id = ${userId}
    on conflict (user_id) do nothing`);
  const now = await lockByUser(userId, tx);
  if (now === null) throw new Error("There is no such account.");
  return now;
}

export async function updateStudent(
  id: string,
  change: Partial<Pick<StudentRow, "kind" | "birthDate">>,
  tx: Db,
): Promise<void> {
  if (Object.keys(change).length > 0) await tx.update(student).set(change).where(eq(student.id, id));
}

export type ProfileChange = Partial<Omit<ProfileRow, "studentId" | "createdAt" | "updatedAt">>;

/** Writes a part of the profile; the rest of it stays as it was. */
export async function saveProfile(
  studentId: string,
  change: ProfileChange,
  now: Date,
  tx: Db,
): Promise<void> {
  await tx
    .insert(studentProfile)
    .values({ studentId, ...change, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({ target: studentProfile.studentId, set: { ...change, updatedAt: now } });
}

/** The CV itself; only for its owner and for whom `maySeeCv` lets in. */
export async function findCv(studentId: string, db: Db): Promise<typeof studentCv.$inferSelect | null> {
  const [found] = await db.select().from(studentCv).where(eq(studentCv.studentId, studentId));
  return found ?? null;
}

/** Keeps this CV in place of what there was. */
export async function saveCv(row: typeof studentCv.$inferInsert, tx: Db): Promise<void> {
  await tx.insert(studentCv).values(row).onConflictDoUpdate({ target: studentCv.studentId, set: row });
}

export async function deleteCv(studentId: string, tx: Db): Promise<void> {
  await tx.delete(studentCv).where(eq(studentCv.studentId, studentId));
}

/** The profile as it stands under the lock of its student. */
export async function findOwnProfile(studentId: string, tx: Db): Promise<ProfileRow | null> {
  const [found] = await tx.select().from(studentProfile).where(eq(studentProfile.studentId, studentId));
  return found ?? null;
}

/** A student by the row's id, locked. */
export async function lockStudent(studentId: string, tx: Db): Promise<StudentRow | null> {
  const [found] = await tx.select().from(student).where(eq(student.id, studentId)).for("update");
  return found ?? null;
}
