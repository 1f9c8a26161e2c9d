import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";

import { bookingReminder, mail } from "#db/schema";
import { answer } from "~/features/bookings/answer.usecases.server";
import { keepRight } from "~/features/listings/index.server";
import { workOnce } from "~/platform/jobs/worker.server";
import { subscriptions } from "~/subscriptions.server";
import { remindOfVisits } from "~/features/bookings/ahead.usecases.server";
import { bookingScene } from "../setup/booking-scene";
import { fixedClock } from "../setup/clock";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { workAt } from "../setup/work";

let test: PostgresTestDb;
beforeAll(async () => {
  test = await createPostgresDb({ template: "reference", max: 20 });
});
afterAll(() => test.close());

/** Days on which a scene has a slot each. */
const days = Array.from({ length: 12 }, (_, day) => `2026-04-${String(day + 9).padStart(2, "0")}`);

it("reminds each side of each visit once, however many workers look at the same moment", async () => {
  const clock = fixedClock();
  const scene = await bookingScene(test.db, clock, { days });
  for (const slotId of scene.slots) await answer(test.db, scene.c(), await scene.ask({ slotId }), "confirm");
  const work = workAt(clock);
  const round = async () => {
    const made = await remindOfVisits(test.db, clock.now());
    await workOnce(test.db, { subscriptions, tasks: [] }, work);
    return made;
  };
  await workOnce(test.db, { subscriptions, tasks: [] }, work);
  await test.db.delete(mail);

  // A week before the last of them: the first is tomorrow, and ten are within the week.
  clock.set("2026-04-13T06:00:00Z");
  const made = await Promise.all(Array.from({ length: 8 }, round));
  expect(made.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0);
  expect(await round()).toBe(0);

  const mails = await test.db.select().from(mail);
  const told = mails.map(({ subjectId, template }) => `${subjectId ?? ""} ${template}`);
  expect(new Set(told).size).toBe(told.length);
  const noted = await test.db.select().from(bookingReminder);
  const visits = new Set(noted.map(({ bookingId }) => bookingId));
  expect(told).toHaveLength(visits.size * 2);
  // From this morning to the 20th; what took place before is not reminded of.
  expect(visits.size).toBe(8);
});

it("asks, reminds and pauses a company once, however many workers do so at once", async () => {
  const clock = fixedClock();
  const { make, company } = await bookingScene(test.db, clock);
  await make.listing(company.id, { publishedAt: new Date("2024-01-05T09:00:00Z") });
  const work = workAt(clock);
  const atOnce = () => Promise.all(Array.from({ length: 8 }, () => keepRight(test.db, work)));
  const told = async () =>
    (await test.db.select().from(mail).where(eq(mail.subjectId, company.id)))
      .map(({ template }) => template)
      .sort();
  await atOnce();
  expect(await told()).toEqual(["listing.still_right_ask"]);
  clock.advance({ days: 15 });
  await atOnce();
  expect(await told()).toEqual(["listing.still_right_ask", "listing.still_right_remind"]);
  clock.advance({ days: 15 });
  await atOnce();
  expect((await told()).filter((template) => template === "listing.still_right_pause")).toHaveLength(1);
  expect(await told()).toHaveLength(3);
});
