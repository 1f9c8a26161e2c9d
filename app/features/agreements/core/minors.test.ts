import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readMinorRules } from "../../../../db/seed/reference/minor-rules";
import {
  birthdayOf,
  checkMinor,
  guardianSigns,
  workedInWeek,
  type MinorRule,
  type Timetable,
} from "./minors";

const rules = readMinorRules() as MinorRule[];
const base: Timetable = {
  birthDate: "2009-05-01",
  startsOn: "2026-04-01",
  endsOn: "2026-12-31",
  days: [1, 2, 3, 4].map((weekday) => ({ weekday, from: "08:00", until: "16:30" })),
  breakMinutes: 30,
  schoolMinutes: 480,
};
const on = (weekday: number, from: string, until: string) => ({ ...base, days: [{ weekday, from, until }] });
/** Tuesday until nine in the evening, and Wednesday from then on. */
const late = (from: string) => ({
  ...base,
  days: [
    { weekday: 2, from: "14:00", until: "21:00" },
    { weekday: 3, from, until: "12:00" },
  ],
});
const limits = (timetable: Timetable, country: "NL" | "BE" = "NL") =>
  checkMinor(timetable, rules, country).map(({ limit, weekday, rule }) => [limit, weekday, rule.id]);

describe("the work of young people", () => {
  it.each([
    ["16, four days of eight hours and a day at school", base, []],
    ["16, ten hours", on(1, "07:00", "17:30"), [["day", 1, "nl-16-17"]]],
    ["16, nine hours", on(1, "08:00", "17:30"), []],
    ["16, on a Sunday", on(7, "09:00", "12:00"), [["sunday", 7, "nl-16-17"]]],
    ["16, by night", on(5, "18:00", "23:30"), [["latest", 5, "nl-16-17"]]],
    ["16, before six", on(5, "05:30", "09:00"), [["earliest", 5, "nl-16-17"]]],
    ["16, eleven hours and a half after the evening before", late("08:30"), [["rest", 3, "nl-16-17-rest"]]],
    ["16, twelve hours after the evening before", late("09:00"), []],
    ["18, whatever the evening before", { ...late("06:00"), birthDate: "2008-04-01" }, []],
    [
      "16, on Saturday evening, Sunday morning and early on Monday",
      {
        ...base,
        days: [
          { weekday: 6, from: "17:00", until: "22:00" },
          { weekday: 7, from: "08:00", until: "20:00" },
          { weekday: 1, from: "07:00", until: "12:00" },
        ],
      },
      [
        ["day", 7, "nl-16-17"],
        ["sunday", 7, "nl-16-17"],
        ["rest", 7, "nl-16-17-rest"],
        ["rest", 1, "nl-16-17-rest"],
      ],
    ],
    [
      "16, more than 40 hours with school",
      { ...base, schoolMinutes: 510 },
      [["week", null, "nl-16-17-average"]],
    ],
    [
      "15, in the evening",
      { ...on(2, "17:00", "20:00"), birthDate: "2010-09-01", endsOn: "2026-08-31" },
      [["latest", 2, "nl-14-15"]],
    ],
    [
      "15 for one more day, eight hours",
      { ...base, birthDate: "2010-04-02" },
      [...[1, 2, 3, 4].map((weekday) => ["day", weekday, "nl-14-15"]), ["week", null, "nl-14-15"]],
    ],
    [
      "13 until the day after the first",
      { ...on(2, "10:00", "12:00"), birthDate: "2012-04-02", endsOn: "2026-08-31" },
      [["day", 2, "nl-0-13"]],
    ],
    ["14 on the first day", { ...on(2, "10:00", "12:00"), birthDate: "2012-04-01" }, []],
    ["16 for the last time yesterday", { ...on(7, "00:00", "23:59"), birthDate: "2008-04-01" }, []],
    ["30, whatever", { ...on(7, "00:00", "23:59"), birthDate: "1996-01-01" }, []],
  ] as const)("%s", (_name, timetable, expected) => {
    expect(limits(timetable as Timetable)).toEqual(expected);
  });

  it("is not checked for Flanders", () => {
    expect(limits(on(7, "00:00", "23:59"), "BE")).toEqual([]);
  });

  it("counts by the rules of the day: not before they hold, nor after", () => {
    const [rule] = rules.filter(({ id }) => id === "nl-16-17");
    if (rule === undefined) throw new Error("no rule");
    const long = on(1, "06:00", "22:00");
    const found = (change: Partial<MinorRule>) => checkMinor(long, [{ ...rule, ...change }], "NL").length;
    expect(found({ validFrom: "2027-01-01" })).toBe(0);
    expect(found({ validFrom: "2026-12-31" })).toBe(1);
    expect(found({ validUntil: "2026-03-31" })).toBe(0);
    expect(found({ validUntil: "2026-04-01" })).toBe(1);
  });

  it("has a source for every rule", () => {
    expect(rules.filter(({ source }) => source.length < 20)).toEqual([]);
  });
});

const time = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((n) => `${String(Math.floor(n / 60)).padStart(2, "0")}:${String(n % 60).padStart(2, "0")}`);
const day = fc
  .record({ weekday: fc.integer({ min: 1, max: 7 }), one: time, two: time })
  .map(({ weekday, one, two }) => ({
    weekday,
    from: one < two ? one : two,
    until: one < two ? two : one,
  }));
const timetable = fc.record({
  birthDate: fc
    .date({ min: new Date("1960-01-01"), max: new Date("2014-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  startsOn: fc.constant("2026-04-01"),
  endsOn: fc.constantFrom("2026-04-01", "2026-08-31", "2029-07-16"),
  days: fc.uniqueArray(day, { selector: ({ weekday }) => weekday, maxLength: 7 }),
  breakMinutes: fc.integer({ min: 0, max: 120 }),
  schoolMinutes: fc.integer({ min: 0, max: 2400 }),
});

describe("for any timetable", () => {
  it("less work is never more forbidden", () => {
    fc.assert(
      fc.property(timetable, fc.nat(6), (all, leave) => {
        const less = { ...all, days: all.days.filter((_, index) => index !== leave) };
        const before = new Set(limits(all).map(String));
        expect(limits(less).filter((found) => !before.has(String(found)))).toEqual([]);
      }),
    );
  });

  it("nothing is forbidden to who is of age when it begins", () => {
    fc.assert(
      fc.property(timetable, (all) => {
        if (birthdayOf(all.birthDate, 18) <= all.startsOn) expect(limits(all)).toEqual([]);
      }),
    );
  });

  it("what is allowed keeps every limit of every rule of an age that it covers", () => {
    fc.assert(
      fc.property(timetable, (all) => {
        const sixteen = { ...all, birthDate: "2009-12-31" };
        if (limits(sixteen).length > 0) return;
        expect(workedInWeek(sixteen) + sixteen.schoolMinutes).toBeLessThanOrEqual(40 * 60);
        expect(sixteen.days.every(({ weekday }) => weekday !== 7)).toBe(true);
        expect(sixteen.days.every(({ from, until }) => from >= "06:00" && until <= "23:00")).toBe(true);
      }),
    );
  });
});

it.each([
  ["2008-05-02", "2026-05-01", true],
  ["2008-05-01", "2026-05-01", false],
  ["2008-02-29", "2026-02-28", true],
  ["2008-02-29", "2026-03-01", false],
])("a guardian signs along until the eighteenth birthday: %s on %s", (birthDate, today, signs) => {
  expect(guardianSigns(birthDate, today)).toBe(signs);
});
