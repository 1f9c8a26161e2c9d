import { and, asc, eq, gte, inArray, lte, ne, sql } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { listing, placement, placementHistory, recognition, shortageReport, student } from "#db/schema";

export type PlacementRow = typeof placement.$inferSelect;
export type NewPlacement = typeof placement.$inferInsert;
export type ListingRow = typeof listing.$inferSelect;
export type StudentRow = typeof student.$inferSelect;

const active = ["accepted", "placed"] as const;

/** Locks the student: every command about a student's placements begins with this, so that they wait for each other. */
export async function lockStudent(studentId: string, tx: Db): Promise<StudentRow | null> {
  const found = await tx.select().from(student).where(eq(student.id, studentId)).for("update");
  return found[0] ?? null;
}

export async function lockStudentOfReport(reportId: string, tx: Db): Promise<void> {
  await tx.execute(
    sql`select 1 from student where id = (select student_id from shortage_report where id = ${reportId}) for update`,
  );
}

/** The state of a report; it stands still while its student is locked. */
export async function findReportState(
  reportId: string,
  tx: Db,
): Promise<(typeof shortageReport.$inferSelect)["status"] | null> {
  const found = await tx
    .select({ status: shortageReport.status })
    .from(shortageReport)
    .where(eq(shortageReport.id, reportId));
  return found[0]?.status ?? null;
}

/**
 * Locks the student of a placement and then the placement. `owner` says whose it must be: null when the caller has
 * another proof (a link from a mail).
 */
export async function lockPlacement(
  id: string,
  owner: { schoolIds: readonly string[] } | { companyIds: readonly string[] } | null,
  tx: Db,
): Promise<PlacementRow | null> {
  const found = await tx.select().from(placement).where(eq(placement.id, id));
  const seen = found[0];
  if (seen === undefined) return null;
  if (owner !== null && "schoolIds" in owner && !owner.schoolIds.includes(seen.schoolId ?? "")) return null;
  if (owner !== null && "companyIds" in owner && !owner.companyIds.includes(seen.companyId)) return null;
  await lockStudent(seen.studentId, tx);
  const locked = await tx.select().from(placement).where(eq(placement.id, id)).for("update");
  return locked[0] ?? null;
}

export async function lockListing(id: string, tx: Db): Promise<ListingRow | null> {
  const found = await tx.select().from(listing).where(eq(listing.id, id)).for("update");
  return found[0] ?? null;
}

/** Places of a listing that are taken, offers that are out among them. */
export async function countTaken(listingId: string, db: Db): Promise<number> {
  return db.$count(placement, and(eq(placement.listingId, listingId), sql`takes_place(${placement.status})`));
}

/** Active placements of a student that overlap a period (both days included). */
export async function countActiveInPeriod(
  studentId: string,
  period: { startsOn: string; endsOn: string },
  tx: Db,
): Promise<number> {
  return tx.$count(
    placement,
    and(
      eq(placement.studentId, studentId),
      inArray(placement.status, [...active]),
      lte(placement.startsOn, period.endsOn),
      gte(placement.endsOn, period.startsOn),
    ),
  );
}

/** Whether the company is recognised for a qualification on a day. */
export async function recognisedOn(companyId: string, crebo: string, day: string, db: Db): Promise<boolean> {
  const n = await db.$count(
    recognition,
    and(
      eq(recognition.companyId, companyId),
      eq(recognition.crebo, crebo),
      lte(recognition.validFrom, day),
      sql`(${recognition.validUntil} is null or ${recognition.validUntil} >= ${day})`,
    ),
  );
  return n > 0;
}

/** The student's other open proposals: of one learning route, or for one report. */
export async function findOpenProposals(
  of: { studentId: string; route: PlacementRow["route"]; except: string } | { reportId: string },
  tx: Db,
): Promise<PlacementRow[]> {
  const which =
    "reportId" in of
      ? eq(placement.reportId, of.reportId)
      : and(
          eq(placement.studentId, of.studentId),
          eq(placement.route, of.route),
          ne(placement.id, of.except),
        );
  return tx
    .select()
    .from(placement)
    .where(and(which, eq(placement.status, "proposed")))
    .orderBy(asc(placement.id))
    .for("update");
}

export async function findByIdempotencyKey(key: string, tx: Db): Promise<PlacementRow | null> {
  const found = await tx.select().from(placement).where(eq(placement.idempotencyKey, key));
  return found[0] ?? null;
}

export async function countOpenProposal(studentId: string, listingId: string, tx: Db): Promise<number> {
  return tx.$count(
    placement,
    and(
      eq(placement.studentId, studentId),
      eq(placement.listingId, listingId),
      eq(placement.status, "proposed"),
    ),
  );
}

export async function insertPlacement(made: NewPlacement, tx: Db): Promise<PlacementRow> {
  const [row] = await tx.insert(placement).values(made).returning();
  if (row === undefined) throw new Error("the placement was not written");
  return row;
}

export async function updatePlacement(id: string, change: Partial<NewPlacement>, tx: Db): Promise<void> {
  await tx.update(placement).set(change).where(eq(placement.id, id));
}

export async function insertHistory(made: typeof placementHistory.$inferInsert, tx: Db): Promise<void> {
  await tx.insert(placementHistory).values(made);
}
