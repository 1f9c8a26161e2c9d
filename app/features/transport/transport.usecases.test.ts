import { randomUUID } from "node:crypto";

import { describe, expect, it } from "vitest";

import { oneBus } from "../../../tests/setup/one-bus";
import { fault } from "../../../tests/setup/transport-scene";
import { answerReservation, cancelReservation } from "./answer.usecases.server";
import { reserveRide } from "./reserve.usecases.server";
import { describeRide, moveRide, shareRide } from "./rides.usecases.server";
import { completeRides, lapseRequests } from "./schedule.usecases.server";

const road = oneBus();

describe("a school reserves by itself", () => {
  it("gets the smallest free bus, with the buffer around it, and both sides hear of it", async () => {
    await road.scene.bus({ name: "Kleine bus", seats: 20 });
    const reference = await road.scene.reserve();
    expect(reference).toMatch(/^TB-/);
    const made = await road.scene.seat(reference);
    expect(made.status).toBe("requested");
    expect(made.fromPlace).toBe("Proefschool, Middelburg");
    expect(made.ride.startsAt.toISOString()).toBe("2026-04-14T07:00:00.000Z");
    expect(made.ride.blockedFrom.toISOString()).toBe("2026-04-14T06:45:00.000Z");
    expect(made.ride.blockedUntil.toISOString()).toBe("2026-04-14T10:15:00.000Z");
    expect(made.ride.vehicleId).not.toBe(road.bus.id);
    // The small one is taken, so the next gets the large one.
    expect((await road.scene.seat(await road.scene.reserve())).ride.vehicleId).toBe(road.bus.id);
    await expect(road.scene.reserve()).rejects.toMatchObject(fault("none_free", "vehicleId"));
    await road.scene.work();
    expect(await road.scene.mailsTo(road.scene.person.email)).toEqual([
      "transport.request.coordinator",
      "transport.request.coordinator",
    ]);
    expect((await road.scene.mailsTo(road.scene.teacher.email))[0]).toBe("transport.request.school");
  });

  it("is told in words what is in the way, without another school's name", async () => {
    await road.scene.reserve();
    const wish = { vehicleId: road.bus.id };
    const busy = await road.scene
      .reserve({ ...wish, from: "12:20", until: "15:00" })
      .catch((e: unknown) => e);
    expect(busy).toMatchObject(fault("busy", "vehicleId"));
    const text = (busy as { text(locale: "nl" | "en"): string }).text("nl");
    expect(text).toContain("bezet van 08:45 tot 12:15");
    expect(text).not.toContain("Proefschool");
    await expect(road.scene.reserve({ ...wish, pupils: 30 })).rejects.toMatchObject(
      fault("seats", "vehicleId"),
    );
    await expect(road.scene.reserve({ ...wish, wheelchairs: 3 })).rejects.toMatchObject(fault("wheelchairs"));
    await expect(road.scene.reserve({ ...wish, day: "2026-04-18" })).rejects.toMatchObject(fault("hours"));
    await expect(road.scene.reserve({ ...wish, from: "06:00" })).rejects.toMatchObject(fault("hours"));
    await road.scene.reserve({ ...wish, from: "12:30", until: "15:00" });
  });

  it("is asked for what is missing at the field that it is about", async () => {
    const bad = (values: Parameters<(typeof road)["scene"]["reserve"]>[0]) => road.scene.reserve(values);
    await expect(bad({ toPlace: "Nergenshuizen" })).rejects.toMatchObject(fault("place_unknown", "toPlace"));
    await expect(bad({ fromPlace: "Xyzzy" })).rejects.toMatchObject(fault("place_unknown", "fromPlace"));
    await expect(bad({ until: "10:15" })).rejects.toMatchObject(fault("too_short", "until"));
    await expect(bad({ day: "2026-03-09" })).rejects.toMatchObject(fault("in_past", "day"));
    await expect(bad({ day: "2026-03-29", from: "02:30" })).rejects.toMatchObject(
      fault("time_unknown", "from"),
    );
    await expect(bad({ schoolId: road.scene.otherSchool.id })).rejects.toMatchObject(
      fault("school_not_yours", "schoolId"),
    );
    await expect(bad({ vehicleId: randomUUID() })).rejects.toMatchObject(fault("other_bus", "vehicleId"));
    expect(await road.scene.openRides()).toEqual([]);
  });

  it("finds no bus in a region that none serves, and none that is out of service", async () => {
    await road.db.execute("delete from vehicle");
    await road.scene.bus({ regions: ["PV20"] });
    await road.scene.bus({ retiredAt: road.clock.now() });
    await expect(road.scene.reserve()).rejects.toMatchObject(fault("no_bus_in_region", "vehicleId"));
  });

  it("makes one reservation of a form that is sent twice, and none for somebody else", async () => {
    const wish = road.scene.wish();
    const first = await reserveRide(road.db, road.scene.teacherOf(), wish);
    expect(await reserveRide(road.db, road.scene.teacherOf(), wish)).toBe(first);
    await expect(reserveRide(road.db, road.scene.other(), wish)).rejects.toMatchObject(fault("form_used"));
    expect(await road.scene.openRides()).toHaveLength(1);
  });
});

