import { sql } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";
import { enrolmentBase } from "#db/schema";

export type EnrolmentRow = typeof enrolmentBase.$inferSelect;

export interface EnrolmentLine extends EnrolmentRow {
  qualification: string;
  level: number | null;
}

/** What a school has handed in, of one school year or of all; by qualification and route. A school teaches some hundreds. */
export async function findEnrolment(
  schoolId: string,
  schoolYear: number | null,
  db: Db,
): Promise<EnrolmentLine[]> {
  return rows<EnrolmentLine>(
    await db.execute(sql`
      select b.school_id as "schoolId", b.crebo, b.route, b.school_year as "schoolYear", b.students,
        q.name as qualification, q.level
      from enrolment_base b join qualification q on q.crebo = b.crebo
      where b.school_id = ${schoolId} and (${schoolYear}::int is null or b.school_year = ${schoolYear}::int)
      order by b.school_year desc, q.name collate "und-x-icu", b.crebo, b.route limit 20000`),
  );
}

/** Writes these numbers over what stands there. */
export async function upsertEnrolment(made: readonly EnrolmentRow[], tx: Db): Promise<void> {
  if (made.length === 0) return;
  const { schoolId, crebo, route, schoolYear } = enrolmentBase;
  await tx
    .insert(enrolmentBase)
    .values([...made])
    .onConflictDoUpdate({
      target: [schoolId, crebo, route, schoolYear],
      set: { students: sql`excluded.students` },
    });
}
