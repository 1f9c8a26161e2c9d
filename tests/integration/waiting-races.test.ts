import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";

import { rows } from "#db/client.server";
import { booking, slotHold, waitingEntry, waitingHistory } from "#db/schema";
import { answer } from "~/features/bookings/answer.usecases.server";
import { waitingSchema } from "~/features/bookings/bookings.schemas";
import { waitingTransitions } from "~/features/bookings/core/waiting";
import { joinLine, lapseOffers, takeOffer } from "~/features/bookings/waiting.usecases.server";
import { bookingScene } from "../setup/booking-scene";
import { fixedClock } from "../setup/clock";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { randomWaiting } from "./waiting-random";

let test: PostgresTestDb;
beforeAll(async () => {
  test = await createPostgresDb({ template: "reference", max: 30 });
});
afterAll(() => test.close());

/** A slot of one group that is full, with so many groups in line behind it. */
async function line(groups: number) {
  const clock = fixedClock();
  const scene = await bookingScene(test.db, clock);
  const reference = await scene.ask();
  const entries: string[] = [];
  for (let n = 0; n < groups; n += 1) {
    clock.advance({ minutes: 1 });
    const input = waitingSchema.parse(scene.input());
    entries.push(await joinLine(test.db, { ...scene.t(), userId: scene.teacher.id }, input));
  }
  const stands = async () => {
    const all = await test.db.select().from(waitingEntry).where(eq(waitingEntry.slotId, scene.first));
    return entries.map((id) => all.find((entry) => entry.id === id)?.status);
  };
  const holds = () => test.db.select().from(slotHold).where(eq(slotHold.slotId, scene.first));
  return { ...scene, clock, reference, entries, stands, holds };
}

it("gives what comes free to the first in line, however many others ask at that moment", async () => {
  for (let round = 0; round < 5; round += 1) {
    const scene = await line(2);
    const asking = Array.from({ length: 15 }, () => scene.ask());
    const declined = answer(test.db, scene.c(), scene.reference, "decline", "Het lukt niet.");
    const others = await Promise.allSettled(asking);
    await declined;
    expect(others.filter(({ status }) => status === "fulfilled")).toEqual([]);
    expect(await scene.stands()).toEqual(["offered", "waiting"]);
    expect(await scene.holds()).toMatchObject([{ waitingId: scene.entries[0] }]);
  }
});

it("makes one booking of an offer that is taken ten times at once, and answers each the same", async () => {
  const scene = await line(1);
  await answer(test.db, scene.c(), scene.reference, "decline", "Het lukt niet.");
  const who = { ...scene.t(), scope: { kind: "schools" as const, ids: [scene.school.id] } };
  const [id = ""] = scene.entries;
  const references = await Promise.all(Array.from({ length: 10 }, () => takeOffer(test.db, who, id)));
  expect(new Set(references).size).toBe(1);
  const made = await test.db.select().from(booking).where(eq(booking.slotId, scene.first));
  expect(made.map(({ status }) => status).sort()).toEqual(["declined", "requested"]);
});

it("lets an offer be taken or lapse, never both, and offers the next only what lapsed", async () => {
  for (let round = 0; round < 5; round += 1) {
    const scene = await line(2);
    await answer(test.db, scene.c(), scene.reference, "decline", "Het lukt niet.");
    const over = new Date(scene.clock.now().getTime() + 48 * 3_600_000);
    const last = new Date(over.getTime() - 1);
    const who = { ...scene.t(), scope: { kind: "schools" as const, ids: [scene.school.id] }, now: last };
    const [taken] = await Promise.allSettled([
      takeOffer(test.db, who, scene.entries[0] ?? ""),
      lapseOffers(test.db, over),
      lapseOffers(test.db, over),
    ]);
    const expected = taken.status === "fulfilled" ? ["taken", "waiting"] : ["lapsed", "offered"];
    expect(await scene.stands()).toEqual(expected);
    expect(await scene.holds()).toHaveLength(1);
  }
});

it("never promises a seat twice under 1,500 random steps over 8 connections", async () => {
  const seed = Number(process.env["BOOKING_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`BOOKING_SEED=${seed}`);
  const eight = await createPostgresDb({ template: "reference", max: 8 });
  try {
    const { done, unexpected } = await randomWaiting(eight.db, { seed, workers: 8, steps: 1500 });
    expect(unexpected).toEqual([]);
    for (const [action, times] of Object.entries(done)) expect(times, action).toBeGreaterThan(0);

    const over = rows(
      await eight.db.execute(sql`
        select s.id from slot s join slot_hold h on h.slot_id = s.id
        group by s.id having count(*) > s.max_groups or sum(h.pupils) > s.max_pupils`),
    );
    expect(over).toEqual([]);
    // Whoever waits does so for want of room: nothing was left free that the group could have had.
    const forgotten = rows(
      await eight.db.execute(sql`
        select w.id from waiting_entry w join slot s on s.id = w.slot_id
        where w.status = 'waiting' and (select count(*) < s.max_groups
          and coalesce(sum(h.pupils), 0) + w.pupils <= s.max_pupils from slot_hold h where h.slot_id = s.id)`),
    );
    expect(forgotten).toEqual([]);

    const entries = await eight.db.select().from(waitingEntry);
    const holds = await eight.db.select().from(slotHold);
    const bookings = await eight.db.select().from(booking);
    const history = await eight.db.select().from(waitingHistory).orderBy(waitingHistory.id);
    for (const entry of entries) {
      const held = holds.filter(({ waitingId }) => waitingId === entry.id);
      expect(held.map(({ pupils }) => pupils)).toEqual(entry.status === "offered" ? [entry.pupils] : []);
      const became = bookings.find(({ id }) => id === entry.bookingId);
      expect(became?.pupils).toBe(entry.status === "taken" ? entry.pupils : undefined);
      let stands = "new";
      for (const step of history.filter(({ entryId }) => entryId === entry.id)) {
        expect(step.fromStatus ?? "new").toBe(stands);
        expect(waitingTransitions.some(({ from, to }) => from === stands && to === step.toStatus)).toBe(true);
        stands = step.toStatus;
      }
      expect(stands).toBe(entry.status);
    }
  } finally {
    await eight.close();
  }
});
