import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { clearRoads, fault, transportScene } from "../../../tests/setup/transport-scene";
import { answerReservation, cancelReservation } from "./answer.usecases.server";
import { reserveRide } from "./reserve.usecases.server";
import { describeRide, moveRide, shareRide } from "./rides.usecases.server";
import { completeRides, lapseRequests } from "./schedule.usecases.server";

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

describe("a school reserves by itself", () => {
  it("gets the smallest free bus, with the buffer around it, and both sides hear of it", async () => {
    await scene.bus({ name: "Kleine bus", seats: 20 });
    const reference = await scene.reserve();
    expect(reference).toMatch(/^TB-/);
    const made = await scene.seat(reference);
    expect(made.status).toBe("requested");
    expect(made.fromPlace).toBe("Proefschool, Middelburg");
    expect(made.ride.startsAt.toISOString()).toBe("2026-04-14T07:00:00.000Z");
    expect(made.ride.blockedFrom.toISOString()).toBe("2026-04-14T06:45:00.000Z");
    expect(made.ride.blockedUntil.toISOString()).toBe("2026-04-14T10:15:00.000Z");
    expect(made.ride.vehicleId).not.toBe(bus.id);
    // The small one is taken, so the next gets the large one.
    expect((await scene.seat(await scene.reserve())).ride.vehicleId).toBe(bus.id);
    await expect(scene.reserve()).rejects.toMatchObject(fault("none_free", "vehicleId"));
    await scene.work();
    expect(await scene.mailsTo(scene.person.email)).toEqual([
      "transport.request.coordinator",
      "transport.request.coordinator",
    ]);
    expect((await scene.mailsTo(scene.teacher.email))[0]).toBe("transport.request.school");
  });

  it("is told in words what is in the way, without another school's name", async () => {
    await scene.reserve();
    const wish = { vehicleId: bus.id };
    const busy = await scene.reserve({ ...wish, from: "12:20", until: "15:00" }).catch((e: unknown) => e);
    expect(busy).toMatchObject(fault("busy", "vehicleId"));
    const text = (busy as { text(locale: "nl" | "en"): string }).text("nl");
    expect(text).toContain("bezet van 08:45 tot 12:15");
    expect(text).not.toContain("Proefschool");
    await expect(scene.reserve({ ...wish, pupils: 30 })).rejects.toMatchObject(fault("seats", "vehicleId"));
    await expect(scene.reserve({ ...wish, wheelchairs: 3 })).rejects.toMatchObject(fault("wheelchairs"));
    await expect(scene.reserve({ ...wish, day: "2026-04-18" })).rejects.toMatchObject(fault("hours"));
    await expect(scene.reserve({ ...wish, from: "06:00" })).rejects.toMatchObject(fault("hours"));
    await scene.reserve({ ...wish, from: "12:30", until: "15:00" });
  });

  it("is asked for what is missing at the field that it is about", async () => {
    const bad = (values: Parameters<Scene["reserve"]>[0]) => scene.reserve(values);
    await expect(bad({ toPlace: "Nergenshuizen" })).rejects.toMatchObject(fault("place_unknown", "toPlace"));
    await expect(bad({ fromPlace: "Xyzzy" })).rejects.toMatchObject(fault("place_unknown", "fromPlace"));
    await expect(bad({ until: "10:15" })).rejects.toMatchObject(fault("too_short", "until"));
    await expect(bad({ day: "2026-03-09" })).rejects.toMatchObject(fault("in_past", "day"));
    await expect(bad({ day: "2026-03-29", from: "02:30" })).rejects.toMatchObject(
      fault("time_unknown", "from"),
    );
    await expect(bad({ schoolId: scene.otherSchool.id })).rejects.toMatchObject(
      fault("school_not_yours", "schoolId"),
    );
    await expect(bad({ vehicleId: randomUUID() })).rejects.toMatchObject(fault("other_bus", "vehicleId"));
    expect(await scene.openRides()).toEqual([]);
  });

  it("finds no bus in a region that none serves, and none that is out of service", async () => {
    await test.db.execute("delete from vehicle");
    await scene.bus({ regions: ["PV20"] });
    await scene.bus({ retiredAt: clock.now() });
    await expect(scene.reserve()).rejects.toMatchObject(fault("no_bus_in_region", "vehicleId"));
  });

  it("makes one reservation of a form that is sent twice, and none for somebody else", async () => {
    const wish = scene.wish();
    const first = await reserveRide(test.db, scene.teacherOf(), wish);
    expect(await reserveRide(test.db, scene.teacherOf(), wish)).toBe(first);
    await expect(reserveRide(test.db, scene.other(), wish)).rejects.toMatchObject(fault("form_used"));
    expect(await scene.openRides()).toHaveLength(1);
  });
});

describe("the coordinator answers", () => {
  it("confirms, and the school hears it; after the ride it is done", async () => {
    const reference = await scene.reserve();
    await scene.confirm(reference);
    await scene.work();
    expect(await scene.mailsTo(scene.teacher.email)).toContain("transport.confirm.school");
    expect(await completeRides(test.db, clock.now())).toBe(0);
    clock.set("2026-04-14T10:00:00Z");
    expect(await completeRides(test.db, clock.now())).toBe(1);
    const done = await scene.seat(reference);
    expect(done.history.map(({ actor, toStatus }) => `${actor} ${toStatus}`)).toEqual([
      "T requested",
      "R confirmed",
      "S done",
    ]);
  });

  it("declines, and the time is free again", async () => {
    const { id } = await scene.seat(await scene.reserve());
    await answerReservation(test.db, scene.coordinator(), id, "decline", "De bus is in de garage.");
    expect(await scene.openRides()).toEqual([]);
    await scene.reserve({ vehicleId: bus.id });
    await expect(answerReservation(test.db, scene.coordinator(), id, "confirm")).rejects.toMatchObject(
      fault("wrong_state"),
    );
  });

  it("has no say over buses of another territory", async () => {
    const { id, rideId } = await scene.seat(await scene.reserve());
    const far = { ...scene.coordinator(), municipalities: ["GM0363"] };
    await expect(answerReservation(test.db, far, id, "confirm")).rejects.toMatchObject(fault("not_found"));
    await expect(shareRide(test.db, far, rideId, true)).rejects.toMatchObject(fault("not_found"));
    const move = { rideId, day: "2026-04-15", time: "09:00", vehicleId: bus.id };
    await expect(moveRide(test.db, far, move)).rejects.toMatchObject(fault("not_found"));
    const driver = { driver: "Piet", note: "" };
    await expect(describeRide(test.db, far, rideId, driver)).rejects.toMatchObject(fault("not_found"));
  });

  it("lets a request lapse that nobody answered before its ride", async () => {
    const reference = await scene.reserve();
    expect(await lapseRequests(test.db, clock.now())).toBe(0);
    clock.set("2026-04-14T07:00:00Z");
    expect(await lapseRequests(test.db, clock.now())).toBe(1);
    expect((await scene.seat(reference)).status).toBe("cancelled");
    expect(await scene.openRides()).toEqual([]);
  });

  it("is told when a school takes its reservation back", async () => {
    const reference = await scene.reserve();
    await scene.confirm(reference);
    await expect(cancelReservation(test.db, scene.other(), reference)).rejects.toMatchObject(
      fault("not_found"),
    );
    await cancelReservation(test.db, scene.teacherOf(), reference, "De klas is ziek.");
    await scene.work();
    expect(await scene.mailsTo(scene.person.email)).toContain("transport.cancel.coordinator");
    expect(await scene.openRides()).toEqual([]);
  });
});
