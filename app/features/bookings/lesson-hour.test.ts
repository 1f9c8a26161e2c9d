import { expect, it } from "vitest";

import { lessonWithin } from "./lesson-hour";

const slot = (startsAt: string, endsAt: string) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});
const hour = { startsAt: "10:30", endsAt: "11:20" };

it("is a moment on the slot's day in Amsterdam, in winter as in summer", () => {
  expect(lessonWithin(hour, slot("2026-01-13T08:00:00Z", "2026-01-13T11:00:00Z"))).toEqual(
    slot("2026-01-13T09:30:00Z", "2026-01-13T10:20:00Z"),
  );
  expect(lessonWithin(hour, slot("2026-04-14T07:00:00Z", "2026-04-14T10:00:00Z"))).toEqual(
    slot("2026-04-14T08:30:00Z", "2026-04-14T09:20:00Z"),
  );
});

it("may fill the slot to the minute, and not a minute more on either side", () => {
  expect(lessonWithin(hour, slot("2026-04-14T08:30:00Z", "2026-04-14T09:20:00Z"))).toBeDefined();
  expect(lessonWithin(hour, slot("2026-04-14T08:31:00Z", "2026-04-14T09:20:00Z"))).toBeUndefined();
  expect(lessonWithin(hour, slot("2026-04-14T08:30:00Z", "2026-04-14T09:19:00Z"))).toBeUndefined();
});

it("is not on a day when the clock skips it", () => {
  const night = { startsAt: "02:15", endsAt: "02:45" };
  expect(lessonWithin(night, slot("2026-03-29T00:00:00Z", "2026-03-29T02:00:00Z"))).toBeUndefined();
});
