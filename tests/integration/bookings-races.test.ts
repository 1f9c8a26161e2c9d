import { randomUUID } from "node:crypto";

import { asc, eq, inArray, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { booking, companySettings, outboxEvent, slotHold } from "#db/schema";
import { answer } from "~/features/bookings/answer.usecases.server";
import { requestBooking } from "~/features/bookings/request.usecases.server";
import { expireHolds } from "~/features/bookings/schedule.usecases.server";
import { countWorklist } from "~/features/bookings/worklist.usecases.server";
import { AppError } from "~/platform/errors/errors";
import { at, bookingScene } from "../setup/booking-scene";
import { fixedClock } from "../setup/clock";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";

let test: PostgresTestDb;
beforeAll(async () => {
  test = await createPostgresDb({ template: "reference", max: 50 });
});
afterAll(() => test.close());

const settled = async <T>(work: Promise<T>[]) => {
  const all = await Promise.allSettled(work);
  return {
    done: all.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])),
    codes: all.flatMap((one) =>
      one.status === "rejected"
        ? [one.reason instanceof AppError ? one.reason.code : String(one.reason)]
        : [],
    ),
  };
};

it("gives exactly three of fifty who ask at once the three places", async () => {
  const scene = await bookingScene(test.db, fixedClock());
  const popular = await scene.make.slot(scene.listing.id, {
    startsAt: at("2026-05-12"),
    endsAt: at("2026-05-12", "10:00"),
    maxGroups: 3,
    maxPupils: 90,
  });
  const { done, codes } = await settled(Array.from({ length: 50 }, () => scene.ask({ slotId: popular.id })));
  expect(done).toHaveLength(3);
  expect(codes).toEqual(Array.from({ length: 47 }, () => "booking.slot_full"));
  const holds = await test.db.select().from(slotHold).where(eq(slotHold.slotId, popular.id));
  const bookings = await test.db.select().from(booking).where(eq(booking.slotId, popular.id));
  expect(holds.map((hold) => hold.bookingId).sort()).toEqual(bookings.map(({ id }) => id).sort());
  expect(bookings.map(({ reference }) => reference).sort()).toEqual(done.sort());
});

it("fills a slot by pupils to the last seat and no further", async () => {
  const scene = await bookingScene(test.db, fixedClock());
  const hall = await scene.make.slot(scene.listing.id, {
    startsAt: at("2026-05-13"),
    endsAt: at("2026-05-13", "10:00"),
    maxGroups: 50,
    maxPupils: 100,
  });
  const { done } = await settled(
    Array.from({ length: 30 }, () => scene.ask({ slotId: hall.id, pupils: 9, escorts: 3 })),
  );
  expect(done).toHaveLength(11);
});

it("makes one booking of a form that is posted ten times at once, and answers each the same", async () => {
  const scene = await bookingScene(test.db, fixedClock());
  const input = scene.input({ idempotencyKey: randomUUID() });
  const references = await Promise.all(
    Array.from({ length: 10 }, () => requestBooking(test.db, scene.t(), input)),
  );
  expect(new Set(references).size).toBe(1);
  const made = await test.db.select().from(booking).where(eq(booking.idempotencyKey, input.idempotencyKey));
  expect(made).toHaveLength(1);
  const facts = await test.db
    .select()
    .from(outboxEvent)
    .where(sql`payload->>'bookingId' = ${made[0]?.id ?? ""}`);
  expect(facts).toHaveLength(1);
});

it("takes no request once a listing is paused, however close they come", async () => {
  const scene = await bookingScene(test.db, fixedClock());
  const roomy = await scene.make.slot(scene.listing.id, {
    startsAt: at("2026-05-14"),
    endsAt: at("2026-05-14", "10:00"),
    maxGroups: 50,
    maxPupils: 1000,
  });
  const pause = test.db.execute(
    sql`update listing set status = 'paused', updated_at = clock_timestamp() where id = ${scene.listing.id}`,
  );
  const { done, codes } = await settled(Array.from({ length: 30 }, () => scene.ask({ slotId: roomy.id })));
  await pause;
  expect(new Set(codes)).toEqual(codes.length > 0 ? new Set(["booking.listing_closed"]) : new Set());
  const after = await settled([scene.ask({ slotId: roomy.id })]);
  expect(after.codes).toEqual(["booking.listing_closed"]);
  expect(await test.db.select().from(slotHold).where(eq(slotHold.slotId, roomy.id))).toHaveLength(
    done.length,
  );
});

