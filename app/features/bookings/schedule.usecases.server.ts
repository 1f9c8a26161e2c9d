import { inTransaction, type Db } from "~/platform/db.server";
import { AppError } from "~/platform/errors/errors";

import { completionDelayMs } from "./core/guards";
import { findEnded, findLapsed, lockSecondListing } from "./schedule.repository.server";
import type { Who } from "./scope";
import { askSecondChoice } from "./second.usecases.server";
import { takeTogether } from "./together.usecases.server";
import { takeStep } from "./transition.usecases.server";

/**
 * Each in a transaction of its own; one that somebody else has moved on meanwhile is left alone. One that breaks does
 * not keep the others waiting: its error is thrown after them.
 */
async function each(
  db: Db,
  found: { id: string }[],
  step: (tx: Db, id: string) => Promise<unknown>,
): Promise<number> {
  let taken = 0;
  const broken: unknown[] = [];
  for (const { id } of found) {
    try {
      await inTransaction(db, (tx) => step(tx, id));
      taken += 1;
    } catch (error) {
      if (!(error instanceof AppError) || error.status !== 409) broken.push(error);
    }
  }
  if (broken.length > 0) throw broken[0];
  return taken;
}

const system = (id: string): Who => ({ actor: "S", userId: null, scope: { kind: "booking", id } });

/** Lapses and asks the second choice in one transaction: whatever happens in between, neither is without the other. */
async function expire(tx: Db, id: string, now: Date): Promise<void> {
  // Before the booking and its slots, as everyone: a listing, then slots.
  await lockSecondListing(id, tx);
  const lapsed = await takeTogether(tx, { id }, system(id), { action: "expire", now });
  await askSecondChoice(tx, lapsed, now);
}

/**
 * Lets requests and proposals lapse whose hold is over, frees their seats and asks the second choices that the
 * schools named; answers how many lapsed (at most 200).
 */
export const expireHolds = async (db: Db, now: Date): Promise<number> =>
  each(db, await findLapsed(now, db), (tx, id) => expire(tx, id, now));

/** Completes confirmed bookings 24 hours after their end; answers how many (at most 200). */
export const completeEnded = async (db: Db, now: Date): Promise<number> =>
  each(db, await findEnded(new Date(now.getTime() - completionDelayMs), db), (tx, id) =>
    takeStep(tx, { id }, system(id), { action: "complete", now }),
  );
