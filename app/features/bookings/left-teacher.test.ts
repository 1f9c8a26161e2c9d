import { randomUUID } from "node:crypto";

import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { mail, membership } from "#db/schema";

import { workRound } from "../../../tests/setup/booking-mail";
import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { answer } from "./answer.usecases.server";
import { fullSlot } from "../../../tests/setup/waiting-scene";
import { sendMessage } from "./messages.usecases.server";
import { completeEnded } from "./schedule.usecases.server";
import { lapseOffers, takeOffer } from "./waiting.usecases.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(async () => {
  clock = fixedClock();
  await test.db.delete(mail);
});

/** A request that waits, of a teacher who is not of the school any more. */
async function scene() {
  const made = await bookingScene(test.db, clock);
  const reference = await made.ask();
  await workRound(test.db, clock);
  await test.db.delete(mail);
  const leaves = () =>
    test.db.update(membership).set({ status: "rejected" }).where(eq(membership.userId, made.teacher.id));
  const mailed = async (address: string) =>
    (await test.db.select().from(mail).where(eq(mail.toAddress, address)).orderBy(mail.template)).map(
      ({ template }) => template,
    );
  return { ...made, reference, leaves, mailed };
}

describe("mails about a booking of somebody who has left the school", () => {
  it("go to a colleague, who hears why, and the company is given the colleague's name", async () => {
    const { reference, school, teacher, contact, make, c, leaves, mailed } = await scene();
    const colleague = await make.staff(school.id);
    await leaves();
    await answer(test.db, c(), reference, "confirm");
    await sendMessage(test.db, c(), reference, { body: "Tot dan!", idempotencyKey: randomUUID() });
    await workRound(test.db, clock);
    clock.set(at("2026-04-15", "12:00"));
    await completeEnded(test.db, clock.now());
    await workRound(test.db, clock);
    expect(await mailed(teacher.email)).toEqual([]);
    expect(await mailed(colleague.email)).toEqual([
      "booking.confirm.teacher",
      "booking.evaluate.teacher",
      "booking.message",
    ]);
    const all = await test.db.select().from(mail);
    for (const { text } of all.filter(({ toAddress }) => toAddress === colleague.email)) {
      expect(text).toContain(`${teacher.name} hoort niet meer bij jullie school`);
    }
    const told = all.find(({ template }) => template === "booking.confirm.company");
    expect(told?.toAddress).toBe(contact.email);
    expect(told?.text).toContain(colleague.email);
    expect(told?.text).not.toContain(teacher.email);
  });

  it("go to who took it over, and to nobody when nobody is left", async () => {
    const { reference, school, teacher, make, t, c, leaves, mailed } = await scene();
    const [first, taker] = [await make.staff(school.id), await make.staff(school.id)];
    await leaves();
    await answer(test.db, { ...t(), userId: taker.id }, reference, "take_over");
    await answer(test.db, c(), reference, "confirm");
    await workRound(test.db, clock);
    expect(await mailed(taker.email)).toContain("booking.confirm.teacher");
    expect(await mailed(first.email)).toEqual([]);
    await test.db.delete(membership).where(eq(membership.schoolId, school.id));
    await test.db.delete(mail);
    await answer(test.db, c(), reference, "cancel", "De hal is dicht");
    await workRound(test.db, clock);
    for (const one of [teacher, first, taker]) expect(await mailed(one.email)).toEqual([]);
  });
});

it("makes the request of the colleague who takes the place by the link that was mailed to them", async () => {
  const full = await fullSlot(test.db, clock);
  const { id, school, teacher } = await full.join();
  const mailedTo = await full.make.staff(school.id);
  await full.make.staff(school.id);
  await test.db.update(membership).set({ status: "rejected" }).where(eq(membership.userId, teacher.id));
  await answer(test.db, full.t(), full.reference, "withdraw", "");
  const by = { userId: null, mailedTo: mailedTo.email, scope: { kind: "entry" as const, id } };
  const reference = await takeOffer(test.db, { ...by, now: clock.now() }, id);
  expect((await full.row(reference)).requestedBy).toBe(mailedTo.id);
  await workRound(test.db, clock);
  await test.db.delete(mail);
  await answer(test.db, full.c(), reference, "confirm");
  await workRound(test.db, clock);
  const told = await test.db.select().from(mail).where(eq(mail.template, "booking.confirm.teacher"));
  expect(told.map(({ toAddress }) => toAddress)).toEqual([mailedTo.email]);
});

it("offers the place of who waited and left to a colleague, and tells that it lapsed", async () => {
  const full = await fullSlot(test.db, clock);
  const { school, teacher } = await full.join();
  const colleague = await full.make.staff(school.id);
  await test.db.update(membership).set({ status: "rejected" }).where(eq(membership.userId, teacher.id));
  await answer(test.db, full.t(), full.reference, "withdraw", "");
  await workRound(test.db, clock);
  clock.advance({ hours: 48 });
  await lapseOffers(test.db, clock.now());
  await workRound(test.db, clock);
  const mailed = (address: string) =>
    test.db.select().from(mail).where(eq(mail.toAddress, address)).orderBy(desc(mail.template));
  expect(await mailed(teacher.email)).toEqual([]);
  const [offered, lapsed, ...more] = await mailed(colleague.email);
  expect([offered?.template, lapsed?.template, more]).toEqual(["waiting.offered", "waiting.lapsed", []]);
  expect(offered?.text).toMatch(/\/wachtlijst\/[\w-]{43}/);
  for (const one of [offered, lapsed]) {
    expect(one?.text).toContain(`${teacher.name} hoort niet meer bij jullie school`);
    // There is no booking that somebody could take over.
    expect(one?.text).not.toContain("overneemt");
  }
});
