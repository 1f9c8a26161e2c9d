import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { booking, slot, slotHold } from "#db/schema";
import { answer } from "~/features/bookings/answer.usecases.server";
import { requestBundle } from "~/features/bookings/bundle.usecases.server";
import { expireHolds } from "~/features/bookings/schedule.usecases.server";
import { AppError } from "~/platform/errors/errors";
import { bundleScene } from "../setup/bundle-scene";
import { fixedClock } from "../setup/clock";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";

let test: PostgresTestDb;
beforeAll(async () => {
  test = await createPostgresDb({ template: "reference", max: 40 });
});
afterAll(() => test.close());

/** The codes of what was refused; anything but a coded refusal is a fault. */
async function settled(work: Promise<unknown>[]) {
  const all = await Promise.allSettled(work);
  const codes = all.flatMap((one) =>
    one.status === "rejected" ? [one.reason instanceof AppError ? one.reason.code : String(one.reason)] : [],
  );
  return { done: all.length - codes.length, codes };
}

it("gives whole bundles only, whichever slot they name first", async () => {
  const scene = await bundleScene(test.db, fixedClock());
  const { first, second, third, askClasses } = scene;
  await test.db.update(slot).set({ maxGroups: 5, maxPupils: 500 }).where(inArray(slot.id, scene.slots));
  const orders = [
    [first, second, third],
    [third, first, second],
    [second, third, first],
  ];
  const { done, codes } = await settled(
    Array.from({ length: 30 }, (_, n) => {
      const [slot1, slot2, slot3] = orders[n % 3] ?? [];
      return askClasses({ slot1, slot2, slot3, audience3: "vmbo-kb", pupils3: 20 });
    }),
  );
  expect(done).toBe(5);
  expect(new Set(codes)).toEqual(new Set(["booking.slot_full"]));
  for (const id of scene.slots) {
    expect(await test.db.select().from(slotHold).where(eq(slotHold.slotId, id))).toHaveLength(5);
  }
  const made = await test.db.select().from(booking).where(eq(booking.listingId, scene.listing.id));
  const bundles = [...new Set(made.map(({ bundleId }) => bundleId))];
  const sizes = bundles.map((id) => made.filter(({ bundleId }) => bundleId === id).length);
  expect(sizes).toEqual([3, 3, 3, 3, 3]);
});

it("answers a bundle once, though both sides, the clock and other classes' pages come at the same moment", async () => {
  for (let round = 0; round < 10; round += 1) {
    const scene = await bundleScene(test.db, fixedClock());
    const reference = await scene.askClasses();
    const [, second] = await scene.classes(reference);
    const other = second?.reference ?? "";
    const { done, codes } = await settled([
      answer(test.db, scene.c(), reference, "confirm"),
      answer(test.db, scene.t(), other, "withdraw"),
      answer(test.db, scene.c(), other, "decline", "Vol"),
      answer(test.db, scene.c(), other, "confirm"),
    ]);
    await expireHolds(test.db, new Date("2026-03-25T09:00:00Z"));
    expect([done, new Set(codes)]).toEqual([1, new Set(["booking.wrong_state"])]);
    const states = await scene.states(reference);
    expect(states[0]).toBe(states[1]);
    expect(["confirmed", "withdrawn", "declined"]).toContain(states[0]);
  }
});

it("makes one bundle of a form that is posted ten times at once", async () => {
  const scene = await bundleScene(test.db, fixedClock());
  const form = scene.form();
  const references = await Promise.all(
    Array.from({ length: 10 }, () => requestBundle(test.db, scene.t(), form)),
  );
  expect(new Set(references).size).toBe(1);
  expect(await test.db.select().from(booking).where(eq(booking.listingId, scene.listing.id))).toHaveLength(2);
});
