import { and, asc, eq, isNull } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { placement } from "#db/schema";

import type { PlacementRow } from "./placements.repository.server";

/** The places that somebody has accepted without a school, the one that begins first before the others; locked. */
export const lockPlacesWithoutSchool = (
  studentId: string,
  tx: Db,
): Promise<Pick<PlacementRow, "id" | "crebo" | "route">[]> =>
  tx
    .select({ id: placement.id, crebo: placement.crebo, route: placement.route })
    .from(placement)
    .where(
      and(eq(placement.studentId, studentId), isNull(placement.schoolId), eq(placement.status, "accepted")),
    )
    .orderBy(asc(placement.startsOn), asc(placement.id))
    .for("update");

/** Everything that somebody asked for without a school, belongs to the school's student now. */
export async function setSchool(studentId: string, schoolId: string, tx: Db): Promise<void> {
  await tx
    .update(placement)
    .set({ schoolId })
    .where(and(eq(placement.studentId, studentId), isNull(placement.schoolId)));
}
