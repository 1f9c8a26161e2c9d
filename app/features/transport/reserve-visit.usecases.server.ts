import type { Db } from "~/platform/db.server";

import type { Fields } from "./claim.usecases.server";
import { lockOpenOf } from "./reservations.repository.server";
import { insertWithRide, once, ownForm, pickUp, schoolOf, type Reserver } from "./seats.usecases.server";
import { windowAround } from "./travel";
import { transportError } from "./transport.errors";
import type { VisitBusInput } from "./transport.schemas";
import { byRoad, goesOn, stopAt } from "./visit";
import { findVisit, findVisitOf, holdVisit, type Visit } from "./visits.repository.server";

interface ForVisit {
  key: string;
  vehicleId: string | undefined;
  fromPlace: string;
  wheelchairs: number;
  fields: Fields & { wheelchairs: string };
}

async function insertForVisit(tx: Db, who: Reserver, visit: Visit, wish: ForVisit): Promise<string> {
  const { fields } = wish;
  const school = await schoolOf(tx, visit.schoolId, who.scope.ids);
  if (!byRoad(visit)) throw transportError("no_road", fields.bus);
  const trip = { from: await pickUp(tx, wish.fromPlace, school, fields.from), to: stopAt(visit) };
  if (wish.wheelchairs > visit.pupils + visit.escorts)
    throw transportError("wheelchairs_many", fields.wheelchairs);
  const { pupils, escorts, needs } = visit;
  const party = { pupils, escorts, needs, wheelchairs: wish.wheelchairs };
  return insertWithRide(tx, who, {
    ...wish,
    school,
    bookingId: visit.id,
    window: windowAround(visit, trip),
    trip,
    party,
  });
}

/**
 * Reserves a bus for a visit that was asked for before: its pupils and escorts, and the time of the visit with the
 * journey around it. Answers the reference.
 */
export function reserveForVisit(
  db: Db,
  who: Reserver,
  bookingReference: string,
  input: VisitBusInput,
): Promise<string> {
  return once(db, who, input.idempotencyKey, async (tx) => {
    const found = await findVisitOf(bookingReference, who.scope.ids, tx);
    if (found === undefined) throw transportError("not_found");
    await holdVisit(found.id, tx);
    const visit = await findVisit(found.id, tx);
    if (visit === undefined || !goesOn(visit, who.now)) throw transportError("visit_over");
    if ((await lockOpenOf(visit.id, tx)) !== undefined) throw transportError("has_bus");
    return insertForVisit(tx, who, visit, {
      key: input.idempotencyKey,
      vehicleId: input.vehicleId,
      fromPlace: input.fromPlace,
      wheelchairs: input.wheelchairs,
      fields: { ...ownForm, wheelchairs: "wheelchairs" },
    });
  });
}

/**
 * Reserves a bus in the transaction that makes the request for a visit, so that both are made or neither. Throws with
 * the reason at the field of that form.
 */
export async function reserveBesideVisit(
  tx: Db,
  who: Reserver,
  bookingId: string,
  input: { key: string; vehicleId: string | undefined; fromPlace: string; wheelchairs: number },
): Promise<void> {
  const visit = await findVisit(bookingId, tx);
  if (visit === undefined) throw transportError("not_found");
  const fields = { bus: "bus", from: "busFrom", wheelchairs: "busWheelchairs" };
  await insertForVisit(tx, who, visit, { ...input, fields });
}
