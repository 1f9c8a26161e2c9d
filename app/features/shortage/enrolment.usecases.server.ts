import type { Db } from "~/platform/db.server";
import { announce } from "~/platform/live/live.server";

import { findEnrolment, upsertEnrolment, type EnrolmentRow } from "./enrolment.repository.server";

export type EnrolmentEntry = Omit<EnrolmentRow, "schoolId">;

/** A number that a school hands in, beside what stood there. */
export interface PlannedEnrolment extends EnrolmentEntry {
  before: number | null;
}

const keyOf = (row: EnrolmentEntry) => `${row.crebo} ${row.route} ${row.schoolYear}`;

/** The students that a school has enrolled in a school year, by qualification and route. */
export const enrolmentOf = (db: Db, schoolId: string, schoolYear: number) =>
  findEnrolment(schoolId, schoolYear, db);

/** What handing in these numbers would change. Each qualification, route and school year stands in them once. */
export async function planEnrolment(
  db: Db,
  schoolId: string,
  entries: readonly EnrolmentEntry[],
): Promise<PlannedEnrolment[]> {
  const known = new Map((await findEnrolment(schoolId, null, db)).map((row) => [keyOf(row), row.students]));
  return entries.map((entry) => ({ ...entry, before: known.get(keyOf(entry)) ?? null }));
}

/**
 * Writes the base of the counter for one school, inside the caller's transaction, and answers what it was before. What
 * is not named stays; the share that pages show follows at once.
 */
export async function readInEnrolment(
  tx: Db,
  schoolId: string,
  entries: readonly EnrolmentEntry[],
): Promise<PlannedEnrolment[]> {
  const planned = await planEnrolment(tx, schoolId, entries);
  const changed = planned.filter((entry) => entry.before !== entry.students);
  await upsertEnrolment(
    changed.map(({ before: _, ...entry }) => ({ ...entry, schoolId })),
    tx,
  );
  if (changed.length > 0) await announce(tx, "shortage");
  return planned;
}
