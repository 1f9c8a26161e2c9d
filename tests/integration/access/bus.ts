import { randomUUID } from "node:crypto";

import type { Db } from "#db/client.server";
import { busReservation, ride, vehicle, vehicleRegion } from "#db/schema";
import { reserveRide } from "~/features/transport/reserve.usecases.server";

/** A bus for Zeeland with a ride of the school that waits for an answer, and is open to a second school. */
export async function makeBus(db: Db, schoolId: string, teacherId: string, now: Date) {
  const [bus] = await db
    .insert(vehicle)
    .values({
      ...{ name: "Techniekbus", seats: 48, postcode: "4461", place: "Goes", lat: 51.504, lng: 3.889 },
      ...{ availableFrom: "07:30", availableUntil: "17:00", weekdays: [1, 2, 3, 4, 5] },
    })
    .returning();
  const vehicleId = bus?.id ?? "";
  await db.insert(vehicleRegion).values({ vehicleId, regionCode: "PV29" });
  const reference = await reserveRide(
    db,
    { actor: "T", userId: teacherId, scope: { kind: "schools", ids: [schoolId] }, now },
    {
      ...{ idempotencyKey: randomUUID(), schoolId, day: "2026-04-20", from: "09:00", until: "12:00" },
      ...{ fromPlace: "", toPlace: "Goes", pupils: 20, escorts: 2, wheelchairs: 0, needs: "" },
    },
  );
  await db.update(ride).set({ shared: true });
  const [seat] = await db.select().from(busReservation);
  return { vehicleId, reference, rideId: seat?.rideId ?? "", reservationId: seat?.id ?? "" };
}
