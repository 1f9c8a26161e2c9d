import { describe, expect, it } from "vitest";

import { mail } from "#db/schema";
import { acceptCounter, answer, counter } from "~/features/bookings/answer.usecases.server";
import { expireHolds } from "~/features/bookings/schedule.usecases.server";
import { oneBus } from "../../../tests/setup/one-bus";
import { shareRide } from "./rides.usecases.server";

const road = oneBus();

describe("a bus beside a request for a visit", () => {
  it("is the colleague's who takes the visit over", async () => {
    const reference = await road.scene.beside();
    const colleague = await road.scene.make.staff(road.scene.school.id);
    await answer(road.db, { ...road.scene.t(), userId: colleague.id }, reference, "take_over");
    await road.scene.work();
    expect((await road.scene.busOf(reference)).requestedBy).toBe(colleague.id);
    await road.db.delete(mail);
    await road.scene.confirm((await road.scene.busOf(reference)).reference);
    await road.scene.work();
    expect(await road.scene.mailsTo(colleague.email)).toEqual(["transport.confirm.school"]);
    expect(await road.scene.mailsTo(road.scene.teacher.email)).toEqual([]);
  });

  it("is freed when the visit is off", async () => {
    const reference = await road.scene.beside();
    await answer(road.db, road.scene.c(), reference, "decline", "Geen tijd.");
    await road.scene.work();
    const freed = await road.scene.busOf(reference);
    expect(freed.status).toBe("cancelled");
    expect(freed.ride.cancelledAt).not.toBeNull();
    expect(await road.scene.mailsTo(road.scene.teacher.email)).toContain("transport.visitOff.school");
    expect(await road.scene.mailsTo(road.scene.person.email)).toContain("transport.cancel.coordinator");
  });

  it("waits while the school chooses a moment, and then moves along and is asked again", async () => {
    const reference = await road.scene.beside();
    await road.scene.confirm((await road.scene.busOf(reference)).reference);
    await counter(road.db, road.scene.c(), reference, { slotIds: [road.scene.second] });
    await road.scene.work();
    expect((await road.scene.busOf(reference)).status).toBe("confirmed");
    await acceptCounter(road.db, road.scene.t(), reference, road.scene.second);
    await road.scene.work();
    const moved = await road.scene.busOf(reference);
    expect(moved.status).toBe("requested");
    expect(moved.ride.startsAt).toEqual(new Date("2026-04-15T06:20:00Z"));
    expect(moved.history.at(-1)).toMatchObject({
      actor: "S",
      fromStatus: "confirmed",
      toStatus: "requested",
    });
    expect(await road.scene.mailsTo(road.scene.person.email)).toContain("transport.reschedule.coordinator");
    expect(await road.scene.openRides()).toHaveLength(1);
  });

  it("leaves a ride that others are in, and takes another bus when its own is busy", async () => {
    const other = await road.scene.bus({ name: "Andere bus", seats: 40 });
    const reference = await road.scene.beside();
    const { rideId } = await road.scene.busOf(reference);
    await shareRide(road.db, road.scene.coordinator(), rideId, true);
    const joined = await road.scene.join(rideId, { pupils: 7 });
    await road.scene.reserve({ day: "2026-04-15", vehicleId: road.bus.id });
    await counter(road.db, road.scene.c(), reference, { slotIds: [road.scene.second] });
    await acceptCounter(road.db, road.scene.t(), reference, road.scene.second);
    await road.scene.work();
    const moved = await road.scene.busOf(reference);
    expect(moved.rideId).not.toBe(rideId);
    expect(moved.ride.vehicleId).toBe(other.id);
    expect((await road.scene.seat(joined)).ride).toMatchObject({ id: rideId, cancelledAt: null });
  });

  describe("whose second choice is asked, since nobody answered,", () => {
    const vlissingen = { postcode: "4381", place: "Vlissingen", lat: 51.454, lng: 3.576 };
    const elsewhere = async (values: Parameters<(typeof road)["scene"]["make"]["listing"]>[1] = {}) => {
      const company = await road.scene.make.company({ ...vlissingen, name: "Tweede Keus BV" });
      const offer = await road.scene.make.listing(company.id, { ...vlissingen, ...values });
      // At the moment of the first, so that only the place says that the bus must go elsewhere.
      const [startsAt, endsAt] = [new Date("2026-04-14T07:00:00Z"), new Date("2026-04-14T10:00:00Z")];
      return road.scene.make.slot(offer.id, { startsAt, endsAt });
    };
    const lapse = async () => {
      road.clock.advance({ days: 8 });
      await expireHolds(road.db, road.clock.now());
      await road.scene.work();
    };

    it("goes along with that one", async () => {
      const reference = await road.scene.beside({ secondSlotId: road.scene.third });
      await lapse();
      const moved = await road.scene.busOf(reference);
      expect(moved).toMatchObject({ status: "requested", pupils: 20 });
      expect(moved.ride.startsAt).toEqual(new Date("2026-04-16T06:20:00Z"));
    });

    it("drives to its company instead of the first, and is asked again", async () => {
      const reference = await road.scene.beside({ secondSlotId: (await elsewhere()).id });
      await road.scene.confirm((await road.scene.busOf(reference)).reference);
      await lapse();
      const { lat, lng } = vlissingen;
      const moved = await road.scene.busOf(reference);
      expect(moved).toMatchObject({ toPlace: "Tweede Keus BV, Vlissingen", toLat: lat, toLng: lng });
      expect(moved.status).toBe("requested");
      // Twenty minutes from Middelburg, and no longer the forty to Goes.
      expect(moved.ride.startsAt).toEqual(new Date("2026-04-14T06:40:00Z"));
      expect(await road.scene.openRides()).toHaveLength(1);
    });

    it("is freed when that is a lesson at the school", async () => {
      const reference = await road.scene.beside({
        secondSlotId: (await elsewhere({ kind: "guest_lesson" })).id,
      });
      const { reference: bus } = await road.scene.busOf(reference);
      await lapse();
      expect((await road.scene.row(reference)).choice).toBe(2);
      expect((await road.scene.seat(bus)).status).toBe("cancelled");
      expect(await road.scene.openRides()).toEqual([]);
      expect(await road.scene.mailsTo(road.scene.teacher.email)).toContain("transport.visitOff.school");
    });
  });
});
