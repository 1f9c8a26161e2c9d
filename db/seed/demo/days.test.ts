import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addWorkingDays, localMoment, schoolYear, today } from "~/platform/clock/clock";

import { amsterdam, dayOf, plusDays, schoolYearOf } from "./days";
import { isPublicHoliday, plusWorkingDays } from "./public-holidays";

const moment = fc.date({ min: new Date("2024-01-01"), max: new Date("2031-01-01"), noInvalidDate: true });
/** By daylight: what the scenario tells never happens at night, when the clock changes. */
const time = fc.tuple(fc.integer({ min: 7, max: 21 }), fc.integer({ min: 0, max: 59 }));
const two = (n: number) => String(n).padStart(2, "0");

it("reckons as the application does", () => {
  fc.assert(
    fc.property(moment, time, fc.integer({ min: 0, max: 20 }), (now, [hour, minute], days) => {
      expect(dayOf(now)).toBe(today(now));
      expect(schoolYearOf(dayOf(now))).toBe(schoolYear(now));
      const at = amsterdam(dayOf(now), hour, minute);
      expect(at).toEqual(localMoment(dayOf(now), `${two(hour)}:${two(minute)}`));
      expect(plusWorkingDays(at, days)).toEqual(addWorkingDays(at, days));
    }),
  );
});

describe("public holidays", () => {
  it.each(["2026-04-06", "2026-05-14", "2026-05-25", "2027-03-29", "2028-05-25", "2030-06-10"])(
    "%s follows from Easter, in both countries",
    (day) => {
      expect([isPublicHoliday(day, "NL"), isPublicHoliday(day, "BE")]).toEqual([true, true]);
      expect(isPublicHoliday(plusDays(day, 1), "NL")).toBe(false);
    },
  );

  it("are each country's own on fixed days", () => {
    expect([isPublicHoliday("2027-04-27", "NL"), isPublicHoliday("2027-04-27", "BE")]).toEqual([true, false]);
    expect([isPublicHoliday("2026-11-11", "NL"), isPublicHoliday("2026-11-11", "BE")]).toEqual([false, true]);
  });
});
