import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";

import { booking, user } from "#db/schema";

import { bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { findSchools } from "./form.repository.server";
import { findTeachers } from "./phone.repository.server";
import { findAllViews } from "./views.repository.server";

const clock = fixedClock();
let test: TestDb;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

it("shows bookings that changed at once by id, and cuts the list there", async () => {
  const scene = await bookingScene(test.db, clock);
  for (const slotId of [scene.first, scene.second, scene.third]) await scene.ask({ slotId });
  const made = await test.db
    .select({ id: booking.id })
    .from(booking)
    .where(eq(booking.companyId, scene.company.id));
  const ids = idsOf(made).sort();
  // Written anew in the opposite order.
  for (const id of [...ids].reverse()) {
    await test.db.update(booking).set({ updatedAt: clock.now() }).where(eq(booking.id, id));
  }
  expect(idsOf(await findAllViews(scene.c().scope, undefined, test.db))).toEqual(ids);
});

it("has names as a Dutch reader sorts them, whatever the database was made with", async () => {
  const { make } = await bookingScene(test.db, clock);
  const names = ["Zeester", "de Zandhaas", "École du Nord", "Eik"];
  const schools = [];
  for (const name of names) schools.push(await make.school({ name }));
  const shown = (await findSchools(idsOf(schools), test.db)).map(({ name }) => name);
  expect(shown).toEqual(["de Zandhaas", "École du Nord", "Eik", "Zeester"]);

  const school = await make.school();
  for (const name of ["Zoë", "van Dam", "Ans"]) {
    const { id } = await make.staff(school.id);
    await test.db.update(user).set({ name }).where(eq(user.id, id));
  }
  const teachers = await findTeachers([school.id], test.db);
  expect(teachers.map(({ name }) => name)).toEqual(["Ans", "van Dam", "Zoë"]);
});
