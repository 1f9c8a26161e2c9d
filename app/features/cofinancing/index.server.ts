import { bookingEvents } from "~/features/bookings/index.server";
import { placementCompleted } from "~/features/placements/index.server";
import { on, type Subscription } from "~/platform/outbox/outbox.server";

import { enterBooking, enterPlacement, voidBooking } from "./entries.usecases.server";

export { cofinancingTasks } from "./mails.server";
export { toDosFor } from "./todos.server";

/** What this feature does when something has happened elsewhere. */
export const cofinancingSubscriptions: readonly Subscription[] = [
  on(bookingEvents.complete, (tx, { bookingId }, { clock }) => enterBooking(tx, bookingId, clock.now())),
  on(bookingEvents.undo_no_show, (tx, { bookingId }, { clock }) => enterBooking(tx, bookingId, clock.now())),
  on(bookingEvents.no_show, (tx, { bookingId }, { clock }) => voidBooking(tx, bookingId, clock.now())),
  on(placementCompleted, (tx, { placementId }, { clock }) => enterPlacement(tx, placementId, clock.now())),
];
