import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { expect, it } from "vitest";

import { booking, cofinancingEntry } from "#db/schema";
import { answer, type Answerer } from "~/features/bookings/answer.usecases.server";
import { setCompanyHours } from "~/features/bookings/company-hours.usecases.server";
import { completeEnded } from "~/features/bookings/schedule.usecases.server";
import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { code, cofinancingScene } from "../../../tests/setup/cofinancing-scene";

const scene = cofinancingScene();
const { work, completedVisit } = scene;

it("enters a completed booking once, and takes it out while the group is said not to have come", async () => {
  const { entry, entries, reference, t } = await completedVisit();
  expect(entry).toMatchObject({ kind: "booking", minutes: 240, onDay: "2026-04-14", voidedAt: null });
  await work();
  expect(await entries()).toHaveLength(1);
  await answer(scene.db, t(), reference, "no_show");
  await work();
  expect((await entries())[0]?.voidedAt).not.toBeNull();
  await answer(scene.db, t(), reference, "undo_no_show");
  await work();
  expect(await entries()).toMatchObject([{ id: entry.id, voidedAt: null }]);
});

it("takes the length of the visit when the offer names no hours", async () => {
  expect((await completedVisit(null)).entry.minutes).toBe(180);
});

it("takes the length of the lesson when the school asked for a lesson hour", async () => {
  const made = await bookingScene(scene.db, scene.clock);
  const reference = await made.ask();
  await scene.db
    .update(booking)
    .set({ lessonStartsAt: at("2026-04-14", "08:00"), lessonEndsAt: at("2026-04-14", "08:50") })
    .where(eq(booking.reference, reference));
  await answer(scene.db, made.c(), reference, "confirm");
  scene.clock.set(at("2026-04-15", "10:00"));
  await completeEnded(scene.db, scene.clock.now());
  await work();
  const entries = scene.db.select().from(cofinancingEntry);
  expect(await entries.where(eq(cofinancingEntry.companyId, made.company.id))).toMatchObject([
    { minutes: 50 },
  ]);
});

it("takes what the company said of this booking before what its offer says, and after that no more", async () => {
  const made = await bookingScene(scene.db, scene.clock, { listing: { companyMinutes: 240 } });
  const reference = await made.ask();
  const set = (minutes: number | null, who: Answerer = made.c()) =>
    setCompanyHours(scene.db, who, reference, minutes);
  await expect(set(300)).rejects.toEqual(code("booking.wrong_state"));
  await answer(scene.db, made.c(), reference, "confirm");
  await expect(set(300, made.t())).rejects.toEqual(code("booking.not_yours"));
  const stranger = { ...made.c(), scope: { kind: "companies" as const, ids: [randomUUID()] } };
  await expect(set(300, stranger)).rejects.toEqual(code("booking.not_found"));
  await set(null);
  await set(330);
  scene.clock.set(at("2026-04-15", "10:00"));
  await completeEnded(scene.db, scene.clock.now());
  await work();
  const entries = scene.db.select().from(cofinancingEntry);
  expect(await entries.where(eq(cofinancingEntry.companyId, made.company.id))).toMatchObject([
    { minutes: 330 },
  ]);
  await expect(set(60)).rejects.toEqual(code("booking.wrong_state"));
});
