import type { Db } from "~/platform/db.server";
import { record } from "~/platform/outbox/outbox.server";

import { bookingError } from "./bookings.errors";
import { waitingChanged } from "./bookings.events.server";
import { nextWaiting, type WaitingAction, type WaitingActor } from "./core/waiting";
import * as repository from "./waiting.repository.server";

/** Who takes the step; the user is null for a mailed link and for background work. */
export interface Stepper {
  actor: WaitingActor;
  userId: string | null;
}

/** What goes along with a step: until when an offer stands, or the booking that the entry becomes. */
type Along = { offerUntil: Date } | { bookingId: string } | null;

/** The line of history and the fact of a step. */
export async function writeWaiting(
  tx: Db,
  entry: { id: string },
  from: repository.WaitingRow["status"] | null,
  to: repository.WaitingRow["status"],
  who: Stepper,
  now: Date,
): Promise<void> {
  await repository.insertWaitingHistory(
    { entryId: entry.id, at: now, actor: who.actor, actorId: who.userId, fromStatus: from, toStatus: to },
    tx,
  );
  await record(tx, waitingChanged, { entryId: entry.id, from, to }, now);
}

/**
 * Takes a locked entry one step by the table: moves the seats that are held for it, and writes history and fact.
 * Throws 409 when the entry has moved on.
 */
export async function stepEntry(
  tx: Db,
  entry: repository.WaitingRow,
  action: WaitingAction,
  who: Stepper,
  now: Date,
  along: Along = null,
): Promise<void> {
  const transition = nextWaiting(entry, action, who.actor, now);
  if (transition === null) throw bookingError("waiting_over");
  const { seats, to } = transition;
  if (seats === "hold") await repository.insertWaitingHold(entry, now, tx);
  if (seats === "free") await repository.deleteWaitingHold(entry.id, tx);
  if (seats === "give" && along !== null && "bookingId" in along) {
    await repository.giveHold(entry.id, along.bookingId, tx);
  }
  await repository.updateEntry(entry.id, { status: to, offerUntil: null, ...along, updatedAt: now }, tx);
  await writeWaiting(tx, entry, entry.status, to, who, now);
}
