import type { ScheduledTask } from "~/platform/jobs/worker.server";

import { sendAlerts } from "./alerts.usecases.server";

export { fittingPlaces, placesById, type FittingPlace } from "./fitting.usecases.server";
export { byFit, fitOf, type Fit, type Place, type Seeker } from "./fit";

/** What this feature does again and again. */
export const matchingTasks: readonly ScheduledTask[] = [
  {
    name: "search-alerts",
    everySeconds: 600,
    run: async (db, work) => {
      await sendAlerts(db, work);
    },
  },
];
