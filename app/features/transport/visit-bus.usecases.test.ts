import { and, eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { booking, mail } from "#db/schema";
import { acceptCounter, answer, counter } from "~/features/bookings/answer.usecases.server";
import { requestBundle } from "~/features/bookings/bundle.usecases.server";
import type { Viewer } from "~/platform/auth/viewer";
import { bundleForm } from "../../../tests/setup/bundle-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { clearRoads, fault, transportScene } from "../../../tests/setup/transport-scene";
import { answerReservation, endVisit, keepVisit } from "./answer.usecases.server";
import { toDosFor } from "./todos.server";
import { findBusOf, findReservation } from "./views.usecases.server";

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
  it("is reserved with it, for its people and around its moment", async () => {
    const reference = await scene.beside();
    expect(await scene.busOf(reference)).toMatchObject({ pupils: 20, escorts: 2, status: "requested" });
    expect((await scene.busOf(reference)).ride).toMatchObject({
      startsAt: new Date("2026-04-14T06:20:00Z"),
      endsAt: new Date("2026-04-14T10:40:00Z"),
    });
  });

  it("stands on the page of the visit, in its present state", async () => {
    const busOn = async (reference: string) => findBusOf(test.db, await pageOf(reference));
    const pageOf = async (reference: string) => {
      const [found] = await test.db.select().from(booking).where(eq(booking.reference, reference));
      return { id: found?.id ?? "", school: { id: found?.schoolId ?? "" } };
    };
    const without = await scene.ask();
    expect(await busOn(without)).toBeNull();
    await answer(test.db, scene.t(), without, "withdraw");
    const reference = await scene.beside();
    const { ride } = await scene.busOf(reference);
    expect(await busOn(reference)).toMatchObject({
      name: bus.name,
      status: "requested",
      ride: { startsAt: ride.startsAt, endsAt: ride.endsAt },
    });
    await answer(test.db, scene.t(), reference, "withdraw");
    await scene.work();
    expect(await busOn(reference)).toMatchObject({ status: "cancelled" });
    const { id } = await pageOf(reference);
    expect(await findBusOf(test.db, { id, school: { id: bus.id } })).toBeNull();
  });

  it("or neither is made: the slot stays free when no bus is", async () => {
    await scene.reserve({ vehicleId: bus.id });
    await expect(scene.beside({ vehicleId: bus.id })).rejects.toMatchObject(fault("busy", "bus"));
    await expect(scene.beside({ wheelchairs: 23 })).rejects.toMatchObject(
      fault("wheelchairs_many", "busWheelchairs"),
    );
    expect(await test.db.select().from(booking).where(eq(booking.schoolId, scene.school.id))).toEqual([]);
    // And the bus stays free when the slot is not.
    await test.db.execute("delete from bus_reservation");
    await test.db.execute("delete from ride");
    await scene.ask();
    await expect(scene.beside()).rejects.toMatchObject({ code: "booking.slot_full" });
    expect(await scene.openRides()).toEqual([]);
  });

  it("is there for the lesson hour of a class that does not have the whole slot", async () => {
    const reference = await scene.ask();
    const lessonStartsAt = new Date("2026-04-14T08:00:00Z");
    const lessonEndsAt = new Date("2026-04-14T08:50:00Z");
    await test.db
      .update(booking)
      .set({ lessonStartsAt, lessonEndsAt })
      .where(eq(booking.reference, reference));
    const { ride } = await scene.seat(await scene.reserveVisit(reference));
    expect(ride.startsAt).toEqual(new Date("2026-04-14T07:20:00Z"));
    expect(ride.endsAt).toEqual(new Date("2026-04-14T09:30:00Z"));
  });

  describe("that cannot come", () => {
    const declined = async () => {
      const reference = await scene.beside();
      const { id } = await scene.busOf(reference);
      await answerReservation(test.db, scene.coordinator(), id, "decline", "De bus is stuk.");
      await scene.work();
      return { reference, id };
    };

    it("leaves the choice to the school, who may keep its visit", async () => {
      const { reference, id } = await declined();
      const [told] = await test.db
        .select()
        .from(mail)
        .where(and(eq(mail.toAddress, scene.teacher.email), eq(mail.template, "transport.decline.school")));
      expect(told?.text).toMatch(/https:\/\/vakbrug\.test\/busantwoord\/[\w-]{43}/);
      const holder = { ...scene.teacherOf(), userId: null, scope: { kind: "reservation" as const, id } };
      expect((await findReservation(test.db, { id }, holder)).choiceOpen).toBe(true);
      await keepVisit(test.db, holder, { id });
      expect((await findReservation(test.db, { id }, holder)).choiceOpen).toBe(false);
      await expect(endVisit(test.db, holder, { id }, "Geen vervoer.")).rejects.toMatchObject(
        fault("no_choice"),
      );
      await expect(keepVisit(test.db, holder, { id })).rejects.toMatchObject(fault("no_choice"));
      expect((await scene.row(reference)).status).toBe("requested");
      // And may ask for a bus once more.
      await scene.reserveVisit(reference);
      await expect(scene.reserveVisit(reference)).rejects.toMatchObject(fault("has_bus"));
    });

    it("asks for no choice any more once another bus was asked for", async () => {
      const { reference, id } = await declined();
      const membership = { organisation: "school", organisationId: scene.school.id, verified: true };
      const viewer = { role: "member", memberships: [membership], territory: [] } as unknown as Viewer;
      const toDos = async () =>
        (await toDosFor({ db: test.db, viewer, locale: "nl", now: clock.now() })).map(({ key }) => key);
      expect(await toDos()).toEqual([`bus-${id}`]);
      clock.advance({ minutes: 1 });
      await scene.reserveVisit(reference);
      expect(await toDos()).toEqual([]);
      const holder = { ...scene.teacherOf(), userId: null, scope: { kind: "reservation" as const, id } };
      expect((await findReservation(test.db, { id }, holder)).choiceOpen).toBe(false);
      await expect(endVisit(test.db, holder, { id }, "Geen vervoer.")).rejects.toMatchObject(
        fault("no_choice"),
      );
    });

    it("or call it off: a request is withdrawn, an appointment cancelled", async () => {
      const first = await declined();
      const who = scene.teacherOf();
      await endVisit(test.db, who, { id: first.id }, "We hebben geen vervoer.");
      expect(await scene.row(first.reference)).toMatchObject({
        status: "withdrawn",
        reason: "We hebben geen vervoer.",
        holds: [],
      });
      const second = await declined();
      await answer(test.db, scene.c(), second.reference, "confirm");
      await expect(
        endVisit(test.db, scene.other(), { id: second.id }, "Niet van mij."),
      ).rejects.toMatchObject(fault("not_found"));
      await endVisit(test.db, who, { id: second.id }, "We hebben geen vervoer.");
      expect((await scene.row(second.reference)).status).toBe("cancelled");
    });

    it("or call off the one class whose bus it was, and the company answers the others", async () => {
      const form = bundleForm(scene, { audience3: "vmbo-kb", pupils3: 20, slot3: scene.third });
      const leading = await requestBundle(test.db, scene.t(), form);
      const { bundleId } = await scene.row(leading);
      const classes = () =>
        test.db
          .select()
          .from(booking)
          .where(inArray(booking.slotId, scene.slots))
          .orderBy(booking.slotId, booking.id);
      const state = async (reference: string) => (await scene.row(reference)).status;
      const [, ...others] = (await classes()).sort((a, b) => (a.id < b.id ? -1 : 1));
      const [second, third] = others.map(({ reference }) => reference) as [string, string];
      const declineBus = async (visit: string) => {
        const { id } = await scene.seat(await scene.reserveVisit(visit));
        await answerReservation(test.db, scene.coordinator(), id, "decline", "De bus is stuk.");
        await scene.work();
        return { id };
      };
      await endVisit(test.db, scene.teacherOf(), await declineBus(leading), "We hebben geen vervoer.");
      expect(await scene.row(leading)).toMatchObject({ status: "withdrawn", holds: [] });
      expect(await scene.row(second)).toMatchObject({ status: "requested", bundleId, holds: [scene.second] });
      expect(await state(third)).toBe("requested");

      await endVisit(test.db, scene.teacherOf(), await declineBus(third), "We hebben geen vervoer.");
      expect(await scene.row(second)).toMatchObject({ status: "requested", bundleId: null });
      await answer(test.db, scene.c(), second, "confirm");
      expect(await Promise.all([leading, second, third].map(state))).toEqual([
        "withdrawn",
        "confirmed",
        "withdrawn",
      ]);
    });

    it("also when the new moment of the visit has no bus", async () => {
      const reference = await scene.beside();
      await scene.reserve({ day: "2026-04-15", vehicleId: bus.id });
      await counter(test.db, scene.c(), reference, { slotIds: [scene.second] });
      await acceptCounter(test.db, scene.t(), reference, scene.second);
      await scene.work();
      const freed = await scene.busOf(reference);
      expect(freed).toMatchObject({ status: "cancelled" });
      expect(await scene.mailsTo(scene.teacher.email)).toContain("transport.noBus.school");
      expect((await findReservation(test.db, { id: freed.id }, scene.teacherOf())).choiceOpen).toBe(true);
    });
  });

  it("is not for a lesson at the school, nor for a visit that is off", async () => {
    const reference = await scene.ask();
    await answer(test.db, scene.t(), reference, "withdraw");
    await expect(scene.reserveVisit(reference)).rejects.toMatchObject(fault("visit_over"));
    await test.db.execute(
      `update listing set kind = 'guest_lesson', travel_km = 30 where id = '${scene.listing.id}'`,
    );
    const lesson = await scene.ask();
    await expect(scene.reserveVisit(lesson)).rejects.toMatchObject(fault("no_road", "vehicleId"));
  });
});
