import type { ScheduledTask } from "~/platform/jobs/worker.server";

import { recount } from "./recount.usecases.server";
import { takeSnapshot } from "./snapshots.usecases.server";

/** What is done about the counter again and again. */
export const shortageTasks: readonly ScheduledTask[] = [
  {
    name: "keep-shortage",
    everySeconds: 300,
    run: async (db, { clock, log }) => {
      if (!(await takeSnapshot(db, clock.now()))) return;
      const differences = await recount(db, clock.now());
      if (differences.length > 0) log.error({ differences }, "the counter is not what the rows add up to");
    },
  },
];
