import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { booking, companySettings, listing, slot } from "#db/schema";

import { mailsTo, workRound } from "../../../tests/setup/booking-mail";
import { at } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { secondScene } from "../../../tests/setup/second-scene";
import { expireHolds } from "./schedule.usecases.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(async () => {
  clock = fixedClock();
  // What other tests offer is no alternative.
  await test.db.update(listing).set({ status: "archived" });
});

describe("a second choice", () => {
  const unfit: [string, (made: Awaited<ReturnType<typeof secondScene>>) => Promise<unknown>][] = [
    ["is full", ({ ask, second }) => ask({ slotId: second.slotId, pupils: 12 })],
    [
      "was withdrawn",
      ({ second }) =>
        test.db.update(slot).set({ cancelledAt: clock.now() }).where(eq(slot.id, second.slotId)),
    ],
    [
      "has come too close",
      ({ second }) => test.db.update(listing).set({ noticeDays: 60 }).where(eq(listing.id, second.offer.id)),
    ],
    [
      "is for smaller groups",
      ({ second }) => test.db.update(listing).set({ maxPupils: 10 }).where(eq(listing.id, second.offer.id)),
    ],
    [
      "is for others",
      ({ second }) =>
        test.db
          .update(listing)
          .set({ audiences: ["po"] })
          .where(eq(listing.id, second.offer.id)),
    ],
    [
      "is of a paused offer",
      ({ second }) =>
        test.db.update(listing).set({ status: "paused" }).where(eq(listing.id, second.offer.id)),
    ],
    [
      "is of a paused company",
      ({ second }) =>
        test.db.insert(companySettings).values({ companyId: second.company.id, pausedUntil: "2026-12-31" }),
    ],
    [
      "is within its company's buffer around another group",
      async ({ ask, make, second }) => {
        await test.db.insert(companySettings).values({ companyId: second.company.id, bufferMinutes: 60 });
        const other = await make.listing(second.company.id);
        const close = await make.slot(other.id, {
          startsAt: at("2026-04-20", "10:30"),
          endsAt: at("2026-04-20", "12:00"),
        });
        await ask({ slotId: close.id });
      },
    ],
  ];
  it.each(unfit)("is not asked when it %s; the first lapses all the same", async (_, spoil) => {
    const made = await secondScene(test.db, clock);
    const reference = await made.ask({ secondSlotId: made.second.slotId });
    clock.advance({ days: 7, hours: 23 });
    await spoil(made);
    clock.advance({ hours: 1 });
    await expireHolds(test.db, clock.now());
    expect((await made.choices(reference)).map(({ status }) => status)).toEqual(["expired"]);
    await workRound(test.db, clock);
    const last = await mailsTo(test.db, made.teacher.email, "booking.expire.teacher");
    expect(last).toHaveLength(1);
    expect(last[0]?.text).toContain("Je tweede keus, Draaien en frezen bij Tweede Bedrijf,");
  });

  it("is refused at its field when it cannot be had, and stores nothing", async () => {
    const { ask, first, second, make } = await secondScene(test.db, clock);
    const before = (await test.db.select().from(booking)).length;
    const unfit = { code: "booking.second_unfit", field: "secondSlotId", status: 409 };
    await expect(ask({ secondSlotId: first })).rejects.toMatchObject({
      code: "booking.second_same",
      field: "secondSlotId",
      status: 422,
    });
    await expect(ask({ secondSlotId: randomUUID() })).rejects.toMatchObject(unfit);
    const small = await make.listing(second.company.id, { maxPupils: 10 });
    const slot = await make.slot(small.id, { startsAt: at("2026-05-01"), endsAt: at("2026-05-01", "10:00") });
    await expect(ask({ secondSlotId: slot.id, pupils: 20 })).rejects.toMatchObject(unfit);
    await ask({ slotId: second.slotId });
    await expect(ask({ secondSlotId: second.slotId })).rejects.toMatchObject(unfit);
    expect(await test.db.select().from(booking)).toHaveLength(before + 1);
  });
});
