import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { auditLog, mail } from "#db/schema";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { clearRoads, fault, transportScene } from "../../../tests/setup/transport-scene";
import { answerReservation } from "./answer.usecases.server";
import { boardOfWeek, findRidePage } from "./board.usecases.server";
import { km } from "./figures";
import { figuresOfMonth, figuresOfYear, monthAfter, monthOf } from "./figures.usecases.server";
import { busOverview } from "./overview.usecases.server";
import { describeRide, shareRide } from "./rides.usecases.server";
import type { VehicleInput } from "./transport.schemas";
import {
  addVehicle,
  changeVehicle,
  findVehicle,
  findVehicles,
  regionChoices,
  regionChoicesWith,
  retireVehicle,
} from "./vehicles.usecases.server";

let test: TestDb;
let clock: TestClock;
let scene: Awaited<ReturnType<typeof transportScene>>;
/** Everything in Zeeland. */
let zeeland: string[];

beforeAll(async () => {
  test = await createTestDb({ reference: true });
  const { municipalitiesOf } = await import("~/platform/geo/geo.server");
  zeeland = (await municipalitiesOf(test.db, "PV29")).map(({ code }) => code);
});
afterAll(() => test.close());
beforeEach(async () => {
  clock = fixedClock();
  await clearRoads(test.db);
  scene = await transportScene(test.db, clock);
});

const coordinator = () => ({ ...scene.coordinator(), municipalities: zeeland });
const far = () => ({ ...scene.coordinator(), municipalities: ["GM0363"] });
const input = (values: Partial<VehicleInput> = {}): VehicleInput => ({
  ...{ name: "Techniekbus Walcheren", seats: 30, wheelchairPlaces: 1, base: "4331 BK", bufferMinutes: 20 },
  ...{ availableFrom: "07:30", availableUntil: "17:00", weekdays: [5, 1, 1, 3], regions: ["PV29"] },
  ...values,
});

/** Answers the id of a vehicle that is new. */
async function added(who: Parameters<typeof addVehicle>[1], values: VehicleInput): Promise<string> {
  const id = randomUUID();
  await addVehicle(test.db, who, values, id);
  return id;
}

describe("a coordinator keeps the buses", () => {
  it("adds one with its home base on the map, and sees it; another territory does not", async () => {
    const id = await added(coordinator(), input());
    const found = await findVehicle(test.db, coordinator(), id);
    expect(found).toMatchObject({ place: "Middelburg", weekdays: [1, 3, 5], postcode: "4331 BK" });
    expect(found.regions.map((region) => region.code)).toEqual(["PV29"]);
    expect(found.lat).toBeCloseTo(51.5, 1);
    expect(await findVehicles(test.db, far())).toEqual([]);
    await expect(findVehicle(test.db, far(), id)).rejects.toMatchObject(fault("vehicle_not_found"));
    await expect(changeVehicle(test.db, far(), id, input())).rejects.toMatchObject(
      fault("vehicle_not_found"),
    );
    await expect(retireVehicle(test.db, far(), id, true)).rejects.toMatchObject(fault("vehicle_not_found"));
    const audited = await test.db.select().from(auditLog).where(eq(auditLog.subjectId, id));
    expect(audited.map(({ action }) => action)).toEqual(["vehicle.added"]);
  });

  it("chooses only regions of the own territory, and keeps what a neighbour has added", async () => {
    const choices = (await regionChoices(test.db, coordinator())).map((region) => region.code);
    expect(choices).toEqual(expect.arrayContaining(["PV29", "AM24"]));
    expect(choices).not.toContain("AM25");
    await expect(added(coordinator(), input({ regions: ["PV29", "AM25"] }))).rejects.toMatchObject(
      fault("region_elsewhere", "regions"),
    );
    const id = await added({ ...coordinator(), municipalities: "all" }, input({ regions: ["PV29", "AM25"] }));
    await changeVehicle(test.db, coordinator(), id, input({ regions: ["PV29", "AM25"], seats: 40 }));
    const vehicle = await findVehicle(test.db, coordinator(), id);
    const offered = await regionChoicesWith(test.db, coordinator(), vehicle);
    expect(offered.map((region) => region.code)).toContain("AM25");
    await expect(added(coordinator(), input({ base: "Nergens" }))).rejects.toMatchObject(
      fault("place_unknown", "base"),
    );
  });

  it("takes no seats that are taken, and retires no bus that is needed", async () => {
    const id = await added(coordinator(), input({ weekdays: [1, 2, 3, 4, 5] }));
    await scene.reserve({ vehicleId: id, day: "2026-04-17" });
    await expect(changeVehicle(test.db, coordinator(), id, input({ seats: 19 }))).rejects.toMatchObject(
      fault("seats_taken", "seats"),
    );
    await changeVehicle(test.db, coordinator(), id, input({ seats: 20 }));
    await expect(retireVehicle(test.db, coordinator(), id, true)).rejects.toMatchObject(
      fault("vehicle_needed"),
    );
    clock.set("2026-04-17T10:00:01Z");
    await changeVehicle(test.db, coordinator(), id, input({ seats: 19 }));
    await retireVehicle(test.db, coordinator(), id, true);
    await expect(scene.reserve({ day: "2026-04-20" })).rejects.toMatchObject(fault("no_bus_in_region"));
    await retireVehicle(test.db, coordinator(), id, false);
    await scene.reserve({ day: "2026-04-20", pupils: 17 });
  });
});

