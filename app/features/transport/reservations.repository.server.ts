import { and, asc, desc, eq, inArray, lte, sql, type SQL } from "drizzle-orm";

import { busReservation, busReservationHistory, ride, vehicle } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { Scope } from "./scope";
import { serving } from "./vehicles.repository.server";

export type ReservationRow = typeof busReservation.$inferSelect;

/** Whose reservations: the condition that stands beside every reservation's id or reference. */
export function within(scope: Scope, db: Db): SQL | undefined {
  switch (scope.kind) {
    case "schools":
      return inArray(busReservation.schoolId, scope.ids);
    case "territory":
      return serving(scope.municipalities, db);
    case "ride":
      return eq(busReservation.rideId, scope.id);
    case "reservation":
      return eq(busReservation.id, scope.id);
  }
}

export type Which = { id: string } | { reference: string };
export const named = (which: Which): SQL =>
  "id" in which ? eq(busReservation.id, which.id) : eq(busReservation.reference, which.reference);

/**
 * Locks a reservation that the scope covers; undefined when there is none. Its ride is locked after it. Its vehicle is
 * looked up after the lock: a ride that it left while this waited would find none.
 */
export async function lockReservation(
  which: Which,
  scope: Scope,
  tx: Db,
): Promise<ReservationRow | undefined> {
  const own = scope.kind === "territory" ? undefined : within(scope, tx);
  const [found] = await tx
    .select()
    .from(busReservation)
    .where(and(named(which), own))
    .for("update");
  if (found === undefined || scope.kind !== "territory") return found;
  const [planned] = await tx
    .select({ id: ride.id })
    .from(ride)
    .innerJoin(vehicle, eq(vehicle.id, ride.vehicleId))
    .where(and(eq(ride.id, found.rideId), serving(scope.municipalities, tx)));
  return planned === undefined ? undefined : found;
}

/** Locks the reservation that still waits or stands for a booking. */
export async function lockOpenOf(bookingId: string, tx: Db): Promise<ReservationRow | undefined> {
  const [found] = await tx
    .select()
    .from(busReservation)
    .where(
      and(
        eq(busReservation.bookingId, bookingId),
        inArray(busReservation.status, ["requested", "confirmed"]),
      ),
    )
    .for("update");
  return found;
}

export async function findByKey(
  idempotencyKey: string,
  db: Db,
): Promise<{ reference: string; requestedBy: string | null } | undefined> {
  const [found] = await db
    .select({ reference: busReservation.reference, requestedBy: busReservation.requestedBy })
    .from(busReservation)
    .where(eq(busReservation.idempotencyKey, idempotencyKey));
  return found;
}

export async function insertReservation(
  values: typeof busReservation.$inferInsert,
  tx: Db,
): Promise<ReservationRow> {
  const [made] = await tx.insert(busReservation).values(values).returning();
  return made as ReservationRow;
}

export async function updateReservation(
  id: string,
  changes: Partial<typeof busReservation.$inferInsert>,
  tx: Db,
): Promise<void> {
  await tx.update(busReservation).set(changes).where(eq(busReservation.id, id));
}

/** Adds a line to the history; answers its id. */
export async function insertHistory(
  values: typeof busReservationHistory.$inferInsert,
  tx: Db,
): Promise<number> {
  const [made] = await tx
    .insert(busReservationHistory)
    .values(values)
    .returning({ id: busReservationHistory.id });
  return made?.id ?? 0;
}

/** True when no other bus was asked for after this one for the same visit; the condition on reservations, seen from one. */
export const isLastForVisit = sql<boolean>`not exists (select from bus_reservation later
  where later.booking_id = bus_reservation.booking_id and (later.created_at, later.id) > (bus_reservation.created_at, bus_reservation.id))`;

/** Whether a reservation is the last one for its visit. */
export async function isLast(reservationId: string, db: Db): Promise<boolean> {
  const [found] = await db
    .select({ last: isLastForVisit })
    .from(busReservation)
    .where(eq(busReservation.id, reservationId));
  return found?.last ?? false;
}

/** Who took the last step; undefined for a reservation without any. */
export async function findLastActor(reservationId: string, db: Db): Promise<string | undefined> {
  const [found] = await db
    .select({ actor: busReservationHistory.actor })
    .from(busReservationHistory)
    .where(eq(busReservationHistory.reservationId, reservationId))
    .orderBy(desc(busReservationHistory.id))
    .limit(1);
  return found?.actor;
}

/** Reservations that take seats in a ride, in the order in which they were made. */
export const findTaking = (rideId: string, db: Db): Promise<ReservationRow[]> =>
  db
    .select()
    .from(busReservation)
    .where(
      and(
        eq(busReservation.rideId, rideId),
        inArray(busReservation.status, ["requested", "confirmed", "done"]),
      ),
    )
    .orderBy(asc(busReservation.createdAt), asc(busReservation.id));

const portion = 200;
const dueIds = (status: "requested" | "confirmed", due: SQL, db: Db): Promise<{ id: string }[]> =>
  db
    .select({ id: busReservation.id })
    .from(busReservation)
    .innerJoin(ride, eq(ride.id, busReservation.rideId))
    .where(and(eq(busReservation.status, status), due))
    .orderBy(asc(ride.startsAt), asc(busReservation.id))
    .limit(portion);

/** Confirmed ones whose ride is over, at most 200. */
export const findEnded = (now: Date, db: Db) => dueIds("confirmed", lte(ride.endsAt, now), db);
/** Requests whose ride has begun without an answer, at most 200. */
export const findUnanswered = (now: Date, db: Db) => dueIds("requested", lte(ride.startsAt, now), db);
