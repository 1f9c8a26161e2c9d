import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { bookingReminder, companySettings, contact as contactTable, mail } from "#db/schema";
import { dispatchOne } from "~/platform/outbox/dispatch.server";

import { bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { answer } from "./answer.usecases.server";
import { remindCompanies } from "./answer-reminders.usecases.server";
import { bookingSubscriptions } from "./subscriptions.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

/** Runs the reminders and what follows from them; answers which of them an address has had. */
async function remindedAt(address: string, moment?: string): Promise<string[]> {
  if (moment !== undefined) clock.set(moment);
  await remindCompanies(test.db, clock.now());
  await dispatch();
  const found = await test.db
    .select()
    .from(mail)
    .where(and(eq(mail.toAddress, address), like(mail.template, "booking.remind%")));
  return found.map(({ template }) => template.replace(".company", "").replace("booking.", "")).sort();
}

async function dispatch() {
  while (await dispatchOne(test.db, bookingSubscriptions, workAt(clock)));
}

it("reminds on working day 2 and 4, not a second sooner, each once, over a weekend too", async () => {
  // Thursday noon: working day 2 is Monday, day 4 Wednesday.
  clock.set("2026-03-12T11:00:00Z");
  const { ask, contact } = await bookingScene(test.db, clock);
  await ask();
  expect(await remindedAt(contact.email, "2026-03-16T10:59:59Z")).toEqual([]);
  expect(await remindedAt(contact.email, "2026-03-16T11:00:00Z")).toEqual(["remind"]);
  expect(await remindedAt(contact.email, "2026-03-18T10:59:59Z")).toEqual(["remind"]);
  expect(await remindedAt(contact.email, "2026-03-18T11:00:00Z")).toEqual(["remind", "remind_last"]);
  expect(await remindedAt(contact.email, "2026-03-19T10:00:00Z")).toEqual(["remind", "remind_last"]);
  const [last] = await test.db.select().from(mail).where(eq(mail.template, "booking.remind_last.company"));
  expect(last?.text).toMatch(/https:\/\/vakbrug\.test\/antwoord\/[\w-]{43}/);
  expect(last?.subject).toContain("Laatste herinnering");
});

it("sends one mail when both are due at once, as after an outage", async () => {
  const { ask, contact, row } = await bookingScene(test.db, clock);
  const { id } = await row(await ask());
  expect(await remindedAt(contact.email, "2026-03-16T10:00:00Z")).toEqual(["remind_last"]);
  expect(await remindedAt(contact.email)).toEqual(["remind_last"]);
  expect(await test.db.select().from(bookingReminder).where(eq(bookingReminder.bookingId, id))).toHaveLength(
    2,
  );
});

it("reminds nobody of what was answered, also when the answer comes before the mail is written", async () => {
  const { ask, c, contact, second } = await bookingScene(test.db, clock);
  const [answered, late] = [await ask(), await ask({ slotId: second })];
  clock.set("2026-03-12T09:00:00Z");
  await answer(test.db, c(), answered, "confirm");
  expect(await remindCompanies(test.db, clock.now())).toBe(1);
  await answer(test.db, c(), late, "decline", "Vol");
  await dispatch();
  expect(await remindedAt(contact.email, "2026-03-16T09:00:00Z")).toEqual([]);
});

it("does not remind after the hold, which may end before working day 2", async () => {
  const { ask, contact } = await bookingScene(test.db, clock, { listing: { holdWorkingDays: 1 } });
  await ask();
  expect(await remindedAt(contact.email, "2026-03-12T09:00:00Z")).toEqual([]);
});

it("writes to the deputy on the stated days, and to the first contact on the days around them", async () => {
  const { ask, company, contact } = await bookingScene(test.db, clock);
  const [deputy] = await test.db
    .insert(contactTable)
    .values({ companyId: company.id, name: "Vervanger", email: "vervanger@bedrijf.test" })
    .returning();
  await test.db.insert(companySettings).values({
    companyId: company.id,
    deputyId: deputy?.id,
    deputyFrom: "2026-03-12",
    deputyUntil: "2026-03-12",
  });
  await ask();
  await dispatch();
  const first = await test.db.select().from(mail).where(eq(mail.toAddress, contact.email));
  expect(first.map(({ template }) => template)).toEqual(["booking.request.company"]);
  expect(await remindedAt("vervanger@bedrijf.test", "2026-03-12T09:00:00Z")).toEqual(["remind"]);
  expect(await remindedAt(contact.email, "2026-03-16T09:00:00Z")).toEqual(["remind_last"]);
});