it("lets a request lapse or be confirmed, never both, and asks the second choice only of what lapsed", async () => {
  const scene = await bookingScene(test.db, fixedClock());
  const day = (n: number) => `2026-06-${String(n + 1).padStart(2, "0")}`;
  const slots = [];
  for (let n = 0; n < 20; n += 1) {
    slots.push(
      await scene.make.slot(scene.listing.id, { startsAt: at(day(n)), endsAt: at(day(n), "10:00") }),
    );
  }
  const seconds = await scene.make.slot(scene.listing.id, {
    startsAt: at("2026-06-25"),
    endsAt: at("2026-06-25", "10:00"),
    maxGroups: 20,
    maxPupils: 1000,
  });
  const references = await Promise.all(
    slots.map((slot) => scene.ask({ slotId: slot.id, secondSlotId: seconds.id })),
  );
  const over = at("2026-03-17", "09:00");
  const lastMoment = { ...scene.c(), now: new Date(over.getTime() - 1) };
  const [, answered] = await Promise.all([
    Promise.all([expireHolds(test.db, over), expireHolds(test.db, over)]),
    settled(
      [...references]
        .reverse()
        .map((reference) => answer(test.db, lastMoment, reference, "confirm").then(() => reference)),
    ),
  ]);
  expect(answered.codes.every((code) => code === "booking.wrong_state" || code === "booking.hold_over")).toBe(
    true,
  );
  for (const reference of references) {
    const choices = await test.db
      .select({ status: booking.status })
      .from(booking)
      .where(eq(booking.reference, reference))
      .orderBy(asc(booking.choice));
    const states = choices.map(({ status }) => status).join();
    // A confirmation that comes after the lapse finds the second choice of the same company, which may be confirmed.
    expect(
      answered.done.includes(reference) ? ["confirmed", "expired,confirmed"] : ["expired,requested"],
    ).toContain(states);
  }
});

it("gives the last seat of one second choice to one of those that lapse at once; the others go to the coordinator", async () => {
  const scenes = await Promise.all(Array.from({ length: 8 }, () => bookingScene(test.db, fixedClock())));
  const [host] = scenes;
  const popular = await host?.make.slot(host.listing.id, {
    startsAt: at("2026-06-26"),
    endsAt: at("2026-06-26", "10:00"),
  });
  const references = await Promise.all(scenes.map((scene) => scene.ask({ secondSlotId: popular?.id ?? "" })));
  const over = at("2026-03-17", "09:00");
  await Promise.all(Array.from({ length: 4 }, () => expireHolds(test.db, over)));
  const made = await test.db.select().from(booking).where(inArray(booking.reference, references));
  expect(made.filter(({ choice }) => choice === 1).map(({ status }) => status)).toEqual(
    scenes.map(() => "expired"),
  );
  const seconds = made.filter(({ choice }) => choice === 2);
  expect(seconds).toHaveLength(1);
  const holds = await test.db
    .select()
    .from(slotHold)
    .where(eq(slotHold.slotId, popular?.id ?? ""));
  expect(holds.map(({ bookingId }) => bookingId)).toEqual(seconds.map(({ id }) => id));
  const waiting = await countWorklist(test.db, {
    kind: "schools",
    ids: scenes.map(({ school }) => school.id),
  });
  expect(waiting.count).toBe(7);
});

it("never lets a company have more requests in a month than it wants, however many come at once", async () => {
  const scene = await bookingScene(test.db, fixedClock());
  await test.db.insert(companySettings).values({ companyId: scene.company.id, requestsPerMonth: 3 });
  const slots = [];
  for (let n = 0; n < 20; n += 1) {
    const day = `2026-06-${String(n + 1).padStart(2, "0")}`;
    slots.push(await scene.make.slot(scene.listing.id, { startsAt: at(day), endsAt: at(day, "10:00") }));
  }
  const { done, codes } = await settled(slots.map((slot) => scene.ask({ slotId: slot.id })));
  expect(done).toHaveLength(3);
  expect(new Set(codes)).toEqual(new Set(["booking.company_full"]));
});
