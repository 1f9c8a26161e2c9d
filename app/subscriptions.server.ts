import { expireListings, tellCompanyOfJudgement } from "./features/listings/index.server";
import type { ScheduledTask } from "./platform/jobs/worker.server";
import type { Subscription } from "./platform/outbox/outbox.server";

/** Which feature reacts to which fact: the whole of it, on one page. */
export const subscriptions: readonly Subscription[] = [tellCompanyOfJudgement];

/** What is done again and again, and how often. */
export const tasks: readonly ScheduledTask[] = [
  {
    name: "expire-listings",
    everySeconds: 600,
    run: async (db, { clock }) => {
      await expireListings(db, clock.now());
    },
  },
];
