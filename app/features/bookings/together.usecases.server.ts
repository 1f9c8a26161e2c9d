import type { Db } from "~/platform/db.server";

import { bookingError } from "./bookings.errors";
import { lockBooking, updateBooking, type BookingRow } from "./bookings.repository.server";
import { findBundleOf, lockBundle } from "./bundle.repository.server";
import type { BookingAction } from "./core/booking";
import { passReminders } from "./reminders.repository.server";
import type { Scope, Who } from "./scope";
import { takeStep, type Step } from "./transition.usecases.server";

/** While they wait for an answer, parallel classes are one request: these steps they take together. */
const together: readonly BookingAction[] = ["confirm", "decline", "withdraw", "expire", "take_over"];

/**
 * Takes a booking one step, as `takeStep`, and with it the other classes of its bundle while they wait for an answer;
 * once they have one, each class goes its own way. Whoever may touch one class may touch the others: they are of the
 * same school and company. Other moments are not proposed to a bundle (409): its classes would no longer be parallel.
 */
export async function takeTogether(
  tx: Db,
  which: { id: string } | { reference: string },
  who: Who,
  step: Step,
): Promise<BookingRow> {
  const found = await findBundleOf(which, who.scope, tx);
  if (found?.bundleId == null) return takeStep(tx, which, who, step);
  if (step.action === "counter") throw bookingError("bundle_whole");
  if (!together.includes(step.action)) return takeStep(tx, which, who, step);
  const classes = await lockBundle(found.bundleId, tx);
  // The one that was asked for comes first: it is its state that a refusal tells.
  const after = await takeStep(tx, { id: found.id }, who, step);
  for (const { id, status } of classes) {
    if (id === found.id || status !== "requested") continue;
    await takeStep(tx, { id }, { ...who, scope: { kind: "booking", id } }, step);
  }
  return after;
}

/**
 * Takes a class out of its bundle while that waits for an answer, and answers the id of the first class that stays, to
 * which the company still owes an answer; undefined when there is none. What stays is one request as before, with one
 * answer: the classes that wait in a bundle are always all of it. A class that stays alone is an ordinary request.
 */
async function leaveBundle(
  tx: Db,
  which: { id: string } | { reference: string },
  scope: Scope,
): Promise<string | undefined> {
  const found = await findBundleOf(which, scope, tx);
  if (found?.bundleId == null) return undefined;
  const waiting = (await lockBundle(found.bundleId, tx)).filter(({ status }) => status === "requested");
  if (!waiting.some(({ id }) => id === found.id)) return undefined;
  const others = waiting.filter(({ id }) => id !== found.id);
  const [next] = others;
  for (const { id } of [found, ...(others.length === 1 ? others : [])])
    await updateBooking(id, { bundleId: null }, tx);
  // The company was reminded of them all by the first one.
  if (next !== undefined && found.id === waiting[0]?.id) await passReminders(found.id, next, tx);
  return next?.id;
}

/**
 * Calls one booking off, whatever it waits for: what is agreed is cancelled, what waits is withdrawn. Of parallel
 * classes only this one goes, also while they wait: their school asked for all of them, but nothing makes one class
 * stay away because another one cannot come. Throws as `takeStep`.
 */
export async function takeOff(
  tx: Db,
  which: { id: string } | { reference: string },
  who: Who,
  step: Pick<Step, "now" | "note">,
): Promise<BookingRow> {
  const remaining = await leaveBundle(tx, which, who.scope);
  const booking = await lockBooking(which, who.scope, tx);
  if (booking === undefined) throw bookingError("not_found");
  const action = booking.status === "confirmed" ? "cancel" : "withdraw";
  return takeStep(tx, { id: booking.id }, who, { ...step, action, remaining });
}