describe("the coordinator answers", () => {
  it("confirms, and the school hears it; after the ride it is done", async () => {
    const reference = await road.scene.reserve();
    await road.scene.confirm(reference);
    await road.scene.work();
    expect(await road.scene.mailsTo(road.scene.teacher.email)).toContain("transport.confirm.school");
    expect(await completeRides(road.db, road.clock.now())).toBe(0);
    road.clock.set("2026-04-14T10:00:00Z");
    expect(await completeRides(road.db, road.clock.now())).toBe(1);
    const done = await road.scene.seat(reference);
    expect(done.history.map(({ actor, toStatus }) => `${actor} ${toStatus}`)).toEqual([
      "T requested",
      "R confirmed",
      "S done",
    ]);
  });

  it("declines, and the time is free again", async () => {
    const { id } = await road.scene.seat(await road.scene.reserve());
    await answerReservation(road.db, road.scene.coordinator(), id, "decline", "De bus is in de garage.");
    expect(await road.scene.openRides()).toEqual([]);
    await road.scene.reserve({ vehicleId: road.bus.id });
    await expect(answerReservation(road.db, road.scene.coordinator(), id, "confirm")).rejects.toMatchObject(
      fault("wrong_state"),
    );
  });

  it("has no say over buses of another territory", async () => {
    const { id, rideId } = await road.scene.seat(await road.scene.reserve());
    const far = { ...road.scene.coordinator(), municipalities: ["GM0363"] };
    await expect(answerReservation(road.db, far, id, "confirm")).rejects.toMatchObject(fault("not_found"));
    await expect(shareRide(road.db, far, rideId, true)).rejects.toMatchObject(fault("not_found"));
    const move = { rideId, day: "2026-04-15", time: "09:00", vehicleId: road.bus.id };
    await expect(moveRide(road.db, far, move)).rejects.toMatchObject(fault("not_found"));
    const driver = { driver: "Piet", note: "" };
    await expect(describeRide(road.db, far, rideId, driver)).rejects.toMatchObject(fault("not_found"));
  });

  it("lets a request lapse that nobody answered before its ride", async () => {
    const reference = await road.scene.reserve();
    expect(await lapseRequests(road.db, road.clock.now())).toBe(0);
    road.clock.set("2026-04-14T07:00:00Z");
    expect(await lapseRequests(road.db, road.clock.now())).toBe(1);
    expect((await road.scene.seat(reference)).status).toBe("cancelled");
    expect(await road.scene.openRides()).toEqual([]);
  });

  it("is told when a school takes its reservation back", async () => {
    const reference = await road.scene.reserve();
    await road.scene.confirm(reference);
    await expect(cancelReservation(road.db, road.scene.other(), reference)).rejects.toMatchObject(
      fault("not_found"),
    );
    await cancelReservation(road.db, road.scene.teacherOf(), reference, "De klas is ziek.");
    await road.scene.work();
    expect(await road.scene.mailsTo(road.scene.person.email)).toContain("transport.cancel.coordinator");
    expect(await road.scene.openRides()).toEqual([]);
  });
});
