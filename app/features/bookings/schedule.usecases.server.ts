import { inTransaction, type Db } from "~/platform/db.server";
import { AppError } from "~/platform/errors/errors";

import { completionDelayMs } from "./core/booking";
import { findEnded, findLapsed } from "./schedule.repository.server";
import { takeStep } from "./transition.usecases.server";

/** Each in a transaction of its own; one that somebody else has moved on meanwhile is left alone. */
async function stepAll(
  db: Db,
  found: { id: string }[],
  action: "expire" | "complete",
  now: Date,
): Promise<number> {
  let taken = 0;
  for (const { id } of found) {
    try {
      await inTransaction(db, (tx) =>
        takeStep(tx, { id }, { actor: "S", userId: null, scope: { kind: "booking", id } }, { action, now }),
      );
      taken += 1;
    } catch (error) {
      if (!(error instanceof AppError) || error.status !== 409) throw error;
    }
  }
  return taken;
}

/** Lets requests and proposals lapse whose hold is over, and frees their seats; answers how many (at most 200). */
export const expireHolds = async (db: Db, now: Date): Promise<number> =>
  stepAll(db, await findLapsed(now, db), "expire", now);

/** Completes confirmed bookings 24 hours after their end; answers how many (at most 200). */
export const completeEnded = async (db: Db, now: Date): Promise<number> =>
  stepAll(db, await findEnded(new Date(now.getTime() - completionDelayMs), db), "complete", now);
