import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { auditLog, booking, listing } from "#db/schema";
import type { Viewer } from "~/platform/auth/viewer";

import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { answer, type Answerer } from "./answer.usecases.server";
import { expireHolds } from "./schedule.usecases.server";
import { toDosFor } from "./todos.server";
import { countWorklist, markDone, openWorklist } from "./worklist.usecases.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(async () => {
  clock = fixedClock();
  // Each test sees a work list and offers of its own.
  await test.db.update(listing).set({ status: "archived" });
  await test.db.update(booking).set({ deskDoneAt: clock.now() }).where(eq(booking.status, "expired"));
});

const amsterdam = { municipalityCode: "GM0363", lat: 52.37, lng: 4.9, place: "Amsterdam", postcode: "1011" };

async function desk(municipalities: string[] | "all"): Promise<Answerer & { userId: string }> {
  const { id } = await makeFactories(test.db).user({ role: "coordinator" });
  return { actor: "R", userId: id, scope: { kind: "territory", municipalities }, now: clock.now() };
}
const lapse = async () => {
  clock.advance({ days: 8 });
  await expireHolds(test.db, clock.now());
};

it("holds what lapsed without a second choice or after it, the longest wait first, only in the territory", async () => {
  const scene = await bookingScene(test.db, clock);
  const { make, ask, second, third } = scene;
  const there = await make.company({ ...amsterdam });
  const far = await make.listing(there.id, amsterdam);
  const farSlot = await make.slot(far.id, { startsAt: at("2026-06-10"), endsAt: at("2026-06-10", "10:00") });
  // The second choice lapses last, but this school has waited longest.
  const twice = await ask({ secondSlotId: farSlot.id });
  clock.advance({ hours: 1 });
  const plain = await ask({ slotId: second });
  clock.advance({ hours: 1 });
  const spare = await make.slot(scene.listing.id, {
    startsAt: at("2026-06-11"),
    endsAt: at("2026-06-11", "10:00"),
  });
  const asked = await ask({ slotId: third, secondSlotId: spare.id });
  await lapse();
  const zeeland = await desk([scene.school.municipalityCode]);
  const references = async (who: Answerer) =>
    (await openWorklist(test.db, { ...who, now: clock.now() })).map((item) => item.booking.reference);
  expect(await references(zeeland)).toEqual([plain]);
  await lapse();
  expect(await references(zeeland)).toEqual([twice, plain, asked]);
  expect(await references(await desk(["GM0363"]))).toEqual([twice]);
  expect(await references(await desk(["GM0014"]))).toEqual([]);
  const [longest] = await openWorklist(test.db, { ...zeeland, now: clock.now() });
  expect(longest?.since).toEqual(new Date("2026-03-10T09:00:00Z"));
  expect(longest?.booking).toMatchObject({ choice: 2, teacher: { email: scene.teacher.email } });
});

it("holds what the second choice declined, but not what the first did, until it is put off", async () => {
  const scene = await bookingScene(test.db, clock);
  const twice = await scene.ask({ secondSlotId: scene.second });
  const once = await scene.ask({ slotId: scene.third });
  await answer(test.db, scene.c(), once, "decline", "Die dag zijn we dicht.");
  await lapse();
  const who = await desk([scene.school.municipalityCode]);
  expect(await openWorklist(test.db, { ...who, now: clock.now() })).toEqual([]);
  await answer(test.db, scene.c(), twice, "decline", "Ook die dag niet.");
  const found = await openWorklist(test.db, { ...who, now: clock.now() });
  expect(found.map((item) => item.booking.reference)).toEqual([twice]);
  expect(found[0]?.since).toEqual(new Date("2026-03-10T09:00:00Z"));
  expect(await countWorklist(test.db, who.scope)).toMatchObject({ count: 1 });
  await markDone(test.db, who, (await scene.row(twice)).id);
  expect(await countWorklist(test.db, who.scope)).toMatchObject({ count: 0 });
  await expect(markDone(test.db, who, (await scene.row(once)).id)).rejects.toMatchObject({ status: 409 });
});

it("shows who is free nearby for this group, of a company that was not asked", async () => {
  const scene = await bookingScene(test.db, clock);
  const { make, ask } = scene;
  const offer = async (title: string, values: Parameters<typeof make.listing>[1] = {}) => {
    const made = await make.listing((await make.company({ name: title })).id, { title, ...values });
    await make.slot(made.id, { startsAt: at("2026-06-10"), endsAt: at("2026-06-10", "10:00") });
    return made;
  };
  await make.listing(scene.company.id, { title: "Zelfde bedrijf" });
  await offer("Andere sector", { sectorSlug: "ict" });
  await offer("Zelfde sector, verder weg", { lat: 51.6, lng: 3.8 });
  await offer("Te ver", amsterdam);
  await offer("Andere soort", { kind: "workshop" });
  await offer("Voor anderen", { audiences: ["vwo"] });
  await offer("Te klein", { maxPupils: 10 });
  await ask({ pupils: 20 });
  await lapse();
  const [item] = await openWorklist(test.db, await desk("all"));
  expect(item?.alternatives.map(({ title }) => title)).toEqual([
    "Zelfde sector, verder weg",
    "Andere sector",
  ]);
  expect(item?.alternatives.every(({ slots }) => slots.length > 0)).toBe(true);
});

it("lets a coordinator put a request off the list once, in their territory, and writes it down", async () => {
  const scene = await bookingScene(test.db, clock);
  const reference = await scene.ask();
  const { id } = await scene.row(reference);
  const who = await desk([scene.school.municipalityCode]);
  await expect(markDone(test.db, who, id)).rejects.toMatchObject({ status: 409 });
  await lapse();
  await expect(markDone(test.db, await desk(["GM0363"]), id)).rejects.toMatchObject({ status: 404 });
  await markDone(test.db, { ...who, now: clock.now() }, id);
  expect(await scene.row(reference)).toMatchObject({ deskDoneAt: clock.now(), deskDoneBy: who.userId });
  await expect(markDone(test.db, who, id)).rejects.toMatchObject({ code: "booking.desk_done", status: 409 });
  expect(await openWorklist(test.db, who)).toEqual([]);
  const logged = await test.db.select().from(auditLog).where(eq(auditLog.subjectId, id));
  expect(logged).toMatchObject([{ action: "booking.desk_done", actorId: who.userId }]);
});

it("cannot be put off while the second choice is being asked", async () => {
  const scene = await bookingScene(test.db, clock);
  const reference = await scene.ask({ secondSlotId: scene.second });
  const { id } = await scene.row(reference);
  await lapse();
  await expect(markDone(test.db, await desk("all"), id)).rejects.toMatchObject({ status: 409 });
});

it("writes down that people's details were looked at, and is a coordinator's to-do", async () => {
  const scene = await bookingScene(test.db, clock);
  const reference = await scene.ask();
  await lapse();
  const who = await desk("all");
  await openWorklist(test.db, who);
  const { id } = await scene.row(reference);
  const logged = await test.db.select().from(auditLog).where(eq(auditLog.subjectId, id));
  expect(logged).toMatchObject([{ action: "booking.listed", actorId: who.userId }]);
  expect(await countWorklist(test.db, who.scope)).toMatchObject({
    count: 1,
    since: new Date("2026-03-10T09:00:00Z"),
  });
  const viewer = { role: "admin", memberships: [], territory: [] } as unknown as Viewer;
  const toDos = await toDosFor({ db: test.db, viewer, locale: "nl", now: clock.now() });
  expect(toDos).toMatchObject([
    { path: "/beheer/boekingen", title: "Help scholen verder: 1 aanvraag zonder antwoord" },
  ]);
});
