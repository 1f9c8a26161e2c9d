import { and, asc, eq, gte, inArray, lte, sql } from "drizzle-orm";

import { bellPeriod, municipality, school, schoolClosed } from "#db/schema";
import { byName, type Db } from "~/platform/db.server";

import type { BellPeriod } from "./core/school-times";

/** Holds a school against others who change its times. */
export const lockSchool = (schoolId: string, tx: Db) =>
  tx.select({ id: school.id }).from(school).where(eq(school.id, schoolId)).for("no key update");

const minutes = (column: typeof bellPeriod.startsAt | typeof bellPeriod.endsAt) =>
  sql<string>`to_char(${column}, 'HH24:MI')`;

export const findBell = (schoolId: string, db: Db): Promise<BellPeriod[]> =>
  db
    .select({
      number: bellPeriod.number,
      startsAt: minutes(bellPeriod.startsAt),
      endsAt: minutes(bellPeriod.endsAt),
    })
    .from(bellPeriod)
    .where(eq(bellPeriod.schoolId, schoolId))
    .orderBy(asc(bellPeriod.number));

/** Puts these lesson hours in the place of those that a school had. */
export async function replaceBell(schoolId: string, periods: readonly BellPeriod[], tx: Db): Promise<void> {
  await tx.delete(bellPeriod).where(eq(bellPeriod.schoolId, schoolId));
  if (periods.length === 0) return;
  await tx.insert(bellPeriod).values(periods.map((period) => ({ schoolId, ...period })));
}

/** Exam weeks and the like of these schools that touch a span of days, soonest first. */
export const findClosed = (schoolIds: readonly string[], first: string, last: string, db: Db) =>
  db
    .select({
      id: schoolClosed.id,
      schoolId: schoolClosed.schoolId,
      name: schoolClosed.name,
      startsOn: schoolClosed.startsOn,
      endsOn: schoolClosed.endsOn,
    })
    .from(schoolClosed)
    .where(
      and(
        inArray(schoolClosed.schoolId, [...schoolIds]),
        lte(schoolClosed.startsOn, last),
        gte(schoolClosed.endsOn, first),
      ),
    )
    .orderBy(asc(schoolClosed.startsOn), asc(schoolClosed.id));

export async function insertClosed(values: typeof schoolClosed.$inferInsert, tx: Db): Promise<void> {
  await tx.insert(schoolClosed).values(values);
}

export async function deleteClosed(id: string, schoolId: string, tx: Db): Promise<void> {
  await tx.delete(schoolClosed).where(and(eq(schoolClosed.id, id), eq(schoolClosed.schoolId, schoolId)));
}

/** In which holiday region each of these schools is, by the name of the school. */
export const findHolidayRegions = (schoolIds: readonly string[], db: Db) =>
  db
    .select({ schoolId: school.id, region: municipality.holidayRegion })
    .from(school)
    .innerJoin(municipality, eq(municipality.code, school.municipalityCode))
    .where(inArray(school.id, [...schoolIds]))
    .orderBy(byName(school.name), asc(school.id));
