import { and, eq } from "drizzle-orm";
import ICAL from "ical.js";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { membership, schoolClosed } from "#db/schema";
import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { withCode } from "../../../tests/setup/outcome";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { testEnv } from "../../../tests/setup/work";
import { agenda, type AgendaOf } from "./agenda.usecases.server";
import { answer, counter } from "./answer.usecases.server";
import { feedSince, makeFeed, readFeed, revokeFeed } from "./feeds.usecases.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

const on = (page: Awaited<ReturnType<typeof agenda>>, day: string) =>
  page.days.find((one) => one.day === day)?.items.map(({ status }) => status);

function events(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((vevent) => ({
    status: vevent.getFirstPropertyValue("status"),
    event: new ICAL.Event(vevent),
  }));
}

it("shows what is held on its day: requests, every proposal, appointments, and a company's free moments", async () => {
  const scene = await bookingScene(test.db, clock);
  const company: AgendaOf = { kind: "company", companyIds: [scene.company.id] };
  const school: AgendaOf = { kind: "school", schoolIds: [scene.school.id] };
  const month = (of: AgendaOf) => agenda(test.db, of, "maand", "2026-04-01");
  expect(on(await month(company), "2026-04-14")).toEqual(["free"]);
  expect(on(await month(school), "2026-04-14")).toEqual([]);

  const reference = await scene.ask();
  expect(on(await month(company), "2026-04-14")).toEqual(["requested"]);
  await counter(test.db, scene.c(), reference, { slotIds: [scene.second, scene.third] });
  const proposed = await month(school);
  expect(["14", "15", "16"].map((day) => on(proposed, `2026-04-${day}`))).toEqual([
    [],
    ["countered"],
    ["countered"],
  ]);
  expect(on(await month(company), "2026-04-14")).toEqual(["free"]);
  await answer(test.db, scene.t(), reference, "withdraw", "Toch niet");
  expect((await month(school)).days.every(({ items }) => items.length === 0)).toBe(true);
});

it("shows one's own apart from the school's, and no other school's", async () => {
  const scene = await bookingScene(test.db, clock);
  await scene.ask();
  const colleague = await scene.make.staff(scene.school.id);
  const other = await scene.make.school();
  const of = (userId: string): AgendaOf => ({ kind: "mine", userId, schoolIds: [scene.school.id] });
  const week = async (whose: AgendaOf) =>
    on(await agenda(test.db, whose, "week", "2026-04-14"), "2026-04-14");
  expect(await week(of(scene.teacher.id))).toEqual(["requested"]);
  expect(await week(of(colleague.id))).toEqual([]);
  expect(await week({ kind: "school", schoolIds: [other.id] })).toEqual([]);
});

it("greys holidays of the school's region and its exam weeks", async () => {
  const { school } = await bookingScene(test.db, clock);
  await test.db
    .insert(schoolClosed)
    .values({ schoolId: school.id, name: "Toetsweek", startsOn: "2026-06-22", endsOn: "2026-06-26" });
  const of: AgendaOf = { kind: "school", schoolIds: [school.id] };
  const closed = async (day: string) =>
    (await agenda(test.db, of, "maand", day)).days.find((one) => one.day === day)?.closed;
  expect(await closed("2026-06-24")).toBe("Toetsweek");
  expect(await closed("2026-06-29")).toBeNull();
  // Zeeland is in region Zuid: the May holiday of 2026.
  expect(await closed("2026-04-29")).toMatch(/mei/i);
});

it("serves a calendar at a secret address, with the moments of both clock changes right", async () => {
  const scene = await bookingScene(test.db, clock, { days: ["2026-03-27", "2026-03-30", "2026-10-26"] });
  for (const slotId of [scene.first, scene.second, scene.third]) {
    await answer(test.db, scene.c(), await scene.ask({ slotId }), "confirm");
  }
  const secret = await makeFeed(test.db, scene.teacher.id, "mine", clock.now());
  const found = events(await readFeed(test.db, secret, testEnv, clock.now()));
  expect(found.map(({ event }) => event.startDate.toJSDate())).toEqual([
    at("2026-03-27"),
    at("2026-03-30"),
    at("2026-10-26"),
  ]);
  expect(new Set(found.map(({ status }) => status))).toEqual(new Set(["CONFIRMED"]));
});

it("tells subscribers what was called off, under the same UID with a higher SEQUENCE", async () => {
  const scene = await bookingScene(test.db, clock);
  const reference = await scene.ask();
  await answer(test.db, scene.c(), reference, "confirm");
  const secret = await makeFeed(test.db, scene.teacher.id, "school", clock.now());
  const read = async () => events(await readFeed(test.db, secret, testEnv, clock.now()))[0];
  const before = await read();
  clock.advance({ hours: 1 });
  await answer(test.db, scene.t(), reference, "cancel", "Ziek");
  const after = await read();
  expect(after?.status).toBe("CANCELLED");
  expect(after?.event.uid).toBe(before?.event.uid);
  expect(after?.event.sequence).toBeGreaterThan(before?.event.sequence ?? 99);
});

it("has one address at a time, which stops when it is revoked or its owner leaves", async () => {
  const scene = await bookingScene(test.db, clock);
  await scene.ask();
  const { id } = scene.teacher;
  const first = await makeFeed(test.db, id, "school", clock.now());
  const second = await makeFeed(test.db, id, "school", clock.now());
  await expect(readFeed(test.db, first, testEnv, clock.now())).rejects.toEqual(withCode("booking.not_found"));
  expect(events(await readFeed(test.db, second, testEnv, clock.now()))).toHaveLength(1);
  expect(await feedSince(test.db, id, "school")).toEqual(clock.now());

  await test.db
    .update(membership)
    .set({ status: "rejected" })
    .where(and(eq(membership.userId, id), eq(membership.schoolId, scene.school.id)));
  expect(events(await readFeed(test.db, second, testEnv, clock.now()))).toEqual([]);
  await revokeFeed(test.db, id, "school", clock.now());
  await expect(readFeed(test.db, second, testEnv, clock.now())).rejects.toEqual(
    withCode("booking.not_found"),
  );
  expect(await feedSince(test.db, id, "school")).toBeNull();
});
