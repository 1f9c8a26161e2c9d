import { reportClosed } from "~/features/shortage/index.server";
import type { Db } from "~/platform/db.server";
import { on } from "~/platform/outbox/outbox.server";

import { withdrawForClosedReport } from "./answer.usecases.server";
import { findPlacesLeft } from "./placements.repository.server";

export { placementAccepted, placementFellThrough } from "./placements.events.server";
export { toDosFor } from "./todos.server";

/** Places that are not taken (listing id → places left); listings without places are not in it. */
export const placesLeft = (db: Db, listingIds: readonly string[]): Promise<Map<string, number>> =>
  findPlacesLeft(listingIds, db);

/** What this feature does when something has happened elsewhere. */
export const placementSubscriptions = [
  on(reportClosed, (tx, { reportId }, { clock, env }) =>
    withdrawForClosedReport(tx, reportId, { env, now: clock.now() }),
  ),
];
