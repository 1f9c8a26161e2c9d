import { randomUUID } from "node:crypto";

import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { rows } from "#db/client.server";
import { booking, busReservation, ride, type vehicle } from "#db/schema";
import { requestBooking } from "~/features/bookings/request.usecases.server";
import { dayAfter } from "~/features/transport/planning";
import { reserveRide } from "~/features/transport/reserve.usecases.server";
import { reserveBesideVisit } from "~/features/transport/reserve-visit.usecases.server";
import { moveRide, shareRide } from "~/features/transport/rides.usecases.server";
import { changeVehicle } from "~/features/transport/vehicles.usecases.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import { AppError } from "~/platform/errors/errors";
import { fixedClock } from "../setup/clock";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { transportScene } from "../setup/transport-scene";
import { brokenReservations, brokenRides } from "./random-invariants";
import { randomRides } from "./transport-random";

let test: PostgresTestDb;
let scene: Awaited<ReturnType<typeof transportScene>>;
let bus: typeof vehicle.$inferSelect;
beforeAll(async () => {
  test = await createPostgresDb({ template: "reference", max: 50 });
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.db.execute(sql`truncate bus_reservation, ride, vehicle, outbox_event cascade`);
  scene = await transportScene(test.db, fixedClock());
  bus = await scene.bus();
});

const settled = async <T>(work: Promise<T>[]) => {
  const all = await Promise.allSettled(work);
  return {
    done: all.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])),
    codes: all.flatMap((one) =>
      one.status === "rejected"
        ? [one.reason instanceof AppError ? one.reason.code : String(one.reason)]
        : [],
    ),
  };
};
const times = <T>(n: number, make: (n: number) => Promise<T>) =>
  settled(Array.from({ length: n }, (_, i) => make(i)));

it("gives fifty who want the last seats of a shared ride exactly as many as there are", async () => {
  const { rideId } = await scene.seat(await scene.reserve({ pupils: 9, escorts: 1 }));
  await shareRide(test.db, scene.coordinator(), rideId, true);
  const { done, codes } = await times(50, () => scene.join(rideId, { pupils: 2, escorts: 1 }));
  expect(done).toHaveLength(6);
  expect(new Set(codes)).toEqual(new Set(["transport.ride_full"]));
  expect(await brokenRides(test.db)).toEqual([]);
});

it("gives one of fifty who want the bus at overlapping times the ride, and the others none", async () => {
  const { done, codes } = await times(50, (n) =>
    scene.reserve({ from: `09:${String(n).padStart(2, "0")}`, until: "12:30", vehicleId: bus.id }),
  );
  expect(done).toHaveLength(1);
  expect(new Set(codes)).toEqual(new Set(["transport.busy"]));
  expect(await test.db.select().from(ride)).toHaveLength(1);
});

it("spreads who does not mind which bus over all of them", async () => {
  await scene.bus({ name: "Tweede" });
  await scene.bus({ name: "Derde", seats: 50 });
  const { done, codes } = await times(12, () => scene.reserve());
  expect(done).toHaveLength(3);
  expect(new Set(codes)).toEqual(new Set(["transport.none_free"]));
  expect(await brokenRides(test.db)).toEqual([]);
});

it("makes one reservation of a form that is posted ten times at once", async () => {
  const wish = scene.wish();
  const { done, codes } = await times(10, () => reserveRide(test.db, scene.teacherOf(), wish));
  expect(codes).toEqual([]);
  expect(new Set(done).size).toBe(1);
  expect(await test.db.select().from(busReservation)).toHaveLength(1);
});

it("makes visit and bus together or neither, however many want either", async () => {
  const wide = await scene.make.slot(scene.listing.id, {
    startsAt: new Date("2026-05-12T07:00:00Z"),
    endsAt: new Date("2026-05-12T10:00:00Z"),
    maxGroups: 4,
    maxPupils: 100,
  });
  await scene.bus({ name: "Tweede" });
  const { done, codes } = await times(20, (n) => {
    const input = scene.input({ slotId: wide.id });
    return n % 4 === 3
      ? requestBooking(test.db, scene.t(), input)
      : requestBooking(test.db, scene.t(), input, (tx, made) =>
          reserveBesideVisit(tx, scene.teacherOf(), made.id, {
            key: input.idempotencyKey,
            vehicleId: undefined,
            fromPlace: "",
            wheelchairs: 0,
          }),
        );
  });
  expect(done).toHaveLength(4);
  expect(codes.every((code) => ["booking.slot_full", "transport.none_free"].includes(code))).toBe(true);
  const made = await test.db.select().from(booking).where(eq(booking.slotId, wide.id));
  const seats = await test.db.select().from(busReservation);
  expect(made).toHaveLength(4);
  expect(seats.length).toBeLessThanOrEqual(2);
  for (const seat of seats) expect(made.map(({ id }) => id)).toContain(seat.bookingId);
  expect(await test.db.select().from(ride)).toHaveLength(seats.length);
});

