import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { busReservation } from "#db/schema";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { clearRoads, fault, transportScene } from "../../../tests/setup/transport-scene";
import { cancelReservation } from "./answer.usecases.server";
import { moveRide, shareRide } from "./rides.usecases.server";
import { joinableFor } from "./views.usecases.server";

type Scene = Awaited<ReturnType<typeof transportScene>>;
let test: TestDb;
let clock: TestClock;
let scene: Scene;
let bus: Awaited<ReturnType<Scene["bus"]>>;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(async () => {
  clock = fixedClock();
  await clearRoads(test.db);
  scene = await transportScene(test.db, clock);
  bus = await scene.bus();
});

describe("two schools share a ride", () => {
  const shared = async () => {
    const reference = await scene.reserve();
    const { rideId } = await scene.seat(reference);
    await shareRide(test.db, scene.coordinator(), rideId, true);
    return { reference, rideId };
  };

  it("only once the coordinator opens it, and only as long as there are seats", async () => {
    const { rideId } = await scene.seat(await scene.reserve());
    await expect(scene.join(rideId)).rejects.toMatchObject(fault("not_shared"));
    await shareRide(test.db, scene.coordinator(), rideId, true);
    const [offered] = await joinableFor(test.db, [scene.otherSchool.id], clock.now());
    expect(offered).toMatchObject({ id: rideId, seatsLeft: 10, wheelchairsLeft: 2 });
    await expect(scene.join(rideId, { pupils: 10 })).rejects.toMatchObject(fault("ride_full", "pupils"));
    const joined = await scene.join(rideId, { pupils: 9 });
    expect((await scene.seat(joined)).status).toBe("requested");
    await scene.confirm(joined);
    expect(await joinableFor(test.db, [scene.otherSchool.id], clock.now())).toEqual([]);
    await expect(shareRide(test.db, scene.coordinator(), rideId, false)).rejects.toMatchObject(
      fault("schools_share"),
    );
  });

  it("and the ride goes on for the one when the other stays away", async () => {
    const { reference, rideId } = await shared();
    const joined = await scene.join(rideId);
    await cancelReservation(test.db, scene.teacherOf(), reference);
    expect((await scene.seat(joined)).ride.cancelledAt).toBeNull();
    await cancelReservation(test.db, scene.other(), joined);
    expect((await scene.seat(joined)).ride.cancelledAt).not.toBeNull();
    await expect(scene.join(rideId)).rejects.toMatchObject(fault("ride_closed"));
  });
});

describe("the coordinator moves a ride", () => {
  it("to another time and vehicle, and everybody in it hears of it", async () => {
    const { rideId, reference } = await scene.seat(await scene.reserve());
    const large = await scene.bus({ name: "Grote bus", seats: 50 });
    await moveRide(test.db, scene.coordinator(), {
      rideId,
      day: "2026-04-15",
      time: "10:30",
      vehicleId: large.id,
    });
    const moved = await scene.seat(reference);
    expect(moved.ride).toMatchObject({
      vehicleId: large.id,
      startsAt: new Date("2026-04-15T08:30:00Z"),
      endsAt: new Date("2026-04-15T11:30:00Z"),
    });
    await scene.work();
    expect(await scene.mailsTo(scene.teacher.email)).toContain("transport.moved.school");
  });

  it("and is refused in words: which ride is in the way, how many seats are short", async () => {
    const { rideId } = await scene.seat(await scene.reserve());
    const small = await scene.bus({ name: "Busje", seats: 12 });
    await scene.reserve({ day: "2026-04-15", vehicleId: bus.id });
    const to = (values: object) => ({
      rideId,
      day: "2026-04-15",
      time: "11:00",
      vehicleId: bus.id,
      ...values,
    });
    const refusal = async (values: object) => {
      const error: unknown = await moveRide(test.db, scene.coordinator(), to(values)).catch(
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
    expect((await scene.seat((await findOnly()).reference)).ride.startsAt).toEqual(
      new Date("2026-04-14T07:00:00Z"),
    );
  });

  const findOnly = async () => {
    const [first] = await test.db.select().from(busReservation).orderBy(busReservation.createdAt);
    return first as typeof busReservation.$inferSelect;
  };

  it("but not so that a class misses its visit", async () => {
    const asked = await scene.ask();
    const { rideId } = await scene.seat(await scene.reserveVisit(asked));
    const move = (time: string) =>
      moveRide(test.db, scene.coordinator(), { rideId, day: "2026-04-14", time, vehicleId: bus.id });
    // Planned at 08:20 for a visit from 09:00 until 12:00; boarding may take ten minutes less.
    await move("08:30");
    await expect(move("08:40")).rejects.toMatchObject(fault("misses_visit", "time"));
  });
});