it("shows everybody the free hours of a week, and nobody who rides", async () => {
  const bus = await scene.bus();
  await scene.bus({ name: "Elders", regions: ["PV20"] });
  await scene.reserve({ vehicleId: bus.id });
  const asked = { region: "zeeland", week: "2026-04-14" };
  const { vehicles, monday, regions, ahead } = await busOverview(test.db, asked, clock.now());
  expect({ monday, ahead }).toEqual({ monday: "2026-04-13", ahead: true });
  expect(regions.map(({ name }) => name).sort()).toEqual(["Groningen", "Zeeland"]);
  expect(vehicles.map(({ name }) => name)).toEqual(["Bus Proef"]);
  expect(vehicles[0]?.days.find(({ day }) => day === "2026-04-14")?.free).toEqual([
    { startsAt: new Date("2026-04-14T05:30:00Z"), endsAt: new Date("2026-04-14T06:30:00Z") },
    { startsAt: new Date("2026-04-14T10:30:00Z"), endsAt: new Date("2026-04-14T15:00:00Z") },
  ]);
  expect(JSON.stringify(vehicles)).not.toContain("Proefschool");
  const all = await busOverview(test.db, { region: null, week: null }, clock.now());
  expect(all.vehicles).toHaveLength(2);
});

describe("the planning board", () => {
  it("shows a week of the own territory, with who rides and how full it is", async () => {
    const bus = await scene.bus({ weekdays: [1, 2, 3, 4, 5, 6] });
    await scene.bus({ name: "Elders", regions: ["PV20"] });
    const { rideId } = await scene.seat(await scene.reserve({ vehicleId: bus.id, wheelchairs: 1 }));
    await shareRide(test.db, coordinator(), rideId, true);
    clock.advance({ minutes: 1 });
    await scene.join(rideId);
    const board = await boardOfWeek(test.db, coordinator(), "2026-04-19");
    expect(board.vehicles.map(({ name }) => name)).toEqual(["Bus Proef"]);
    expect(board.days).toHaveLength(6);
    expect(board.rides).toHaveLength(1);
    expect(board.rides[0]).toMatchObject({
      ...{
        id: rideId,
        day: "2026-04-14",
        time: "09:00",
        people: 29,
        wheelchairs: 1,
        waiting: 2,
        ahead: true,
      },
    });
    expect(board.rides[0]?.passengers.map(({ school }) => school.name)).toEqual([
      "Proefschool",
      "Tweede School",
    ]);
    const elsewhere = await boardOfWeek(test.db, far(), "2026-04-14");
    expect({ vehicles: elsewhere.vehicles, rides: elsewhere.rides }).toEqual({ vehicles: [], rides: [] });
  });

  it("gives the driver stops, times and numbers, and warns of what does not fit", async () => {
    await scene.bus({ lat: 51.44, lng: 3.57, place: "Vlissingen" });
    const { rideId } = await scene.seat(await scene.reserve());
    await describeRide(test.db, coordinator(), rideId, { driver: "Wim", note: "Achterom." });
    const page = await findRidePage(test.db, coordinator(), rideId);
    expect(page).toMatchObject({ driver: "Wim", note: "Achterom.", overfull: false, tight: null });
    expect(page.stops.map(({ kind }) => kind)).toEqual([
      ...["leave", "pickUp", "arrive", "collect", "dropOff", "home"],
    ]);
    expect(page.stops[1]).toMatchObject({ name: "Proefschool, Middelburg", at: page.startsAt });
    await expect(findRidePage(test.db, far(), rideId)).rejects.toMatchObject(fault("not_found"));
    await shareRide(test.db, coordinator(), rideId, true);
    await scene.join(rideId, { fromPlace: "Terneuzen", toPlace: "Kapelle" });
    expect((await findRidePage(test.db, coordinator(), rideId)).overfull).toBe(true);
  });
});

describe("the figures", () => {
  it("count what was agreed in a month, by bus and by region", async () => {
    await scene.bus();
    const first = await scene.seat(await scene.reserve());
    await scene.reserve({ day: "2026-04-15" });
    await scene.reserve({ day: "2026-05-06" });
    await answerReservation(test.db, coordinator(), first.id, "confirm");
    const april = await figuresOfMonth(test.db, coordinator(), "2026-04");
    expect(april.total).toMatchObject({ rides: 1, pupils: 18, escorts: 2, seatsTaken: 20, seatsOffered: 30 });
    // Goes – Middelburg – Goes and back again: four times some 25 km.
    expect(km(april.total)).toBeCloseTo(99, -1);
    expect(april.regions.map(({ name, pupils }) => [name, pupils])).toEqual([["Zeeland", 18]]);
    expect((await figuresOfMonth(test.db, coordinator(), "2026-05")).total.rides).toBe(0);
    expect((await figuresOfMonth(test.db, far(), "2026-04")).total.rides).toBe(0);
    const { year, months } = await figuresOfYear(test.db, coordinator(), "2026-04");
    expect([year, months.length, months[0]?.month, months.at(-1)?.month]).toEqual([
      ...[2025, 12, "2025-08", "2026-07"],
    ]);
    expect(months.find(({ month }) => month === "2026-04")?.total).toEqual(april.total);
  });

  it("know months", () => {
    expect(monthOf("2026-13", clock.now())).toBe("2026-03");
    expect(monthOf("2026-12", clock.now())).toBe("2026-12");
    for (const month of ["9999-12", "0001-01", "0000-01"])
      expect(monthOf(month, clock.now())).toBe("2026-03");
    expect(monthAfter("2026-12", 1)).toBe("2027-01");
  });
});

it("tells a school without a visit nothing about one", async () => {
  await scene.bus();
  await scene.reserve();
  await scene.work();
  const texts = (await test.db.select().from(mail)).map(({ text }) => text).join("\n");
  expect(texts).toContain("Techniekbus");
  expect(texts).not.toMatch(/null|undefined|Hoort bij/);
});
