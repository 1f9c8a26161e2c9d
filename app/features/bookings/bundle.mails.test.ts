import ICAL from "ical.js";
import { inArray } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { mail } from "#db/schema";
import { peekToken } from "~/features/accounts/index.server";
import { dispatchOne } from "~/platform/outbox/dispatch.server";

import { bundleScene } from "../../../tests/setup/bundle-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { answer, callOff } from "./answer.usecases.server";
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

/** What the two sides have been mailed since the last time, by template. */
async function mailed(...addresses: string[]) {
  while (await dispatchOne(test.db, bookingSubscriptions, workAt(clock)));
  const found = await test.db.delete(mail).where(inArray(mail.toAddress, addresses)).returning();
  return Object.fromEntries(found.map((one) => [one.template, one]));
}

it("mails about all classes at once until they are settled, and then about each", async () => {
  const { askClasses, classes, contact, teacher, c, t } = await bundleScene(test.db, clock);
  const both = () => mailed(contact.email, teacher.email);
  const reference = await askClasses();
  const asked = await both();
  expect(Object.keys(asked).sort()).toEqual(["booking.request.company", "booking.request.teacher"]);
  const request = asked["booking.request.company"];
  expect(request?.subject).toContain("2 klassen");
  for (const fact of ["Klas 1", "3A, vmbo kader, leerjaar 3, 20 leerlingen", "Klas 2", "3B", "15 apr 2026"]) {
    expect(request?.text).toContain(fact);
  }

  clock.set("2026-03-12T09:00:00Z");
  await remindCompanies(test.db, clock.now());
  const reminded = await both();
  expect(Object.keys(reminded)).toEqual(["booking.remind.company"]);
  expect(reminded["booking.remind.company"]?.text).toContain("2 klassen");

  await answer(test.db, c(), reference, "confirm");
  const confirmed = await both();
  expect(Object.keys(confirmed).sort()).toEqual(["booking.confirm.company", "booking.confirm.teacher"]);
  const file = new ICAL.Component(
    ICAL.parse(confirmed["booking.confirm.teacher"]?.calendar ?? "") as unknown[],
  );
  expect(file.getFirstPropertyValue("method")).toBe("PUBLISH");
  const made = await classes(reference);
  const uids = file.getAllSubcomponents("vevent").map((event) => event.getFirstPropertyValue("uid"));
  expect(uids).toEqual(made.map(({ id }) => `booking-${id}@vakbrug`));

  await answer(test.db, t(), made[1]?.reference ?? "", "cancel", "Klas is op kamp");
  const cancelled = await both();
  expect(cancelled["booking.cancel.company"]?.text).toContain(made[1]?.reference);
  expect(cancelled["booking.cancel.company"]?.calendarMethod).toBe("CANCEL");
  expect(cancelled["booking.cancel.company"]?.text).not.toContain(": 3A,");
});

it("tells the company that one class is off, with a link to what it still has to answer", async () => {
  const { askClasses, classes, contact, teacher, c, t, third } = await bundleScene(test.db, clock);
  const both = () => mailed(contact.email, teacher.email);
  const reference = await askClasses({ audience3: "vmbo-bb", pupils3: 15, slot3: third });
  const [first, second, last] = await classes(reference);
  clock.set("2026-03-12T09:00:00Z");
  await remindCompanies(test.db, clock.now());
  await both();

  await callOff(test.db, t(), first?.reference ?? "", "We hebben geen vervoer.");
  const told = await both();
  expect(Object.keys(told)).toEqual(["booking.withdraw.company"]);
  const { subject, text } = told["booking.withdraw.company"] ?? {};
  expect(subject).toContain("Eén klas minder");
  expect(text).toContain("We hebben geen vervoer.");
  expect(text).toContain(first?.reference);
  expect(text).not.toContain(second?.reference);
  const [, secret = ""] = /\/antwoord\/([\w-]{43})/.exec(text ?? "") ?? [];
  const link = await peekToken(test.db, "answer_booking", secret, clock.now());
  expect(link?.token.subjectId).toBe(second?.id);
  // It was reminded of all of them this morning.
  await remindCompanies(test.db, clock.now());
  expect(await both()).toEqual({});

  await answer(test.db, c(), second?.reference ?? "", "confirm");
  const confirmed = (await both())["booking.confirm.company"];
  expect(confirmed?.subject).toContain("2 klassen");
  expect(confirmed?.text).toContain(last?.reference);
  expect(confirmed?.text).not.toContain(first?.reference);
});
