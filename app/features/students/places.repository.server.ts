import { and, asc, eq, isNull } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { placement, placementHistory } from "#db/schema";

/** The accepted places of somebody for which there is no school yet. */
const withoutSchool = (studentId: string) =>
  and(eq(placement.studentId, studentId), isNull(placement.schoolId), eq(placement.status, "accepted"));

/** Whether somebody has accepted a place for which there is no school yet. */
export const hasPlaceWithoutSchool = async (studentId: string, tx: Db): Promise<boolean> =>
  (await tx.$count(placement, withoutSchool(studentId))) > 0;

/** The places that somebody has accepted without a school, the one that begins first before the others. */
export const findPlacesWithoutSchool = (studentId: string, tx: Db) =>
  tx
    .select({ id: placement.id, crebo: placement.crebo, route: placement.route })
    .from(placement)
    .where(withoutSchool(studentId))
    .orderBy(asc(placement.startsOn), asc(placement.id));

/** What a person asked for before they had a school, belongs to the school's student now. */
export async function givePlacementsSchool(studentId: string, schoolId: string, tx: Db): Promise<void> {
  await tx
    .update(placement)
    .set({ schoolId })
    .where(and(eq(placement.studentId, studentId), isNull(placement.schoolId)));
}

/**
 * Writes into the history of an accepted place that its student has a school: the school's word when somebody there gave
 * it (`actorId`), else that of an address that the school had.
 */
export async function tellPlaceHasSchool(
  placementId: string,
  { actorId, now }: { actorId: string | null; now: Date },
  tx: Db,
): Promise<void> {
  await tx.update(placement).set({ updatedAt: now }).where(eq(placement.id, placementId));
  await tx.insert(placementHistory).values({
    ...{ placementId, at: now, actor: actorId === null ? "S" : "Sch", actorId },
    ...{ fromStatus: "accepted", toStatus: "accepted" },
  });
}
