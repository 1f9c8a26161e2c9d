import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { addWorkingDays, isDaytime, local, localMoment, schoolYear, today } from "./clock";
import { isPublicHoliday } from "./public-holidays";

describe("the clock in Amsterdam", () => {
  test("an hour that summer time skips does not exist; the repeated one is the first", () => {
    expect(localMoment("2026-03-29", "02:30")).toBeUndefined();
    expect(localMoment("2026-10-25", "02:30")?.toISOString()).toBe("2026-10-25T00:30:00.000Z");
    expect(localMoment("2026-02-30", "10:00")).toBeUndefined();
  });

  test("the day turns at midnight in Amsterdam", () => {
    expect(today(new Date("2026-06-30T21:59:59Z"))).toBe("2026-06-30");
    expect(today(new Date("2026-06-30T22:00:00Z"))).toBe("2026-07-01");
  });

  test("mails that can wait go out between 8 and 20, in summer and in winter", () => {
    const by = (day: string) => (time: string) => isDaytime(new Date(`${day}T${time}:00Z`));
    expect(["05:59", "06:00", "17:59", "18:00"].map(by("2026-04-13"))).toEqual([false, true, true, false]);
    expect(["06:59", "07:00", "18:59", "19:00"].map(by("2026-01-13"))).toEqual([false, true, true, false]);
  });

  test("the school year turns on 1 August", () => {
    expect(schoolYear(new Date("2026-07-31T21:59:59Z"))).toBe(2025);
    expect(schoolYear(new Date("2026-07-31T22:00:00Z"))).toBe(2026);
  });

  test("nobody works on a public holiday of either country", () => {
    const holidays = (year: number) => {
      const first = local(new Date(`${year}-01-01T12:00:00Z`));
      const days = Array.from({ length: 365 }, (_, n) => first.plus({ days: n }));
      return days.filter(isPublicHoliday).map((day) => day.toFormat("MM-dd"));
    };
    // prettier-ignore
    expect(holidays(2026)).toEqual([
      "01-01", "04-06", "04-27", "05-01", "05-05", "05-14", "05-25",
      "07-21", "08-15", "11-01", "11-11", "12-25", "12-26",
    ]);
    // The 27th of April is a Sunday in 2025; Easter is early in 2027 and late in 2038.
    expect(holidays(2025)).toEqual(expect.arrayContaining(["04-21", "04-26", "05-29", "06-09"]));
    expect(holidays(2025)).not.toContain("04-27");
    expect(holidays(2027)).toEqual(expect.arrayContaining(["03-29", "05-06", "05-17"]));
    expect(holidays(2038)).toEqual(expect.arrayContaining(["04-26", "06-03", "06-14"]));
  });

  test("working days pass over Easter and Christmas", () => {
    const after = (from: string, days: number) => addWorkingDays(new Date(from), days).toISOString();
    // From the Thursday before Easter; the clock goes on at the same time.
    expect(after("2026-04-02T08:00:00Z", 2)).toBe("2026-04-07T08:00:00.000Z");
    expect(after("2026-12-23T08:00:00Z", 7)).toBe("2027-01-05T08:00:00.000Z");
  });

  test("working days end on a working day, at the same time, with as many working days between", () => {
    const moments = fc.date({
      min: new Date("2026-01-01"),
      max: new Date("2027-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 20 }), (from, days) => {
        const until = local(addWorkingDays(from, days));
        expect(until.weekday).toBeLessThanOrEqual(5);
        let counted = 0;
        for (let at = local(from).startOf("day"); at < until.startOf("day");) {
          at = at.plus({ days: 1 });
          if (at.weekday <= 5 && !isPublicHoliday(at)) counted += 1;
        }
        expect(counted).toBe(days);
      }),
    );
  });
});
