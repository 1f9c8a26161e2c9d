import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { withCode } from "../../../tests/setup/outcome";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { answer } from "./answer.usecases.server";
import { reach, reachByMonth } from "./reach.usecases.server";
import { completeEnded, expireHolds } from "./schedule.usecases.server";
import { requestsWaiting } from "./slots.usecases.server";

let test: TestDb;
let clock: TestClock;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock();
});

it("lets what waits lapse, once, and completes a day after the end", async () => {
  const { ask, c, row, company, second } = await bookingScene(test.db, clock);
  const [waiting, confirmed] = [await ask(), await ask({ slotId: second })];
  await answer(test.db, c(), confirmed, "confirm");
  expect(await requestsWaiting(test.db, { companyId: company.id })).toBe(1);
  clock.advance({ days: 7 });
  await expect(answer(test.db, c(), waiting, "confirm")).rejects.toEqual(withCode("booking.hold_over"));
  await expireHolds(test.db, clock.now());
  expect(await row(waiting)).toMatchObject({ status: "expired", holds: [], sequence: 1 });
  expect(await expireHolds(test.db, clock.now())).toBe(0);
  expect(await requestsWaiting(test.db, { companyId: company.id })).toBe(0);
  clock.set(at("2026-04-16", "09:59"));
  await completeEnded(test.db, clock.now());
  expect((await row(confirmed)).status).toBe("confirmed");
  clock.set(at("2026-04-16", "10:00"));
  await completeEnded(test.db, clock.now());
  expect(await row(confirmed)).toMatchObject({ status: "completed", completedAt: clock.now() });
});

it("counts pupils of completed bookings, and not those of a no-show", async () => {
  const { ask, c, t, school, row } = await bookingScene(test.db, clock);
  const period = () => ({ from: at("2026-04-01"), to: at("2026-05-01"), now: clock.now() });
  const codes = [school.municipalityCode];
  const start = await reach(test.db, { ...period(), municipalityCodes: codes });
  const reference = await ask({ pupils: 23 });
  await answer(test.db, c(), reference, "confirm");
  const ahead = await reach(test.db, { ...period(), municipalityCodes: codes });
  expect(ahead.bookingsAhead).toBe(start.bookingsAhead + 1);
  expect(ahead.pupilsReached).toBe(start.pupilsReached);
  clock.set(at("2026-04-15", "10:00"));
  await completeEnded(test.db, clock.now());
  const after = await reach(test.db, { ...period(), municipalityCodes: codes });
  expect(after.pupilsReached).toBeGreaterThanOrEqual(start.pupilsReached + 23);
  expect(after.schoolsActive).toBeGreaterThan(start.schoolsActive);
  expect((await reach(test.db, { ...period(), municipalityCodes: ["GM0363"] })).pupilsReached).toBe(0);
  const months = await reachByMonth(test.db, { ...period(), municipalityCodes: codes });
  expect(months.map(({ month }) => month)).toEqual(["2026-04"]);
  expect(months[0]?.pupilsReached).toBe(after.pupilsReached);

  await answer(test.db, t(), reference, "no_show");
  const without = await reach(test.db, { ...period(), municipalityCodes: codes });
  expect(without.pupilsReached).toBe(after.pupilsReached - 23);
  await answer(test.db, c(), reference, "undo_no_show");
  expect((await row(reference)).status).toBe("completed");
});
