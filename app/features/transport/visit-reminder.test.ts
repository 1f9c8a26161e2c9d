import { and, asc, eq, inArray, like } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { booking, listing, mail, user } from "#db/schema";
import { answer } from "~/features/bookings/answer.usecases.server";
import { remindOfVisits } from "~/features/bookings/ahead.usecases.server";
import { requestBundle } from "~/features/bookings/bundle.usecases.server";
import { answerMove, askMove } from "~/features/bookings/moves.usecases.server";
import { dispatchOne } from "~/platform/outbox/dispatch.server";

import { bundleForm } from "../../../tests/setup/bundle-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { transportScene } from "../../../tests/setup/transport-scene";
import { workAt } from "../../../tests/setup/work";
import { transportSubscriptions } from "./index.server";

let test: TestDb;
let clock: TestClock;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

const work = () => workAt(clock);
const dispatch = async () => {
  while (await dispatchOne(test.db, transportSubscriptions, work()));
};

type Scene = Awaited<ReturnType<typeof transportScene>>;

/** The reminders that the people of a scene have had. */
const remindersOf = ({ contact, teacher }: Scene) =>
  test.db
    .select()
    .from(mail)
    .where(
      and(like(mail.template, "booking.ahead_%"), inArray(mail.toAddress, [contact.email, teacher.email])),
    );

/** Moves the clock to a moment and reminds; answers which reminders there are by now. */
async function remindedAt(scene: Scene, moment: string): Promise<string[]> {
  clock.set(moment);
  await remindOfVisits(test.db, clock.now());
  await dispatch();
  const found = await remindersOf(scene);
  return found.map(({ template }) => template.replace("booking.ahead_", "")).sort();
}
const week = ["7.company", "7.teacher"];
const both = ["1.company", "1.teacher", ...week];

it("reminds both sides a week and a day ahead, each once, with what they need to know and a link", async () => {
  const scene = await transportScene(test.db, clock);
  const { reference, contact, teacher } = { ...scene, reference: await scene.ask() };
  await test.db
    .update(listing)
    .set({ arrival: "de poort", whatToWear: "dichte schoenen", whatToBring: "een pen" })
    .where(eq(listing.id, scene.listing.id));
  await test.db.update(user).set({ locale: "en" }).where(eq(user.id, teacher.id));
  await answer(test.db, scene.c(), reference, "confirm");
  expect(await remindedAt(scene, "2026-04-07T05:59:00Z")).toEqual([]);
  expect(await remindedAt(scene, "2026-04-07T06:00:00Z")).toEqual(week);
  expect(await remindedAt(scene, "2026-04-12T09:00:00Z")).toEqual(week);
  expect(await remindedAt(scene, "2026-04-13T06:00:00Z")).toEqual(both);
  expect(await remindedAt(scene, "2026-04-14T06:30:00Z")).toEqual(both);

  const [company] = (await remindersOf(scene)).filter(
    ({ template }) => template === "booking.ahead_1.company",
  );
  expect(company?.toAddress).toBe(contact.email);
  expect(company?.subject).toContain(
    "Morgen: Kijkje in de werkplaats met Proefschool, dinsdag 14 april 2026 om 09:00",
  );
  expect(company?.text).toMatch(/https:\/\/vakbrug\.test\/antwoord\/[\w-]{43}/);
  expect(company?.text).toContain(teacher.email);
  const [school] = (await remindersOf(scene)).filter(
    ({ template }) => template === "booking.ahead_7.teacher",
  );
  expect(school?.subject).toContain("In a week: Kijkje in de werkplaats");
  for (const fact of [
    contact.email,
    "Report to: de poort",
    "To wear: dichte schoenen",
    "To bring: een pen",
  ]) {
    expect(school?.text).toContain(fact);
  }
  expect(school?.text).toContain("20 pupils");
  expect(school?.text).toContain(`https://vakbrug.test/en/mijn/boekingen/${reference}`);
});

it("says which bus comes along, and whether that is certain", async () => {
  const scene = await transportScene(test.db, clock);
  await scene.bus({ name: "Bus Zeeland" });
  const reference = await scene.ask();
  await answer(test.db, scene.c(), reference, "confirm");
  await scene.reserveVisit(reference);
  await remindedAt(scene, "2026-04-07T07:00:00Z");
  const found = await remindersOf(scene);
  expect(found).toHaveLength(2);
  for (const { text } of found) expect(text).toMatch(/Rit: Bus Zeeland, .*nog niet bevestigd/);
});

it("reminds of the new moment after a move, and never of what was cancelled", async () => {
  const scene = await transportScene(test.db, clock);
  const [moved, off] = [await scene.ask(), await scene.ask({ slotId: scene.second })];
  await answer(test.db, scene.c(), moved, "confirm");
  await answer(test.db, scene.c(), off, "confirm");
  expect(await remindedAt(scene, "2026-04-07T06:00:00Z")).toEqual(week);
  await answer(test.db, scene.c(), off, "cancel", "Ziek");
  await askMove(test.db, scene.t(), moved, { slotId: scene.third });
  await answerMove(test.db, scene.c(), moved, "agree");
  // The new moment, on the 16th, was agreed on before it was a week away.
  expect(await remindedAt(scene, "2026-04-09T06:00:00Z")).toEqual([...week, ...week].sort());
  expect(await remindedAt(scene, "2026-04-13T06:00:00Z")).toEqual([...week, ...week].sort());
  expect(await remindedAt(scene, "2026-04-15T06:00:00Z")).toEqual([...both, ...week].sort());
});

