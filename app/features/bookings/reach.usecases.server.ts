import type { Db } from "~/platform/db.server";

import {
  countReach,
  countReachByMonth,
  type ReachFigures,
  type ReachPeriod,
} from "./reach.repository.server";

export type { ReachFigures, ReachPeriod } from "./reach.repository.server";

/**
 * What came of the bookings of a period, in the municipalities of the schools: ahead, completed, pupils reached
 * (completed only), and who took part. Recounted from the bookings at every call.
 */
export const reach = (db: Db, period: ReachPeriod): Promise<ReachFigures> => countReach(period, db);

/** The same by month ("2026-03", in Amsterdam), oldest first; a month without bookings is missing. */
export const reachByMonth = (db: Db, period: ReachPeriod): Promise<(ReachFigures & { month: string })[]> =>
  countReachByMonth(period, db);
