import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { listing, slot } from "#db/schema";
import { fullSlots } from "~/features/listings/index.server";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { withCode } from "../../../tests/setup/outcome";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { fullSlot } from "../../../tests/setup/waiting-scene";
import { answer } from "./answer.usecases.server";
import { findAllWaiting, findWaiting, joinLine, leaveLine, takeOffer } from "./waiting.usecases.server";

let test: TestDb;
let clock: TestClock;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

it("is left at any time; what was held goes to the next", async () => {
  const scene = await fullSlot(test.db, clock);
  const [one, two, three] = [await scene.join(), await scene.join(), await scene.join()];
  await leaveLine(test.db, two.who(), two.id);
  await answer(test.db, scene.t(), scene.reference, "withdraw", "");
  await leaveLine(test.db, one.who(), one.id);
  await leaveLine(test.db, one.who(), one.id);
  expect([(await one.stands()).status, (await two.stands()).status]).toEqual(["left", "left"]);
  expect(await scene.held()).toEqual([three.id]);
  await takeOffer(test.db, three.who(), three.id);
  await expect(leaveLine(test.db, three.who(), three.id)).rejects.toEqual(withCode("booking.waiting_over"));
});

it("names the moments to wait for: the full ones, and those with too little room for a large group", async () => {
  const scene = await fullSlot(test.db, clock);
  await test.db.update(slot).set({ maxGroups: 2, maxPupils: 45 }).where(eq(slot.id, scene.second));
  await scene.ask({ slotId: scene.second });
  const named = async (partly: boolean) =>
    (await fullSlots(test.db, scene.listing.id, clock.now(), { partly })).map(
      ({ id, pupilsLeft, waiting }) => [id, pupilsLeft, waiting],
    );
  const one = await scene.join({ slotId: scene.second, pupils: 30 });
  expect(await named(false)).toEqual([[scene.first, 0, 0]]);
  expect(await named(true)).toEqual([
    [scene.first, 0, 0],
    [scene.second, 25, 1],
  ]);
  await scene.ask({ slotId: scene.second, pupils: 25 });
  expect((await one.stands()).status).toBe("waiting");
});

it("refuses to wait for what has room, is gone or can never fit, and for another's school", async () => {
  const scene = await fullSlot(test.db, clock);
  await expect(scene.join({ slotId: scene.second })).rejects.toEqual(withCode("booking.waiting_room"));
  await expect(scene.join({ pupils: 900 })).rejects.toEqual(withCode("booking.group_max"));
  await expect(scene.join({ pupils: 2 })).rejects.toEqual(withCode("booking.group_min"));
  await expect(scene.join({ groupAudience: "vwo" })).rejects.toEqual(
    withCode("booking.audience_not_offered"),
  );
  await expect(scene.join({ schoolId: scene.school.id })).rejects.toEqual(
    withCode("booking.school_not_yours"),
  );
  await test.db.update(slot).set({ cancelledAt: clock.now() }).where(eq(slot.id, scene.first));
  await expect(scene.join()).rejects.toEqual(withCode("booking.slot_gone"));
  await test.db.update(listing).set({ status: "paused" }).where(eq(listing.id, scene.listing.id));
  await expect(scene.join()).rejects.toEqual(withCode("booking.listing_closed"));
});

it("puts a form that is posted twice into the line once, and is nobody else's", async () => {
  const scene = await fullSlot(test.db, clock);
  const one = await scene.join({ idempotencyKey: randomUUID() });
  expect(await joinLine(test.db, one.joiner(), one.input)).toBe(one.id);
  await expect(joinLine(test.db, { ...one.joiner(), userId: scene.teacher.id }, one.input)).rejects.toEqual(
    withCode("booking.form_used"),
  );
  const stranger = { ...one.who(), scope: { kind: "schools" as const, ids: [scene.school.id] } };
  await expect(leaveLine(test.db, stranger, one.id)).rejects.toEqual(withCode("booking.waiting_not_found"));
  await expect(findWaiting(test.db, stranger, one.id)).rejects.toEqual(withCode("booking.waiting_not_found"));
  expect((await findAllWaiting(test.db, one.who(), { open: true })).map(({ id }) => id)).toEqual([one.id]);
  expect(await findAllWaiting(test.db, stranger, { open: true })).toEqual([]);
});
