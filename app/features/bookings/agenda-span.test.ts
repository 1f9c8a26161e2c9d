import fc from "fast-check";
import { expect, it } from "vitest";

import { agendaSpan, agendaViews, closedOn, onDays, weeksOf } from "./agenda-span";

const hours = (from: Date, until: Date) => (until.getTime() - from.getTime()) / 3_600_000;

it("shows a month in whole weeks", () => {
  const span = agendaSpan("maand", "2026-11-25");
  expect(span.days[0]).toBe("2026-10-26");
  expect(span.days.at(-1)).toBe("2026-12-06");
  expect(weeksOf(span.days)).toHaveLength(6);
  expect(span).toMatchObject({ first: "2026-11-01", previous: "2026-10-01", next: "2026-12-01" });
});

it.each([
  // The clock goes forward on 29 March and back on 25 October 2026.
  ["2026-03-29", 7 * 24 - 1],
  ["2026-10-25", 7 * 24 + 1],
  ["2026-11-25", 7 * 24],
])("shows the week of %s from midnight to midnight, %d hours", (day, length) => {
  const span = agendaSpan("week", day);
  expect(span.days).toHaveLength(7);
  expect(hours(span.from, span.until)).toBe(length);
});

it("has every day once, in order, whatever the day", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...agendaViews),
      fc.date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true }),
      (view, date) => {
        const day = date.toISOString().slice(0, 10);
        const { days, first, previous, next } = agendaSpan(view, day);
        expect(days).toContain(day);
        expect([...new Set(days)].sort()).toEqual(days);
        if (view !== "lijst") expect(days.length % 7).toBe(0);
        expect(agendaSpan(view, next).previous).toBe(first);
        expect(agendaSpan(view, previous).next).toBe(first);
      },
    ),
  );
});

it("puts an activity on the days that it touches in Amsterdam", () => {
  const { days } = agendaSpan("week", "2026-03-29");
  const evening = { startsAt: new Date("2026-03-28T22:30:00Z"), endsAt: new Date("2026-03-28T23:30:00Z") };
  const night = { startsAt: new Date("2026-03-29T00:30:00Z"), endsAt: new Date("2026-03-29T01:30:00Z") };
  const untilMidnight = {
    startsAt: new Date("2026-03-26T20:00:00Z"),
    endsAt: new Date("2026-03-26T23:00:00Z"),
  };
  const placed = onDays([night, evening, untilMidnight], days);
  expect(placed.get("2026-03-28")).toEqual([evening]);
  expect(placed.get("2026-03-29")).toEqual([evening, night]);
  expect(placed.get("2026-03-26")).toEqual([untilMidnight]);
  expect(placed.get("2026-03-27")).toEqual([]);
});

it("knows the days on which a school does not go out", () => {
  const closed = [{ name: "Toetsweek", startsOn: "2026-03-02", endsOn: "2026-03-06" }];
  expect(closedOn(closed, "2026-03-02")).toBe("Toetsweek");
  expect(closedOn(closed, "2026-03-06")).toBe("Toetsweek");
  expect(closedOn(closed, "2026-03-07")).toBeNull();
});
