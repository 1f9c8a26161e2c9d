import { flagAccount, forgetOldAttempts } from "./features/accounts/index.server";
import { bookingSubscriptions, bookingTasks } from "./features/bookings/index.server";
import { cofinancingSubscriptions, cofinancingTasks } from "./features/cofinancing/index.server";
import {
  askNewContact,
  expireListings,
  keepRight,
  pauseUnrecognised,
  poolSubscriptions,
  tellCompanyOfJudgement,
} from "./features/listings/index.server";
import { matchingTasks } from "./features/matching/index.server";
import { organisationSubscriptions } from "./features/organisations/index.server";
import { confirmedPlaces, placementSubscriptions, placementTasks } from "./features/placements/index.server";
import { lapseReports, remindReports, shortageTasks } from "./features/shortage/index.server";
import { studentSubscriptions } from "./features/students/index.server";
import { transportSubscriptions, transportTasks } from "./features/transport/index.server";
import { isDaytime } from "./platform/clock/clock";
import { forgetOldSessions } from "./platform/auth/session.server";
import type { ScheduledTask } from "./platform/jobs/worker.server";
import type { Subscription } from "./platform/outbox/outbox.server";

/** Which feature reacts to which fact: the whole of it, on one page. */
export const subscriptions: readonly Subscription[] = [
  flagAccount,
  tellCompanyOfJudgement,
  askNewContact,
  ...poolSubscriptions,
  ...organisationSubscriptions,
  ...bookingSubscriptions,
  ...transportSubscriptions,
  ...studentSubscriptions(confirmedPlaces),
  ...placementSubscriptions,
  ...cofinancingSubscriptions,
];

/** What is done again and again, and how often. */
export const tasks: readonly ScheduledTask[] = [
  ...bookingTasks,
  ...cofinancingTasks,
  ...transportTasks,
  ...placementTasks,
  ...shortageTasks,
  ...matchingTasks,
  {
    name: "forget-sessions",
    everySeconds: 3600,
    run: (db, { clock }) => forgetOldSessions(db, clock.now()),
  },
  {
    name: "forget-attempts",
    everySeconds: 3600,
    run: (db, { clock }) => forgetOldAttempts(db, clock.now()),
  },
  {
    name: "expire-listings",
    everySeconds: 600,
    run: async (db, { clock }) => {
      await expireListings(db, clock.now());
    },
  },
  {
    name: "pause-unrecognised",
    everySeconds: 600,
    run: async (db, work) => {
      await pauseUnrecognised(db, work);
    },
  },
  {
    name: "keep-listings-right",
    everySeconds: 3600,
    run: async (db, work) => {
      // One is mailed by day.
      if (isDaytime(work.clock.now())) await keepRight(db, work);
    },
  },
  {
    name: "lapse-reports",
    everySeconds: 3600,
    run: async (db, { clock }) => {
      await lapseReports(db, clock.now());
    },
  },
  {
    name: "remind-of-reports",
    everySeconds: 3600,
    run: async (db, work) => {
      // One is mailed by day.
      if (isDaytime(work.clock.now())) await remindReports(db, work);
    },
  },
];
