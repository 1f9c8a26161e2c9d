import type { ScheduledTask } from "~/platform/jobs/worker.server";

import { completeRides, lapseRequests } from "./schedule.usecases.server";

/** Background work of the Techniekbus; what one round leaves, the next takes. */
export const transportTasks: readonly ScheduledTask[] = [
  {
    name: "complete-bus-rides",
    everySeconds: 300,
    run: async (db, { clock }) => {
      await completeRides(db, clock.now());
      await lapseRequests(db, clock.now());
    },
  },
];
