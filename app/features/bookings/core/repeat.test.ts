import { expect, it } from "vitest";

import { byWeekOf, canRepeat } from "./repeat";

const at = (day: string) => ({ startsAt: new Date(`${day}T08:00:00Z`) });
const days = (slots: { startsAt: Date }[]) =>
  slots.map(({ startsAt }) => startsAt.toISOString().slice(0, 10));

it("puts the same week of the year first, whichever year it is", () => {
  // Tuesday in week 12 of 2025; week 12 of 2026 has its Tuesday on the 17th of March.
  const last = at("2025-03-18").startsAt;
  const slots = ["2026-01-06", "2026-03-10", "2026-03-17", "2026-03-19", "2027-03-16"].map(at);
  expect(days(byWeekOf(slots, last))).toEqual([
    "2026-03-17",
    "2027-03-16",
    "2026-03-19",
    "2026-03-10",
    "2026-01-06",
  ]);
  expect(slots).toHaveLength(5);
});

it("repeats what took place, and all of an earlier school year", () => {
  expect(canRepeat({ status: "completed", schoolYear: 2025 }, 2025)).toBe(true);
  expect(canRepeat({ status: "confirmed", schoolYear: 2025 }, 2025)).toBe(false);
  expect(canRepeat({ status: "cancelled", schoolYear: 2024 }, 2025)).toBe(true);
});
