import { and, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { booking, mail } from "#db/schema";
import { acceptCounter, answer, counter } from "~/features/bookings/answer.usecases.server";
import { requestBundle } from "~/features/bookings/bundle.usecases.server";
import type { Viewer } from "~/platform/auth/viewer";
import { bundleForm } from "../../../tests/setup/bundle-scene";
import { oneBus } from "../../../tests/setup/one-bus";
import { fault } from "../../../tests/setup/transport-scene";
import { answerReservation, endVisit, keepVisit } from "./answer.usecases.server";
import { toDosFor } from "./todos.server";
import { findBusOf, findReservation } from "./views.usecases.server";

const road = oneBus();

describe("a bus beside a request for a visit", () => {
  it("is reserved with it, for its people and around its moment", async () => {
    const reference = await road.scene.beside();
    expect(await road.scene.busOf(reference)).toMatchObject({ pupils: 20, escorts: 2, status: "requested" });
    expect((await road.scene.busOf(reference)).ride).toMatchObject({
      startsAt: new Date("2026-04-14T06:20:00Z"),
      endsAt: new Date("2026-04-14T10:40:00Z"),
    });
  });

  it("stands on the page of the visit, in its present state", async () => {
    const busOn = async (reference: string) => findBusOf(road.db, await pageOf(reference));
    const pageOf = async (reference: string) => {
      const [found] = await road.db.select().from(booking).where(eq(booking.reference, reference));
      return { id: found?.id ?? "", school: { id: found?.schoolId ?? "" } };
    };
    const without = await road.scene.ask();
    expect(await busOn(without)).toBeNull();
    await answer(road.db, road.scene.t(), without, "withdraw");
    const reference = await road.scene.beside();
    const { ride } = await road.scene.busOf(reference);
    expect(await busOn(reference)).toMatchObject({
      name: road.bus.name,
      status: "requested",
      ride: { startsAt: ride.startsAt, endsAt: ride.endsAt },
    });
    await answer(road.db, road.scene.t(), reference, "withdraw");
    await road.scene.work();
    expect(await busOn(reference)).toMatchObject({ status: "cancelled" });
    const { id } = await pageOf(reference);
    expect(await findBusOf(road.db, { id, school: { id: road.bus.id } })).toBeNull();
  });

  it("or neither is made: the slot stays free when no bus is", async () => {
    await road.scene.reserve({ vehicleId: road.bus.id });
    await expect(road.scene.beside({ vehicleId: road.bus.id })).rejects.toMatchObject(fault("busy", "bus"));
    await expect(road.scene.beside({ wheelchairs: 23 })).rejects.toMatchObject(
      fault("wheelchairs_many", "busWheelchairs"),
    );
    expect(await road.db.select().from(booking).where(eq(booking.schoolId, road.scene.school.id))).toEqual(
      [],
    );
    // And the bus stays free when the slot is not.
    await road.db.execute("delete from bus_reservation");
    await road.db.execute("delete from ride");
    await road.scene.ask();
    await expect(road.scene.beside()).rejects.toMatchObject({ code: "booking.slot_full" });
    expect(await road.scene.openRides()).toEqual([]);
  });

  it("is there for the lesson hour of a class that does not have the whole slot", async () => {
    const reference = await road.scene.ask();
    const lessonStartsAt = new Date("2026-04-14T08:00:00Z");
    const lessonEndsAt = new Date("2026-04-14T08:50:00Z");
    await road.db
      .update(booking)
      .set({ lessonStartsAt, lessonEndsAt })
      .where(eq(booking.reference, reference));
    const { ride } = await road.scene.seat(await road.scene.reserveVisit(reference));
    expect(ride.startsAt).toEqual(new Date("2026-04-14T07:20:00Z"));
    expect(ride.endsAt).toEqual(new Date("2026-04-14T09:30:00Z"));
  });

  describe("that cannot come", () => {
    const declined = async () => {
      const reference = await road.scene.beside();
      const { id } = await road.scene.busOf(reference);
      await answerReservation(road.db, road.scene.coordinator(), id, "decline", "De bus is stuk.");
      await road.scene.work();
      return { reference, id };
    };

    it("leaves the choice to the school, who may keep its visit", async () => {
      const { reference, id } = await declined();
      const [told] = await road.db
        .select()
        .from(mail)
        .where(
          and(eq(mail.toAddress, road.scene.teacher.email), eq(mail.template, "transport.decline.school")),
        );
      expect(told?.text).toMatch(/https:\/\/vakbrug\.test\/busantwoord\/[\w-]{43}/);
      const holder = { ...road.scene.teacherOf(), userId: null, scope: { kind: "reservation" as const, id } };
      expect((await findReservation(road.db, { id }, holder)).choiceOpen).toBe(true);
      await keepVisit(road.db, holder, { id });
      expect((await findReservation(road.db, { id }, holder)).choiceOpen).toBe(false);
      await expect(endVisit(road.db, holder, { id }, "Geen vervoer.")).rejects.toMatchObject(
        fault("no_choice"),
      );
      await expect(keepVisit(road.db, holder, { id })).rejects.toMatchObject(fault("no_choice"));
      expect((await road.scene.row(reference)).status).toBe("requested");
      // And may ask for a bus once more.
      await road.scene.reserveVisit(reference);
      await expect(road.scene.reserveVisit(reference)).rejects.toMatchObject(fault("has_bus"));
    });

    it("asks for no choice any more once another bus was asked for", async () => {
      const { reference, id } = await declined();
      const membership = { organisation: "school", organisationId: road.scene.school.id, verified: true };
      const viewer = { role: "member", memberships: [membership], territory: [] } as unknown as Viewer;
      const toDos = async () =>
        (await toDosFor({ db: road.db, viewer, locale: "nl", now: road.clock.now() })).map(({ key }) => key);
      expect(await toDos()).toEqual([`bus-${id}`]);
      road.clock.advance({ minutes: 1 });
      await road.scene.reserveVisit(reference);
      expect(await toDos()).toEqual([]);
      const holder = { ...road.scene.teacherOf(), userId: null, scope: { kind: "reservation" as const, id } };
      expect((await findReservation(road.db, { id }, holder)).choiceOpen).toBe(false);
      await expect(endVisit(road.db, holder, { id }, "Geen vervoer.")).rejects.toMatchObject(
        fault("no_choice"),
      );
    });

    it("or call it off: a request is withdrawn, an appointment cancelled", async () => {
      const first = await declined();
      const who = road.scene.teacherOf();
      await endVisit(road.db, who, { id: first.id }, "We hebben geen vervoer.");
      expect(await road.scene.row(first.reference)).toMatchObject({
        status: "withdrawn",
        reason: "We hebben geen vervoer.",
        holds: [],
      });
      const second = await declined();
      await answer(road.db, road.scene.c(), second.reference, "confirm");
      await expect(
        endVisit(road.db, road.scene.other(), { id: second.id }, "Niet van mij."),
      ).rejects.toMatchObject(fault("not_found"));
      await endVisit(road.db, who, { id: second.id }, "We hebben geen vervoer.");
      expect((await road.scene.row(second.reference)).status).toBe("cancelled");
    });

    it("or call off the one class whose bus it was, and the company answers the others", async () => {
      const form = bundleForm(road.scene, { audience3: "vmbo-kb", pupils3: 20, slot3: road.scene.third });
      const leading = await requestBundle(road.db, road.scene.t(), form);
      const { bundleId } = await road.scene.row(leading);
      const classes = () =>
        road.db
          .select()
          .from(booking)
          .where(inArray(booking.slotId, road.scene.slots))
          .orderBy(booking.slotId, booking.id);
      const state = async (reference: string) => (await road.scene.row(reference)).status;
      const [, ...others] = (await classes()).sort((a, b) => (a.id < b.id ? -1 : 1));
      const [second, third] = others.map(({ reference }) => reference) as [string, string];
      const declineBus = async (visit: string) => {
        const { id } = await road.scene.seat(await road.scene.reserveVisit(visit));
        await answerReservation(road.db, road.scene.coordinator(), id, "decline", "De bus is stuk.");
        await road.scene.work();
        return { id };
      };
      await endVisit(road.db, road.scene.teacherOf(), await declineBus(leading), "We hebben geen vervoer.");
      expect(await road.scene.row(leading)).toMatchObject({ status: "withdrawn", holds: [] });
      expect(await road.scene.row(second)).toMatchObject({
        status: "requested",
        bundleId,
        holds: [road.scene.second],
      });
      expect(await state(third)).toBe("requested");

      await endVisit(road.db, road.scene.teacherOf(), await declineBus(third), "We hebben geen vervoer.");
      expect(await road.scene.row(second)).toMatchObject({ status: "requested", bundleId: null });
      await answer(road.db, road.scene.c(), second, "confirm");
      expect(await Promise.all([leading, second, third].map(state))).toEqual([
        "withdrawn",
        "confirmed",
        "withdrawn",
      ]);
    });

    it("also when the new moment of the visit has no bus", async () => {
      const reference = await road.scene.beside();
      await road.scene.reserve({ day: "2026-04-15", vehicleId: road.bus.id });
      await counter(road.db, road.scene.c(), reference, { slotIds: [road.scene.second] });
      await acceptCounter(road.db, road.scene.t(), reference, road.scene.second);
      await road.scene.work();
      const freed = await road.scene.busOf(reference);
      expect(freed).toMatchObject({ status: "cancelled" });
      expect(await road.scene.mailsTo(road.scene.teacher.email)).toContain("transport.noBus.school");
      expect((await findReservation(road.db, { id: freed.id }, road.scene.teacherOf())).choiceOpen).toBe(
        true,
      );
    });
  });

  it("is not for a lesson at the school, nor for a visit that is off", async () => {
    const reference = await road.scene.ask();
    await answer(road.db, road.scene.t(), reference, "withdraw");
    await expect(road.scene.reserveVisit(reference)).rejects.toMatchObject(fault("visit_over"));
    await road.db.execute(
      `update listing set kind = 'guest_lesson', travel_km = 30 where id = '${road.scene.listing.id}'`,
    );
    const lesson = await road.scene.ask();
    await expect(road.scene.reserveVisit(lesson)).rejects.toMatchObject(fault("no_road", "vehicleId"));
  });
});
