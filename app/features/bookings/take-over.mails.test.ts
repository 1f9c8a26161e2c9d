import ICAL from "ical.js";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { mailsTo, workRound } from "../../../tests/setup/booking-mail";
import { bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { answer } from "./answer.usecases.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

const work = () => workRound(test.db, clock);

function eventIn(calendar: string | null) {
  const vevent = new ICAL.Component(ICAL.parse(calendar ?? "") as unknown[]).getFirstSubcomponent("vevent");
  if (vevent === null) throw new Error("no event");
  return { uid: new ICAL.Event(vevent).uid, status: vevent.getFirstPropertyValue("status") };
}

describe("a booking that a colleague takes over", () => {
  it("is told to both, and its invitation moves from the one to the other", async () => {
    const { ask, t, c, make, school, teacher } = await bookingScene(test.db, clock);
    const colleague = await make.staff(school.id);
    const reference = await ask();
    await answer(test.db, c(), reference, "confirm");
    await work();
    const [first] = await mailsTo(test.db, teacher.email, "booking.confirm.teacher");
    await answer(test.db, { ...t(), userId: colleague.id }, reference, "take_over");
    await work();
    const [given, ...again] = await mailsTo(test.db, teacher.email, "booking.take_over.teacher");
    expect(again).toEqual([]);
    expect(given).toMatchObject({ calendarMethod: "CANCEL" });
    expect(given?.text).toContain(`${colleague.name} heeft je boeking`);
    const [taken] = await mailsTo(test.db, colleague.email, "booking.take_over.teacher");
    expect(taken).toMatchObject({ calendarMethod: "REQUEST" });
    const { uid } = eventIn(first?.calendar ?? null);
    expect(eventIn(given?.calendar ?? null)).toEqual({ uid, status: "CANCELLED" });
    expect(eventIn(taken?.calendar ?? null)).toEqual({ uid, status: "CONFIRMED" });
  });

  it("brings no invitation while it waits, and says nothing to who has it already", async () => {
    const { ask, t, make, school, teacher } = await bookingScene(test.db, clock);
    const colleague = await make.staff(school.id);
    const reference = await ask();
    await answer(test.db, t(), reference, "take_over");
    await work();
    expect(await mailsTo(test.db, teacher.email, "booking.take_over.teacher")).toEqual([]);
    await answer(test.db, { ...t(), userId: colleague.id }, reference, "take_over");
    await work();
    for (const { email } of [teacher, colleague]) {
      expect(await mailsTo(test.db, email, "booking.take_over.teacher")).toMatchObject([
        { calendarMethod: null },
      ]);
    }
  });
});
