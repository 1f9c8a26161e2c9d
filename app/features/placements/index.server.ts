import { reportClosed } from "~/features/shortage/index.server";
import type { ScheduledTask } from "~/platform/jobs/worker.server";
import { on } from "~/platform/outbox/outbox.server";

import { withdrawForClosedReport } from "./answer.usecases.server";
import { completePlacements } from "./finish.usecases.server";

export { toDosFor } from "./todos.server";
export { endPlacement, placeElsewhere, placeSigned, type BySchool } from "./finish.usecases.server";
export { lockPlacement, type PlacementRow } from "./placements.repository.server";
export { placementCompleted } from "./placements.events.server";

/** What this feature does when something has happened elsewhere. */
export const placementSubscriptions = [
  on(reportClosed, (tx, { reportId }, { clock, env }) =>
    withdrawForClosedReport(tx, reportId, { env, now: clock.now() }),
  ),
];

/** Background work of placements; what one round leaves, the next takes. */
export const placementTasks: readonly ScheduledTask[] = [
  {
    name: "complete-placements",
    everySeconds: 3600,
    run: async (db, { clock, env }) => {
      await completePlacements(db, { env, now: clock.now() });
    },
  },
];
