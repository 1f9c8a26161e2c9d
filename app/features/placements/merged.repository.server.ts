import { and, asc, eq, inArray, isNull, lte } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { placement, shortageReport } from "#db/schema";

import { open, type PlacementRow } from "./placements.repository.server";

/** What a student has open: asked for, or proposed by the school. */
export const findOpenOf = (studentId: string, tx: Db): Promise<PlacementRow[]> =>
  tx
    .select()
    .from(placement)
    .where(and(eq(placement.studentId, studentId), inArray(placement.status, [...open])))
    .orderBy(asc(placement.createdAt), asc(placement.id));

/** Everything of the one student is the other's from here on. */
export async function giveStudent(from: string, to: string, tx: Db): Promise<void> {
  await tx.update(placement).set({ studentId: to }).where(eq(placement.studentId, from));
}

/** What hung on the one report hangs on the other from here on. */
export async function giveReport(from: string, to: string, tx: Db): Promise<void> {
  await tx.update(placement).set({ reportId: to }).where(eq(placement.reportId, from));
}

/** Places that a student has without a report, each with the report of that route that is still open and that it answers. */
export const findUnreportedPlaces = (
  studentId: string,
  tx: Db,
): Promise<{ placementId: string; reportId: string }[]> =>
  tx
    .selectDistinctOn([placement.id], { placementId: placement.id, reportId: shortageReport.id })
    .from(placement)
    .innerJoin(
      shortageReport,
      and(
        eq(shortageReport.studentId, placement.studentId),
        eq(shortageReport.route, placement.route),
        inArray(shortageReport.status, ["open", "mediation"]),
        lte(shortageReport.wantedFrom, placement.endsOn),
      ),
    )
    .where(
      and(
        eq(placement.studentId, studentId),
        isNull(placement.reportId),
        inArray(placement.status, ["accepted", "placed"]),
      ),
    )
    .orderBy(placement.id, shortageReport.wantedFrom, shortageReport.id);
