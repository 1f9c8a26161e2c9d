import { z } from "zod";

import { defineEvent, type EventType } from "~/platform/outbox/outbox.server";

import { actors, reservationActions, reservationStates, type ReservationAction } from "./core/reservation";

const changed = z.object({
  reservationId: z.uuid(),
  actor: z.enum(actors),
  /** Null for a new reservation. */
  from: z.enum(reservationStates).nullable(),
  to: z.enum(reservationStates),
  /** The line of the reservation's history with the reason. */
  historyId: z.int(),
});
export type ReservationChanged = z.output<typeof changed>;

/** One fact per action on a reservation: "transport.request", "transport.confirm"… */
export const transportEvents = Object.fromEntries(
  reservationActions.map((action) => [action, defineEvent(`transport.${action}`, changed)]),
) as Record<ReservationAction, EventType<ReservationChanged>>;

/** A coordinator gave a ride another time or vehicle. */
export const rideMoved = defineEvent("transport.ride_moved", z.object({ rideId: z.uuid() }));
