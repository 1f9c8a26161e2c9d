import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { mail } from "#db/schema";
import { acceptCounter, answer, counter } from "~/features/bookings/answer.usecases.server";
import { expireHolds } from "~/features/bookings/schedule.usecases.server";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { clearRoads, transportScene } from "../../../tests/setup/transport-scene";
import { shareRide } from "./rides.usecases.server";

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

describe("a bus beside a request for a visit", () => {
  it("is the colleague's who takes the visit over", async () => {
    const reference = await scene.beside();
    const colleague = await scene.make.staff(scene.school.id);
    await answer(test.db, { ...scene.t(), userId: colleague.id }, reference, "take_over");
    await scene.work();
    expect((await scene.busOf(reference)).requestedBy).toBe(colleague.id);
    await test.db.delete(mail);
    await scene.confirm((await scene.busOf(reference)).reference);
    await scene.work();
    expect(await scene.mailsTo(colleague.email)).toEqual(["transport.confirm.school"]);
    expect(await scene.mailsTo(scene.teacher.email)).toEqual([]);
  });

  it("is freed when the visit is off", async () => {
    const reference = await scene.beside();
    await answer(test.db, scene.c(), reference, "decline", "Geen tijd.");
    await scene.work();
    const freed = await scene.busOf(reference);
    expect(freed.status).toBe("cancelled");
    expect(freed.ride.cancelledAt).not.toBeNull();
    expect(await scene.mailsTo(scene.teacher.email)).toContain("transport.visitOff.school");
    expect(await scene.mailsTo(scene.person.email)).toContain("transport.cancel.coordinator");
  });

  it("waits while the school chooses a moment, and then moves along and is asked again", async () => {
    const reference = await scene.beside();
    await scene.confirm((await scene.busOf(reference)).reference);
    await counter(test.db, scene.c(), reference, { slotIds: [scene.second] });
    await scene.work();
    expect((await scene.busOf(reference)).status).toBe("confirmed");
    await acceptCounter(test.db, scene.t(), reference, scene.second);
    await scene.work();
    const moved = await scene.busOf(reference);
    expect(moved.status).toBe("requested");
    expect(moved.ride.startsAt).toEqual(new Date("2026-04-15T06:20:00Z"));
    expect(moved.history.at(-1)).toMatchObject({
      actor: "S",
      fromStatus: "confirmed",
      toStatus: "requested",
    });
    expect(await scene.mailsTo(scene.person.email)).toContain("transport.reschedule.coordinator");
    expect(await scene.openRides()).toHaveLength(1);
  });

  it("leaves a ride that others are in, and takes another bus when its own is busy", async () => {
    const other = await scene.bus({ name: "Andere bus", seats: 40 });
    const reference = await scene.beside();
    const { rideId } = await scene.busOf(reference);
    await shareRide(test.db, scene.coordinator(), rideId, true);
    const joined = await scene.join(rideId, { pupils: 7 });
    await scene.reserve({ day: "2026-04-15", vehicleId: bus.id });
    await counter(test.db, scene.c(), reference, { slotIds: [scene.second] });
    await acceptCounter(test.db, scene.t(), reference, scene.second);
    await scene.work();
    const moved = await scene.busOf(reference);
    expect(moved.rideId).not.toBe(rideId);
    expect(moved.ride.vehicleId).toBe(other.id);
    expect((await scene.seat(joined)).ride).toMatchObject({ id: rideId, cancelledAt: null });
  });

  describe("whose second choice is asked, since nobody answered,", () => {
    const vlissingen = { postcode: "4381", place: "Vlissingen", lat: 51.454, lng: 3.576 };
    const elsewhere = async (values: Parameters<Scene["make"]["listing"]>[1] = {}) => {
      const company = await scene.make.company({ ...vlissingen, name: "Tweede Keus BV" });
      const offer = await scene.make.listing(company.id, { ...vlissingen, ...values });
      // At the moment of the first, so that only the place says that the bus must go elsewhere.
      const [startsAt, endsAt] = [new Date("2026-04-14T07:00:00Z"), new Date("2026-04-14T10:00:00Z")];
      return scene.make.slot(offer.id, { startsAt, endsAt });
    };
    const lapse = async () => {
      clock.advance({ days: 8 });
      await expireHolds(test.db, clock.now());
      await scene.work();
    };

    it("goes along with that one", async () => {
      const reference = await scene.beside({ secondSlotId: scene.third });
      await lapse();
      const moved = await scene.busOf(reference);
      expect(moved).toMatchObject({ status: "requested", pupils: 20 });
      expect(moved.ride.startsAt).toEqual(new Date("2026-04-16T06:20:00Z"));
    });

    it("drives to its company instead of the first, and is asked again", async () => {
      const reference = await scene.beside({ secondSlotId: (await elsewhere()).id });
      await scene.confirm((await scene.busOf(reference)).reference);
      await lapse();
      const { lat, lng } = vlissingen;
      const moved = await scene.busOf(reference);
      expect(moved).toMatchObject({ toPlace: "Tweede Keus BV, Vlissingen", toLat: lat, toLng: lng });
      expect(moved.status).toBe("requested");
      // Twenty minutes from Middelburg, and no longer the forty to Goes.
      expect(moved.ride.startsAt).toEqual(new Date("2026-04-14T06:40:00Z"));
      expect(await scene.openRides()).toHaveLength(1);
    });

    it("is freed when that is a lesson at the school", async () => {
      const reference = await scene.beside({ secondSlotId: (await elsewhere({ kind: "guest_lesson" })).id });
      const { reference: bus } = await scene.busOf(reference);
      await lapse();
      expect((await scene.row(reference)).choice).toBe(2);
      expect((await scene.seat(bus)).status).toBe("cancelled");
      expect(await scene.openRides()).toEqual([]);
      expect(await scene.mailsTo(scene.teacher.email)).toContain("transport.visitOff.school");
    });
  });
});