it("never lets a ride move to a smaller bus while somebody takes its last seats", async () => {
  const small = await scene.bus({ name: "Busje", seats: 20 });
  for (let n = 0; n < 12; n += 1) {
    const day = `2026-05-${String(4 + (n % 5) + 7 * Math.floor(n / 5)).padStart(2, "0")}`;
    const { rideId } = await scene.seat(
      await scene.reserve({ day, vehicleId: bus.id, pupils: 14, escorts: 1 }),
    );
    await shareRide(test.db, scene.coordinator(), rideId, true);
    const move = moveRide(test.db, scene.coordinator(), { rideId, day, time: "09:00", vehicleId: small.id });
    const { codes } = await settled<unknown>([move, scene.join(rideId), scene.join(rideId)]);
    expect(codes.every((code) => /transport\.(seats|ride_full)/.test(code))).toBe(true);
    expect(await brokenRides(test.db)).toEqual([]);
  }
});

it("looks in the database itself at the bus that a ride is on, once whoever moves it is done", async () => {
  const { rideId, ...seat } = await scene.seat(await scene.reserve({ pupils: 9, escorts: 1 }));
  const small = await scene.bus({ name: "Busje", seats: 12 });
  const { ride: _ride, history: _history, id: _id, ...row } = seat;
  let late: Promise<unknown> | undefined;
  await test.db.transaction(async (tx) => {
    await tx.update(ride).set({ vehicleId: small.id }).where(eq(ride.id, rideId));
    late = test.db
      .insert(busReservation)
      .values({ ...row, rideId, reference: "TB-22222", idempotencyKey: randomUUID() })
      .then(
        () => "made",
        (error: unknown) => brokenConstraint(error),
      );
    for (let waits = 0; waits === 0;) {
      const result: unknown = await tx.execute(
        sql`select count(*)::int as n from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
      );
      waits = rows<{ n: number }>(result)[0]?.n ?? 0;
    }
  });
  expect(await late).toBe("ride_seats");
});

it("never takes seats out of a bus while somebody sits down on them", async () => {
  const input = (seats: number) => ({
    ...{ name: "Bus Proef", seats, wheelchairPlaces: 0, base: "Goes", regions: ["PV29"], bufferMinutes: 15 },
    ...{ availableFrom: "07:30", availableUntil: "17:00", weekdays: [1, 2, 3, 4, 5] },
  });
  for (let n = 0; n < 8; n += 1) {
    // Ahead of the clock of the database too, by which it knows what is over.
    const day = dayAfter("2040-05-07", 7 * n);
    const { rideId } = await scene.seat(await scene.reserve({ day, pupils: 9, escorts: 1 }));
    await shareRide(test.db, scene.coordinator(), rideId, true);
    const fewer = changeVehicle(test.db, scene.coordinator(), bus.id, input(15));
    const { codes } = await settled<unknown>([
      ...[1, 2, 3].map(() => scene.join(rideId, { pupils: 4, escorts: 0 })),
      fewer,
    ]);
    expect(codes.every((code) => /transport\.(ride_full|seats_taken)/.test(code))).toBe(true);
    expect(await brokenRides(test.db)).toEqual([]);
    await test.db.execute(sql`truncate bus_reservation, ride cascade`);
    await changeVehicle(test.db, scene.coordinator(), bus.id, input(30));
  }
});

it("keeps seats, rides, states and history right under random steps over 8 connections", async () => {
  const seed = Number(process.env["BUS_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`BUS_SEED=${seed}`);
  const { done, unexpected } = await randomRides(test.db, { seed, workers: 8, steps: 480 });
  expect(unexpected).toEqual([]);
  for (const [action, n] of Object.entries(done)) expect(n, action).toBeGreaterThan(0);
  expect(await brokenRides(test.db)).toEqual([]);

  expect(await brokenReservations(test.db)).toEqual([]);
});
