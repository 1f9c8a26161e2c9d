import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";

import { booking, slotHold, waitingEntry } from "#db/schema";
import { answer } from "~/features/bookings/answer.usecases.server";
import { waitingSchema } from "~/features/bookings/bookings.schemas";
import { joinLine, lapseOffers, takeOffer } from "~/features/bookings/waiting.usecases.server";
import { bookingScene } from "../setup/booking-scene";
import { fixedClock } from "../setup/clock";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";

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
