import { sql, type SQL } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";

/** A student whom the school knows, of whom nothing has been said this school year, and without a place. */
export interface UnreportedLine {
  studentId: string;
  schoolId: string;
  studentNumber: string;
  name: string;
  crebo: string;
  qualification: string;
  level: number | null;
  route: "bol" | "bbl" | "combined";
}

interface Asked {
  /** YYYY-MM-DD, Amsterdam. */
  today: string;
  /** By the year in which it starts. */
  schoolYear: number;
  words: string;
}

const unreported = (schoolIds: readonly string[], { today, schoolYear, words }: Asked): SQL => sql`
  from student t join qualification q on q.crebo = t.crebo
  where t.school_id in (${sql.join(
    schoolIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )})
    and t.kind = 'student' and t.route is not null
    and (${words} = '' or t.student_number = ${words} or position(lower(${words}) in lower(t.name)) > 0)
    and not exists (select from shortage_report r where r.student_id = t.id
      and (r.status in ('open', 'mediation') or r.school_year >= ${schoolYear}))
    and not exists (select from placement p where p.student_id = t.id and p.status in ('accepted', 'placed')
      and coalesce(p.ends_on, 'infinity') >= ${today}::date)`;

/** Students of these schools who have neither a place nor a report of this school year, by name. */
export async function findUnreported(
  schoolIds: readonly string[],
  options: Asked & { limit: number; offset: number },
  db: Db,
): Promise<UnreportedLine[]> {
  if (schoolIds.length === 0) return [];
  return rows<UnreportedLine>(
    await db.execute(sql`
      select t.id as "studentId", t.school_id as "schoolId", t.student_number as "studentNumber", t.name, t.crebo,
        q.name as qualification, q.level, t.route
      ${unreported(schoolIds, options)}
      order by t.name collate "und-x-icu", t.id limit ${options.limit} offset ${options.offset}`),
  );
}

export async function countUnreported(schoolIds: readonly string[], asked: Asked, db: Db): Promise<number> {
  if (schoolIds.length === 0) return 0;
  const found = rows<{ n: number | string }>(
    await db.execute(sql`select count(*) as n ${unreported(schoolIds, asked)}`),
  );
  return Number(found[0]?.n ?? 0);
}

/** One student of these schools with what the school has them enrolled in; null for another school's. */
export async function findEnrolledStudent(
  studentId: string,
  schoolIds: readonly string[],
  db: Db,
): Promise<UnreportedLine | null> {
  if (schoolIds.length === 0) return null;
  const found = rows<UnreportedLine>(
    await db.execute(sql`
      select t.id as "studentId", t.school_id as "schoolId", t.student_number as "studentNumber", t.name, t.crebo,
        q.name as qualification, q.level, t.route
      from student t join qualification q on q.crebo = t.crebo
      where t.id = ${studentId} and t.kind = 'student' and t.route is not null and t.school_id in (${sql.join(
        schoolIds.map((id) => sql`${id}::uuid`),
        sql`, `,
      )})`),
  );
  return found[0] ?? null;
}
