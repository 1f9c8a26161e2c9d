import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { schoolClosed } from "#db/schema";

import { bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { recordByPhone, requestBooking } from "./request.usecases.server";
import { findRequestForm } from "./views.usecases.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

/** The first moment is on a school day, the second in an exam week, the third in the May holidays of all regions. */
async function closedScene() {
  const scene = await bookingScene(test.db, clock, { days: ["2026-04-14", "2026-04-20", "2026-04-29"] });
  await test.db.insert(schoolClosed).values({
    schoolId: scene.school.id,
    name: "Toetsweek 3",
    startsOn: "2026-04-20",
    endsOn: "2026-04-24",
  });
  return scene;
}

const refusedAt = (field: string) => ({ code: "booking.school_closed", field, status: 422 });

it("says of each moment which of the teacher's schools are closed, and why", async () => {
  const { make, listing, school } = await closedScene();
  const other = await make.school();
  const form = await findRequestForm(test.db, listing.slug, [school.id, other.id], clock.now());
  const closed = form.slots.map((slot) => slot.closed);
  expect(closed[0]).toEqual([]);
  expect(closed[1]).toEqual([{ schoolId: school.id, name: "Toetsweek 3" }]);
  expect(closed[2]?.map(({ name }) => name)).toEqual(["Meivakantie", "Meivakantie"]);
});

it("refuses a closed day for either choice unless the school ticked that it knows", async () => {
  const { ask, row, first, second, third } = await closedScene();
  await expect(ask({ slotId: second })).rejects.toMatchObject(refusedAt("slotId"));
  await expect(ask({ slotId: third })).rejects.toMatchObject(refusedAt("slotId"));
  await expect(ask({ slotId: first, secondSlotId: third })).rejects.toMatchObject(refusedAt("secondSlotId"));
  const made = await row(await ask({ slotId: second, secondSlotId: third, whileClosed: true }));
  expect(made).toMatchObject({ status: "requested", slotId: second, secondSlotId: third });
});

it("leaves another school's exam week out of it, and what was agreed by phone", async () => {
  const { make, input, second, t, row } = await closedScene();
  const other = await make.school();
  const staff = { ...t(), schoolIds: [other.id] };
  await requestBooking(test.db, staff, input({ schoolId: other.id, slotId: second, pupils: 10 }));

  const scene = await closedScene();
  const { secondSlotId: _, ...phoned } = scene.input({ slotId: scene.third });
  const coordinator = { userId: (await make.user()).id, municipalities: "all" as const, now: clock.now() };
  const reference = await recordByPhone(test.db, coordinator, { ...phoned, note: "" });
  expect(await row(reference)).toMatchObject({ status: "confirmed" });
});
