import { randomBytes, randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { auditLog, booking, bookingHistory, listing, outboxEvent, slot } from "#db/schema";

import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { withCode } from "../../../tests/setup/outcome";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { recordByPhone, requestBooking } from "./request.usecases.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

it("asks: holds the seats, writes history, and records one fact", async () => {
  const { ask, row, first, teacher } = await bookingScene(test.db, clock);
  const made = await row(await ask());
  expect(made).toMatchObject({ status: "requested", sequence: 0, slotId: first, holds: [first] });
  expect(made.reference).toMatch(/^VB-.{5}$/);
  expect(made.holdUntil).toEqual(at("2026-03-17", "09:00"));
  const history = await test.db.select().from(bookingHistory).where(eq(bookingHistory.bookingId, made.id));
  expect(history).toMatchObject([
    { actor: "T", actorId: teacher.id, fromStatus: null, toStatus: "requested" },
  ]);
  const facts = await test.db.select().from(outboxEvent).where(eq(outboxEvent.name, "booking.request"));
  expect(facts.filter(({ payload }) => payload["bookingId"] === made.id)).toHaveLength(1);
});

it("answers the same for the same form posted again, and refuses it from somebody else", async () => {
  const { make, ask, input, t } = await bookingScene(test.db, clock);
  const key = randomUUID();
  const reference = await ask({ idempotencyKey: key });
  expect(await ask({ idempotencyKey: key })).toBe(reference);
  const other = { ...t(), userId: (await make.user()).id };
  await expect(requestBooking(test.db, other, input({ idempotencyKey: key }))).rejects.toEqual(
    withCode("booking.form_used"),
  );
});

it("draws another reference when one is taken", async () => {
  const { input, t, second } = await bookingScene(test.db, clock);
  const drawn = randomBytes(32).map((byte) => byte % 240);
  const same = { ...t(), random: () => drawn };
  const first = await requestBooking(test.db, same, input());
  let draws = 0;
  const later = { ...t(), random: () => (draws++ === 0 ? drawn : randomBytes(64)) };
  const next = await requestBooking(test.db, later, input({ slotId: second }));
  expect(next).not.toBe(first);
  expect(draws).toBeGreaterThan(1);
});

it("refuses what does not fit, says where, and stores nothing", async () => {
  const { make, ask, first, second, listing: offer } = await bookingScene(test.db, clock);
  const before = (await test.db.select().from(booking)).length;
  await expect(ask({ pupils: 4 })).rejects.toMatchObject({ code: "booking.group_min", field: "pupils" });
  await expect(ask({ pupils: 31 })).rejects.toMatchObject({ code: "booking.group_max", status: 422 });
  await expect(ask({ groupAudience: "vwo" })).rejects.toMatchObject({ field: "groupAudience", status: 422 });
  await expect(ask({ schoolId: (await make.school()).id })).rejects.toMatchObject({ field: "schoolId" });
  await expect(ask({ slotId: randomUUID() })).rejects.toMatchObject({
    code: "booking.slot_gone",
    status: 409,
  });
  await test.db.update(slot).set({ cancelledAt: clock.now() }).where(eq(slot.id, second));
  await expect(ask({ slotId: second })).rejects.toMatchObject({ code: "booking.slot_gone", field: "slotId" });
  clock.set(at("2026-04-11"));
  await expect(ask()).rejects.toMatchObject({ code: "booking.too_late" });
  clock.set(at("2026-04-01"));
  await test.db.update(listing).set({ status: "paused" }).where(eq(listing.id, offer.id));
  await expect(ask({ slotId: first })).rejects.toMatchObject({ code: "booking.listing_closed", status: 409 });
  expect(await test.db.select().from(booking)).toHaveLength(before);
});

it("counts pupils and not escorts, and says how many still fit", async () => {
  const { make, ask, listing: offer } = await bookingScene(test.db, clock);
  const roomy = await make.slot(offer.id, {
    startsAt: at("2026-04-20"),
    endsAt: at("2026-04-20", "09:00"),
    maxGroups: 2,
    maxPupils: 30,
  });
  await ask({ slotId: roomy.id, pupils: 20, escorts: 50 });
  await expect(ask({ slotId: roomy.id, pupils: 11 })).rejects.toMatchObject({
    code: "booking.group_max",
    definition: { nl: expect.stringContaining("10 leerlingen") as unknown },
  });
  await ask({ slotId: roomy.id, pupils: 10 });
  await expect(ask({ slotId: roomy.id, pupils: 5 })).rejects.toEqual(withCode("booking.slot_full"));
});

it("records what a coordinator arranged by phone, only in their territory, and writes it in the audit log", async () => {
  const { make, input, row, company } = await bookingScene(test.db, clock);
  const coordinator = { userId: (await make.user({ role: "coordinator" })).id, now: clock.now() };
  const phone = { ...input(), note: "Met Jan gebeld" };
  await expect(
    recordByPhone(test.db, { ...coordinator, municipalities: ["GM0363"] }, phone),
  ).rejects.toMatchObject({ status: 404 });
  const there = { ...coordinator, municipalities: [company.municipalityCode] };
  const reference = await recordByPhone(test.db, there, phone);
  expect(await recordByPhone(test.db, there, phone)).toBe(reference);
  const made = await row(reference);
  expect(made).toMatchObject({ status: "confirmed", agreedByPhone: true, requestedBy: null });
  const history = await test.db.select().from(bookingHistory).where(eq(bookingHistory.bookingId, made.id));
  expect(history.map(({ actor, toStatus }) => [actor, toStatus])).toEqual([
    ["R", "requested"],
    ["R", "confirmed"],
  ]);
  const logged = await test.db.select().from(auditLog).where(eq(auditLog.subjectId, made.id));
  expect(logged).toMatchObject([{ action: "booking.recorded", actorId: coordinator.userId }]);
});

it("gives a booking made by phone to a teacher of that school, and to nobody else's", async () => {
  const { make, input, row, company, teacher } = await bookingScene(test.db, clock);
  const coordinator = {
    userId: (await make.user({ role: "coordinator" })).id,
    municipalities: [company.municipalityCode],
    now: clock.now(),
  };
  const stranger = await make.staff((await make.school()).id);
  await expect(
    recordByPhone(test.db, coordinator, { ...input(), note: "", teacherId: stranger.id }),
  ).rejects.toMatchObject({ code: "booking.teacher_elsewhere", field: "teacherId", status: 422 });
  const reference = await recordByPhone(test.db, coordinator, {
    ...input(),
    note: "",
    teacherId: teacher.id,
  });
  expect(await row(reference)).toMatchObject({ status: "confirmed", requestedBy: teacher.id });
});
