import { describe, expect, it } from "vitest";

import { busReservation } from "#db/schema";
import { oneBus } from "../../../tests/setup/one-bus";
import { fault } from "../../../tests/setup/transport-scene";
import { cancelReservation } from "./answer.usecases.server";
import { moveRide, shareRide } from "./rides.usecases.server";
import { joinableFor } from "./views.usecases.server";

const road = oneBus();

describe("two schools share a ride", () => {
  const shared = async () => {
    const reference = await road.scene.reserve();
    const { rideId } = await road.scene.seat(reference);
    await shareRide(road.db, road.scene.coordinator(), rideId, true);
    return { reference, rideId };
  };

  it("only once the coordinator opens it, and only as long as there are seats", async () => {
    const { rideId } = await road.scene.seat(await road.scene.reserve());
    await expect(road.scene.join(rideId)).rejects.toMatchObject(fault("not_shared"));
    await shareRide(road.db, road.scene.coordinator(), rideId, true);
    const [offered] = await joinableFor(road.db, [road.scene.otherSchool.id], road.clock.now());
    expect(offered).toMatchObject({ id: rideId, seatsLeft: 10, wheelchairsLeft: 2 });
    await expect(road.scene.join(rideId, { pupils: 10 })).rejects.toMatchObject(fault("ride_full", "pupils"));
    const joined = await road.scene.join(rideId, { pupils: 9 });
    expect((await road.scene.seat(joined)).status).toBe("requested");
    await road.scene.confirm(joined);
    expect(await joinableFor(road.db, [road.scene.otherSchool.id], road.clock.now())).toEqual([]);
    await expect(shareRide(road.db, road.scene.coordinator(), rideId, false)).rejects.toMatchObject(
      fault("schools_share"),
    );
  });

  it("and the ride goes on for the one when the other stays away", async () => {
    const { reference, rideId } = await shared();
    const joined = await road.scene.join(rideId);
    await cancelReservation(road.db, road.scene.teacherOf(), reference);
    expect((await road.scene.seat(joined)).ride.cancelledAt).toBeNull();
    await cancelReservation(road.db, road.scene.other(), joined);
    expect((await road.scene.seat(joined)).ride.cancelledAt).not.toBeNull();
    await expect(road.scene.join(rideId)).rejects.toMatchObject(fault("ride_closed"));
  });
});

describe("the coordinator moves a ride", () => {
  it("to another time and vehicle, and everybody in it hears of it", async () => {
    const { rideId, reference } = await road.scene.seat(await road.scene.reserve());
    const large = await road.scene.bus({ name: "Grote bus", seats: 50 });
    await moveRide(road.db, road.scene.coordinator(), {
      rideId,
      day: "2026-04-15",
      time: "10:30",
      vehicleId: large.id,
    });
    const moved = await road.scene.seat(reference);
    expect(moved.ride).toMatchObject({
      vehicleId: large.id,
      startsAt: new Date("2026-04-15T08:30:00Z"),
      endsAt: new Date("2026-04-15T11:30:00Z"),
    });
    await road.scene.work();
    expect(await road.scene.mailsTo(road.scene.teacher.email)).toContain("transport.moved.school");
  });

  it("and is refused in words: which ride is in the way, how many seats are short", async () => {
    const { rideId } = await road.scene.seat(await road.scene.reserve());
    const small = await road.scene.bus({ name: "Busje", seats: 12 });
    await road.scene.reserve({ day: "2026-04-15", vehicleId: road.bus.id });
    const to = (values: object) => ({
      rideId,
      day: "2026-04-15",
      time: "11:00",
      vehicleId: road.bus.id,
      ...values,
    });
    const refusal = async (values: object) => {
      const error: unknown = await moveRide(road.db, road.scene.coordinator(), to(values)).catch(
        (e: unknown) => e,
      );
      return (error as { text(locale: "nl"): string }).text("nl");
    };
    expect(await refusal({})).toBe(
      "Bus Proef heeft dan al een rit: wo 15 apr 2026, 09:00–12:00 (Proefschool). Met de tijd eromheen is de bus bezet van 08:45 tot 12:15.",
    );
    expect(await refusal({ vehicleId: small.id })).toBe(
      "Busje heeft 12 plaatsen: 8 te weinig voor deze groep, met begeleiders.",
    );
    expect(await refusal({ time: "16:00" })).toContain("van 07:30–17:00");
    expect(await refusal({ day: "2026-03-09" })).toContain("al voorbij");
    expect((await road.scene.seat((await findOnly()).reference)).ride.startsAt).toEqual(
      new Date("2026-04-14T07:00:00Z"),
    );
  });

  const findOnly = async () => {
    const [first] = await road.db.select().from(busReservation).orderBy(busReservation.createdAt);
    return first as typeof busReservation.$inferSelect;
  };

  it("but not so that a class misses its visit", async () => {
    const asked = await road.scene.ask();
    const { rideId } = await road.scene.seat(await road.scene.reserveVisit(asked));
    const move = (time: string) =>
      moveRide(road.db, road.scene.coordinator(), {
        rideId,
        day: "2026-04-14",
        time,
        vehicleId: road.bus.id,
      });
    // Planned at 08:20 for a visit from 09:00 until 12:00; boarding may take ten minutes less.
    await move("08:30");
    await expect(move("08:40")).rejects.toMatchObject(fault("misses_visit", "time"));
  });
});
