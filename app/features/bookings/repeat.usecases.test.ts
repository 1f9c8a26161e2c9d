import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { booking, listing as listingTable } from "#db/schema";
import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { answer } from "./answer.usecases.server";
import { findRepeat } from "./repeat.usecases.server";
import { completeEnded } from "./schedule.usecases.server";
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

/** A visit that took place; a year later there are slots in other weeks and in the same one. */
async function lastYear() {
  clock.set(fixedClock().now());
  const scene = await bookingScene(test.db, clock);
  const reference = await scene.ask({
    groupYear: 3,
    needs: "Een lift",
    escorts: 4,
    youngestAge: 14,
    vogWanted: true,
  });
  await answer(test.db, scene.c(), reference, "confirm");
  clock.set(at("2026-04-20"));
  await completeEnded(test.db, clock.now());
  clock.set(at("2027-02-01"));
  const slots: string[] = [];
  for (const day of ["2027-03-02", "2027-04-13", "2027-06-01"]) {
    slots.push((await scene.make.slot(scene.listing.id, { startsAt: at(day), endsAt: at(day, "10:00") })).id);
  }
  const repeat = async (which = reference, schoolId = scene.school.id) => {
    const form = await findRequestForm(test.db, scene.listing.slug, [schoolId], clock.now());
    return findRepeat(test.db, which, [schoolId], form, clock.now());
  };
  return { ...scene, reference, later: slots, repeat };
}

it("fills the form with the group, the goal and the needs, and puts the same week first", async () => {
  const { reference, row, repeat, later, school, ask } = await lastYear();
  const before = await row(reference);
  const found = await repeat();
  expect(found?.values).toEqual({
    ...{ schoolId: school.id, repeatOf: before.id, groupAudience: "vmbo-kb", groupYear: 3 },
    ...{ pupils: 20, escorts: 4, youngestAge: 14, goal: before.goal, needs: "Een lift" },
  });
  expect(found?.ticked).toEqual(["vogWanted"]);
  const [march, april, june] = later;
  expect(found?.slots.map(({ id }) => id)).toEqual([april, march, june]);
  const again = await ask({ ...found?.values, groupYear: 3, youngestAge: 14, slotId: april ?? "" });
  expect(await row(again)).toMatchObject({ repeatOf: before.id, status: "requested", holds: [april] });
});

it("leaves the age and the wish out where they no longer hold or were not there", async () => {
  const { listing, reference, row, repeat } = await lastYear();
  await test.db
    .update(listingTable)
    .set({ audiences: ["havo"] })
    .where(eq(listingTable.id, listing.id));
  expect((await repeat())?.values.youngestAge).toBeNull();
  const { id } = await row(reference);
  await test.db.update(booking).set({ vogWanted: false, risksAccepted: true }).where(eq(booking.id, id));
  expect((await repeat())?.ticked).toEqual([]);
});

it("says that an offer is gone, and gives others like it", async () => {
  const { listing, make, repeat } = await lastYear();
  const company = await make.company();
  const other = await make.listing(company.id, { kind: listing.kind, title: "Net zoiets" });
  await make.slot(other.id, { startsAt: at("2027-03-03"), endsAt: at("2027-03-03", "10:00") });
  await test.db.update(listingTable).set({ status: "archived" }).where(eq(listingTable.id, listing.id));
  const found = await repeat();
  expect(found?.slots).toEqual([]);
  expect(found?.alternatives.map(({ id }) => id)).toContain(other.id);
});

it("repeats nothing of another school, nothing that is still to come, and no other offer's", async () => {
  const { make, repeat, ask, reference, later, row } = await lastYear();
  const stranger = await make.school();
  expect(await repeat(reference, stranger.id)).toBeNull();
  expect(await repeat(await ask({ slotId: later[0] ?? "" }))).toBeNull();
  const other = await lastYear();
  expect(await repeat(other.reference)).toBeNull();
  const { id } = await row(reference);
  await expect(other.ask({ slotId: other.later[0] ?? "", repeatOf: id })).rejects.toMatchObject({
    code: "booking.not_found",
  });
  const made = await test.db.select().from(booking).where(eq(booking.repeatOf, id));
  expect(made).toEqual([]);
});
