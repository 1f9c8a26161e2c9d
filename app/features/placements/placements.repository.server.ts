import { and, asc, desc, eq, gte, inArray, isNull, lte, ne, or, sql } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { listing, placement, placementHistory, recognition, shortageReport, student } from "#db/schema";

export type PlacementRow = typeof placement.$inferSelect;
export type NewPlacement = typeof placement.$inferInsert;
export type ListingRow = typeof listing.$inferSelect;
export type StudentRow = typeof student.$inferSelect;

const active = ["accepted", "placed"] as const;
/** Not decided yet: asked for, or proposed by the school. */
export const open = ["proposed", "submitted", "viewed", "invited", "offered"] as const;

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

/** Whose a placement must be: a school's, a company's, or that of the student with this account. */
export type Owner =
  { schoolIds: readonly string[] } | { companyIds: readonly string[] } | { studentUserId: string };

/**
 * Locks the student of a placement and then the placement. `owner` is null when the caller has another proof (a link
 * from a mail).
 */
export async function lockPlacement(id: string, owner: Owner | null, tx: Db): Promise<PlacementRow | null> {
  const found = await tx.select().from(placement).where(eq(placement.id, id));
  const seen = found[0];
  if (seen === undefined) return null;
  if (owner !== null && "schoolIds" in owner && !owner.schoolIds.includes(seen.schoolId ?? "")) return null;
  if (owner !== null && "companyIds" in owner && !owner.companyIds.includes(seen.companyId)) return null;
  const person = await lockStudent(seen.studentId, tx);
  // The school has made one of two rows about the student meanwhile: the placement is with the other one now.
  if (person === null) return lockPlacement(id, owner, tx);
  if (owner !== null && "studentUserId" in owner && person.userId !== owner.studentUserId) return null;
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

/** Active placements of a student that run on a day. */
export const countActiveOn = (studentId: string, day: string, db: Db): Promise<number> =>
  db.$count(
    placement,
    and(
      eq(placement.studentId, studentId),
      inArray(placement.status, [...active]),
      lte(placement.startsOn, day),
      gte(placement.endsOn, day),
    ),
  );

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

/** The open proposals for one report. */
export const findOpenProposals = (reportId: string, tx: Db): Promise<PlacementRow[]> =>
  tx
    .select()
    .from(placement)
    .where(and(eq(placement.reportId, reportId), eq(placement.status, "proposed")))
    .orderBy(asc(placement.id))
    .for("update");

/** The other open applications and proposals of a student for a learning route. */
export const findOtherOpen = (
  of: { studentId: string; route: PlacementRow["route"]; except: string },
  tx: Db,
): Promise<PlacementRow[]> =>
  tx
    .select()
    .from(placement)
    .where(
      and(
        eq(placement.studentId, of.studentId),
        eq(placement.route, of.route),
        ne(placement.id, of.except),
        inArray(placement.status, [...open]),
      ),
    )
    .orderBy(asc(placement.id))
    .for("update");

/**
 * The open report that a placement of this student solves: of its route, for its school year if there are several. One
 * that ends before the wanted start (`endsOn`, YYYY-MM-DD) is no answer to a report, as it does not stand in its way.
 */
export async function findOpenReport(
  of: { studentId: string; route: PlacementRow["route"]; schoolYear: number; endsOn: string },
  tx: Db,
): Promise<string | null> {
  const found = await tx
    .select({ id: shortageReport.id })
    .from(shortageReport)
    .where(
      and(
        eq(shortageReport.studentId, of.studentId),
        eq(shortageReport.route, of.route),
        inArray(shortageReport.status, ["open", "mediation"]),
        lte(shortageReport.wantedFrom, of.endsOn),
      ),
    )
    .orderBy(
      desc(eq(shortageReport.schoolYear, of.schoolYear)),
      asc(shortageReport.schoolYear),
      asc(shortageReport.id),
    )
    .limit(1);
  return found[0]?.id ?? null;
}

export async function findByIdempotencyKey(key: string, tx: Db): Promise<PlacementRow | null> {
  const found = await tx.select().from(placement).where(eq(placement.idempotencyKey, key));
  return found[0] ?? null;
}

/** Where a student has been proposed, or has applied, and waits for an answer: how that stands, by the place. */
export async function findWaits(studentId: string, tx: Db): Promise<Map<string, PlacementRow["status"]>> {
  const found = await tx
    .select({ listingId: placement.listingId, status: placement.status })
    .from(placement)
    .where(and(eq(placement.studentId, studentId), inArray(placement.status, [...open])))
    .orderBy(asc(placement.createdAt), asc(placement.id));
  return new Map(found.map(({ listingId, status }) => [listingId, status]));
}

export async function insertPlacement(made: NewPlacement, tx: Db): Promise<PlacementRow> {
  const [row] = await tx.insert(placement).values(made).returning();
  if (row === undefined) throw new Error("the placement was not written");
  return row;
}

export async function updatePlacement(id: string, change: Partial<NewPlacement>, tx: Db): Promise<void> {
  await tx.update(placement).set(change).where(eq(placement.id, id));
}

/**
 * Lets another place that the student has on the same route solve the report that this one solved, if it does not do so
 * already; answers whether there is one. This one is over.
 */
export async function handReportOver(row: PlacementRow, tx: Db): Promise<boolean> {
  const [other] = await tx
    .select({ id: placement.id })
    .from(placement)
    .where(
      and(
        eq(placement.studentId, row.studentId),
        eq(placement.route, row.route),
        inArray(placement.status, [...active]),
        or(
          isNull(placement.reportId),
          row.reportId === null ? undefined : eq(placement.reportId, row.reportId),
        ),
      ),
    )
    .orderBy(desc(placement.endsOn), asc(placement.id))
    .limit(1);
  if (other === undefined) return false;
  await updatePlacement(other.id, { reportId: row.reportId }, tx);
  return true;
}

export async function insertHistory(made: typeof placementHistory.$inferInsert, tx: Db): Promise<void> {
  await tx.insert(placementHistory).values(made);
}