it("reminds only a day ahead of what was agreed on within the week, and not at all within the day", async () => {
  const scene = await transportScene(test.db, clock);
  clock.set("2026-04-07T09:00:00Z");
  const [late, later] = [await scene.ask(), await scene.ask({ slotId: scene.second })];
  await answer(test.db, scene.c(), late, "confirm");
  expect(await remindedAt(scene, "2026-04-08T09:00:00Z")).toEqual([]);
  expect(await remindedAt(scene, "2026-04-13T09:00:00Z")).toEqual(["1.company", "1.teacher"]);
  clock.set("2026-04-14T06:30:00Z");
  await answer(test.db, scene.c(), later, "confirm");
  expect(await remindedAt(scene, "2026-04-14T13:00:00Z")).toEqual(["1.company", "1.teacher"]);
});

it("reminds of the classes of one request together when they come on one day, without those that are off", async () => {
  const scene = await transportScene(test.db, clock);
  await scene.bus({ name: "Bus Zeeland" });
  const [startsAt, endsAt] = [new Date("2026-04-14T11:00:00Z"), new Date("2026-04-14T13:00:00Z")];
  const afternoon = await scene.make.slot(scene.listing.id, { startsAt, endsAt });
  const asked = await requestBundle(
    test.db,
    scene.t(),
    bundleForm(scene, {
      ...{ slot2: afternoon.id, slot3: scene.second, slot4: scene.third },
      ...{ audience3: "vmbo-kb", pupils3: 11, audience4: "vmbo-kb", pupils4: 12 },
    }),
  );
  await answer(test.db, scene.c(), asked, "confirm");
  const { bundleId } = await scene.row(asked);
  const [, second, , fourth] = await test.db
    .select()
    .from(booking)
    .where(eq(booking.bundleId, bundleId ?? ""))
    .orderBy(asc(booking.id));
  await scene.reserveVisit(second?.reference ?? "");
  // The fourth class moves to the day of the first two, early enough to be reminded with them.
  const evening = await scene.make.slot(scene.listing.id, {
    ...{ startsAt: new Date("2026-04-14T16:00:00Z"), endsAt: new Date("2026-04-14T18:00:00Z") },
  });
  await askMove(test.db, scene.t(), fourth?.reference ?? "", { slotId: evening.id });
  await answerMove(test.db, scene.c(), fourth?.reference ?? "", "agree");

  expect(await remindedAt(scene, "2026-04-07T06:00:00Z")).toEqual(week);
  for (const { subject, text } of await remindersOf(scene)) {
    expect(subject).toContain("dinsdag 14 april 2026 om 09:00");
    for (const fact of ["(3 klassen)", "3A", "3B", "13:00", "18:00", "Rit: Bus Zeeland"])
      expect(text).toContain(fact);
    expect(text).not.toContain("15 apr 2026");
  }
  expect(await remindedAt(scene, "2026-04-08T06:00:00Z")).toEqual([...week, ...week].sort());
  clock.set("2026-04-13T06:00:00Z");
  expect(await remindOfVisits(test.db, clock.now())).toBe(1);
  await answer(test.db, scene.c(), asked, "cancel", "Ziek");
  await remindedAt(scene, "2026-04-13T06:00:00Z");
  const last = (await remindersOf(scene)).filter(({ template }) => template === "booking.ahead_1.teacher");
  expect(last.map(({ subject }) => subject)).toEqual([expect.stringContaining("om 13:00")]);
  expect(last[0]?.text).toContain("(2 klassen)");
  expect(last[0]?.text).not.toContain(": 3A,");
});

it("sends no mail about a visit that is cancelled before the mail is written", async () => {
  const scene = await transportScene(test.db, clock);
  const reference = await scene.ask();
  await answer(test.db, scene.c(), reference, "confirm");
  clock.set("2026-04-07T06:00:00Z");
  expect(await remindOfVisits(test.db, clock.now())).toBeGreaterThan(0);
  await answer(test.db, scene.c(), reference, "cancel", "Ziek");
  expect(await remindedAt(scene, "2026-04-07T06:00:00Z")).toEqual([]);
});

it("says how far ahead it is when the mail is late, in one mail and not at night", async () => {
  const scene = await transportScene(test.db, clock);
  await answer(test.db, scene.c(), await scene.ask(), "confirm");
  expect(await remindedAt(scene, "2026-04-09T22:00:00Z")).toEqual([]);
  expect(await remindedAt(scene, "2026-04-10T06:00:00Z")).toEqual(week);
  const [found] = (await remindersOf(scene)).filter(({ template }) => template === "booking.ahead_7.company");
  expect(found?.subject).toContain("Over 4 dagen");
});
