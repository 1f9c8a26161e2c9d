import { inTransaction, type Db } from "~/platform/db.server";
import { AppError } from "~/platform/errors/errors";

import { findEnded, findUnanswered } from "./reservations.repository.server";
import { takeStep } from "./transition.usecases.server";

/** Each in a transaction of its own; one that somebody else has moved on meanwhile is left alone. */
async function stepAll(
  db: Db,
  found: { id: string }[],
  action: "complete" | "lapse",
  now: Date,
): Promise<number> {
  let taken = 0;
  for (const { id } of found) {
    const system = { actor: "S", userId: null, scope: { kind: "reservation", id }, now } as const;
    try {
      await inTransaction(db, (tx) => takeStep(tx, { id }, system, { action }));
      taken += 1;
    } catch (error) {
      if (!(error instanceof AppError) || error.status !== 409) throw error;
    }
  }
  return taken;
}

/** Marks confirmed reservations done whose ride is over; answers how many (at most 200). */
export const completeRides = async (db: Db, now: Date): Promise<number> =>
  stepAll(db, await findEnded(now, db), "complete", now);

/** Lets requests lapse whose ride has begun without an answer; answers how many (at most 200). */
export const lapseRequests = async (db: Db, now: Date): Promise<number> =>
  stepAll(db, await findUnanswered(now, db), "lapse", now);
