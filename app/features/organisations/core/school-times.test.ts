import { expect, it } from "vitest";

import { exampleDay, periodFaults, type LessonHour } from "./school-times";

const row = (number: LessonHour, from?: string, until?: string) => ({ number, from, until });

it("takes hours that follow each other, with gaps between and numbers left out", () => {
  expect(
    periodFaults([row(1, "08:30", "09:20"), row(2, "09:20", "10:10"), row(3), row(4, "11:00", "11:50")]),
  ).toEqual([]);
});

it("says of half an hour which half is missing", () => {
  expect(periodFaults([row(1, "08:30"), row(2, undefined, "10:10")])).toEqual([
    { number: 1, end: "until", why: "required" },
    { number: 2, end: "from", why: "required" },
  ]);
});

it("refuses an hour that ends no later than it begins", () => {
  expect(periodFaults([row(1, "08:30", "08:30"), row(2, "09:20", "09:10")])).toEqual([
    { number: 1, end: "until", why: "order" },
    { number: 2, end: "until", why: "order" },
  ]);
});

it("refuses an hour that begins before any above it has ended", () => {
  expect(
    periodFaults([
      row(1, "08:30", "10:00"),
      row(2, "09:59", "10:00"),
      row(3, "09:00", "09:30"),
      row(4, "10:00", "11:00"),
    ]),
  ).toEqual([
    { number: 2, end: "from", why: "overlap" },
    { number: 3, end: "from", why: "overlap" },
  ]);
});

it("offers an example that is right", () => {
  const rows = exampleDay.map(({ number, startsAt, endsAt }) => row(number as LessonHour, startsAt, endsAt));
  expect(periodFaults(rows)).toEqual([]);
});
