import type { Db } from "~/platform/db.server";

import { bookingError } from "./bookings.errors";
import type { BookingRow } from "./bookings.repository.server";
import { findBundleOf, lockBundle } from "./bundle.repository.server";
import type { BookingAction } from "./core/booking";
import type { Who } from "./scope";
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
