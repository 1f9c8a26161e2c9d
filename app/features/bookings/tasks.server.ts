import type { ScheduledTask } from "~/platform/jobs/worker.server";

import { remindOfVisits } from "./ahead.usecases.server";
import { remindCompanies } from "./answer-reminders.usecases.server";
import { refreshAllResponses } from "./response.usecases.server";
import { lapseMoves } from "./moves.usecases.server";
import { completeEnded, expireHolds } from "./schedule.usecases.server";
import { closeHopeless, lapseOffers, offerFound } from "./waiting.usecases.server";

/** Background work of bookings; what one round leaves, the next takes. */
export const bookingTasks: readonly ScheduledTask[] = [
  {
    name: "expire-booking-holds",
    everySeconds: 60,
    run: async (db, { clock }) => {
      await expireHolds(db, clock.now());
    },
  },
  {
    name: "lapse-booking-moves",
    everySeconds: 60,
    run: async (db, { clock }) => {
      await lapseMoves(db, clock.now());
    },
  },
  {
    name: "waiting-lists",
    everySeconds: 60,
    run: async (db, { clock }) => {
      await lapseOffers(db, clock.now());
      await closeHopeless(db, clock.now());
      await offerFound(db, clock.now());
    },
  },
  {
    name: "remind-companies",
    everySeconds: 300,
    run: async (db, { clock }) => {
      await remindCompanies(db, clock.now());
    },
  },
  {
    name: "remind-of-visits",
    everySeconds: 300,
    run: async (db, { clock }) => {
      await remindOfVisits(db, clock.now());
    },
  },
  {
    name: "refresh-responses",
    everySeconds: 86_400,
    run: (db, { clock }) => refreshAllResponses(db, clock.now()),
  },
  {
    name: "complete-bookings",
    everySeconds: 300,
    run: async (db, { clock }) => {
      await completeEnded(db, clock.now());
    },
  },
];
