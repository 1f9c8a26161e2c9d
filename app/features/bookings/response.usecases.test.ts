import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { companyResponse, companySettings, mail } from "#db/schema";
import { companyClosed, resumeCompany } from "~/features/organisations/index.server";
import { organisationSubscriptions } from "~/features/organisations/index.server";
import { dispatchOne } from "~/platform/outbox/dispatch.server";

import { bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { acceptCounter, answer, counter } from "./answer.usecases.server";
import { silentAfter } from "./core/silence";
import { recordByPhone } from "./request.usecases.server";
import { refreshAllResponses } from "./response.usecases.server";
import { expireHolds } from "./schedule.usecases.server";
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

const work = () => workAt(clock);
const dispatch = async () => {
  while (await dispatchOne(test.db, [...bookingSubscriptions, ...organisationSubscriptions], work()));
};

const manyDays = Array.from({ length: 20 }, (_, n) => `2026-06-${String(n + 1).padStart(2, "0")}`);

async function scene() {
  const made = await bookingScene(test.db, clock, { days: manyDays });
  const { slots } = made;
  let used = 0;
  const ask = () => made.ask({ slotId: slots[(used += 1)] ?? "" });
  const figures = async () => {
    await dispatch();
    const [found] = await test.db
      .select()
      .from(companyResponse)
      .where(eq(companyResponse.companyId, made.company.id));
    return found && { asked: found.asked, answered: found.answered, medianHours: found.medianHours };
  };
  const lapse = async () => {
    await ask();
    clock.advance({ days: 8 });
    await expireHolds(test.db, clock.now());
  };
  const paused = async () =>
    (await test.db.select().from(companySettings).where(eq(companySettings.companyId, made.company.id)))[0]
      ?.pausedForSilenceAt ?? null;
  return { ...made, ask, figures, lapse, paused, free: () => slots[(used += 1)] ?? "" };
}

it("counts confirming, declining and proposing as answers, with the median of their hours", async () => {
  const { ask, c, t, figures, free } = await scene();
  const [confirmed, declined, countered] = [await ask(), await ask(), await ask()];
  clock.advance({ hours: 2 });
  await answer(test.db, c(), confirmed, "confirm");
  clock.advance({ hours: 4 });
  await answer(test.db, c(), declined, "decline", "Vol");
  expect(await figures()).toEqual({ asked: 2, answered: 2, medianHours: 4 });
  clock.advance({ hours: 24 });
  const other = free();
  await counter(test.db, c(), countered, { slotIds: [other] });
  expect(await figures()).toEqual({ asked: 3, answered: 3, medianHours: 6 });
  // What becomes of an answer later is no second answer.
  await acceptCounter(test.db, t(), countered, other);
  await answer(test.db, t(), countered, "cancel", "Ziek");
  expect(await figures()).toEqual({ asked: 3, answered: 3, medianHours: 6 });
});

it("counts what lapsed as asked, and neither what the school withdrew nor what was agreed by phone", async () => {
  const { ask, t, figures, lapse, make, input, company, free } = await scene();
  await lapse();
  await answer(test.db, t(), await ask(), "withdraw");
  const coordinator = {
    userId: (await make.user({ role: "coordinator" })).id,
    municipalities: [company.municipalityCode],
    now: clock.now(),
  };
  await recordByPhone(test.db, coordinator, { ...input({ slotId: free() }), note: "" });
  await ask();
  expect(await figures()).toEqual({ asked: 1, answered: 0, medianHours: null });
});

it("counts a request that a colleague took over like any other, whether it is answered or lapses", async () => {
  const { ask, c, t, figures, make, school } = await scene();
  const colleague = await make.staff(school.id);
  const [answered, lapsed] = [await ask(), await ask()];
  for (const reference of [answered, lapsed]) {
    await answer(test.db, { ...t(), userId: colleague.id }, reference, "take_over");
  }
  clock.advance({ hours: 5 });
  await answer(test.db, c(), answered, "confirm");
  clock.advance({ days: 8 });
  await expireHolds(test.db, clock.now());
  expect(await figures()).toEqual({ asked: 2, answered: 1, medianHours: 5 });
});

it("counts an answer by the coordinator on the company's behalf, and forgets what is older than a year", async () => {
  const { ask, c, figures } = await scene();
  const reference = await ask();
  clock.advance({ hours: 3 });
  await answer(test.db, { ...c(), actor: "R" }, reference, "decline", "Telefonisch afgezegd");
  const known = { asked: 1, answered: 1, medianHours: 3 };
  expect(await figures()).toEqual(known);
  clock.set("2027-03-10T08:59:00Z");
  await refreshAllResponses(test.db, clock.now());
  expect(await figures()).toEqual(known);
  clock.set("2027-03-10T09:01:00Z");
  await refreshAllResponses(test.db, clock.now());
  expect(await figures()).toEqual({ asked: 0, answered: 0, medianHours: null });
});

it("gives the same figures company by company and all at once", async () => {
  const { ask, c, lapse, figures } = await scene();
  await answer(test.db, c(), await ask(), "confirm");
  await lapse();
  const one = await figures();
  await test.db.delete(companyResponse);
  await refreshAllResponses(test.db, clock.now());
  expect(await figures()).toEqual(one);
});

it("pauses a company after three requests that lapsed in a row, tells it once, and forgives them when it resumes", async () => {
  const { lapse, paused, company, contact, ask } = await scene();
  for (let n = 1; n < silentAfter; n += 1) await lapse();
  await dispatch();
  expect(await paused()).toBeNull();
  await lapse();
  await dispatch();
  expect(await paused()).toEqual(clock.now());
  expect(await companyClosed(test.db, company.id, clock.now())).toEqual({ why: "paused", until: null });
  await expect(ask()).rejects.toMatchObject({ code: "booking.company_paused", status: 409 });
  const told = await test.db.select().from(mail).where(eq(mail.toAddress, contact.email));
  const friendly = told.filter(({ template }) => template === "organisations.paused_for_silence");
  expect(friendly).toHaveLength(1);
  expect(friendly[0]?.text).toMatch(/https:\/\/vakbrug\.test\/hervatten\/[\w-]{43}/);

  clock.advance({ minutes: 5 });
  await resumeCompany(test.db, { companyIds: [company.id], now: clock.now() }, company.id);
  expect(await companyClosed(test.db, company.id, clock.now())).toBeNull();
  clock.advance({ minutes: 5 });
  for (let n = 1; n < silentAfter; n += 1) await lapse();
  await dispatch();
  expect(await paused()).toBeNull();
  await lapse();
  await dispatch();
  expect(await paused()).toEqual(clock.now());
});

it("does not pause a company that answered in between", async () => {
  const { lapse, paused, ask, c } = await scene();
  for (let n = 1; n < silentAfter; n += 1) await lapse();
  await answer(test.db, c(), await ask(), "decline", "Druk");
  for (let n = 1; n < silentAfter; n += 1) await lapse();
  await dispatch();
  expect(await paused()).toBeNull();
  await lapse();
  await dispatch();
  expect(await paused()).not.toBeNull();
});
