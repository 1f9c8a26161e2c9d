import fc from "fast-check";
import { expect, it } from "vitest";

import { local } from "~/platform/clock/clock";

import { counterUntil, holdUntil, requestBefore } from "./hold";

const tuesday = new Date("2026-03-10T09:00:00Z");

it("holds a request for the listing's working days when the slot is far away", () => {
  const until = holdUntil(tuesday, new Date("2026-06-01T09:00:00Z"), { holdWorkingDays: 5, noticeDays: 3 });
  expect(until.toISOString()).toBe("2026-03-17T09:00:00.000Z");
});

it("holds it no longer than the notice allows, on the clock in Amsterdam over the change to summer time", () => {
  const slot = new Date("2026-03-30T07:30:00Z");
  expect(requestBefore(slot, 3).toISOString()).toBe("2026-03-27T08:30:00.000Z");
  const until = holdUntil(new Date("2026-03-26T09:00:00Z"), slot, { holdWorkingDays: 5, noticeDays: 3 });
  expect(until.toISOString()).toBe("2026-03-27T08:30:00.000Z");
});

it("holds proposals three working days over a weekend, but not past the last of them", () => {
  const friday = new Date("2026-03-13T09:00:00Z");
  expect(counterUntil(friday, [new Date("2026-05-01T07:00:00Z")]).toISOString()).toBe(
    "2026-03-18T09:00:00.000Z",
  );
  const soon = [new Date("2026-03-14T09:00:00Z"), new Date("2026-03-16T09:00:00Z")];
  expect(counterUntil(friday, soon).toISOString()).toBe("2026-03-16T09:00:00.000Z");
});

it("never holds past the notice, and for an allowed request always until after now", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true }),
      fc.integer({ min: 1, max: 120 * 24 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 60 }),
      (now, hours, holdWorkingDays, noticeDays) => {
        const startsAt = new Date(now.getTime() + hours * 3_600_000);
        const until = holdUntil(now, startsAt, { holdWorkingDays, noticeDays });
        expect(until <= requestBefore(startsAt, noticeDays)).toBe(true);
        if (requestBefore(startsAt, noticeDays) > now) {
          expect(until > now).toBe(true);
          if (until < requestBefore(startsAt, noticeDays))
            expect(local(until).weekday).toBeLessThanOrEqual(5);
        }
      },
    ),
  );
});
