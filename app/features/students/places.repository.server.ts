import { and, eq, isNull } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { placement } from "#db/schema";

/** Whether somebody has accepted a place for which there is no school yet. */
export const hasPlaceWithoutSchool = async (studentId: string, tx: Db): Promise<boolean> =>
  (await tx.$count(
    placement,
    and(eq(placement.studentId, studentId), isNull(placement.schoolId), eq(placement.status, "accepted")),
  )) > 0;
