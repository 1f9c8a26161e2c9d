import type { bellPeriod, schoolClosed } from "../../schema";
import { uuidOf } from "../uuid";
import { dayOf, plusDays } from "./days";
import type { DemoSchool, Ground } from "./ground";

export interface DemoTimes {
  bell: (typeof bellPeriod.$inferInsert)[];
  closed: (typeof schoolClosed.$inferInsert)[];
}

/** Lesson hours of 50 minutes, with breaks after the second, fourth and sixth. */
const bells: [startsAt: string, endsAt: string][] = [
  ["08:30", "09:20"],
  ["09:20", "10:10"],
  ["10:30", "11:20"],
  ["11:20", "12:10"],
  ["12:40", "13:30"],
  ["13:30", "14:20"],
  ["14:35", "15:25"],
  ["15:25", "16:15"],
];

/** From so many days from now the next whole week is a test week. */
const testWeekAfter = 100;

/** The lesson hours of the school of `docent@`, and a test week. */
export function makeTimes(ground: Ground, school: DemoSchool): DemoTimes {
  const from = plusDays(dayOf(ground.now), testWeekAfter);
  const weekday = new Date(`${from}T00:00:00Z`).getUTCDay();
  const startsOn = plusDays(from, (8 - weekday) % 7);
  return {
    bell: bells.map(([startsAt, endsAt], index) => ({
      schoolId: school.id,
      number: index + 1,
      startsAt,
      endsAt,
    })),
    closed: [
      {
        id: uuidOf("closed", school.id, startsOn),
        schoolId: school.id,
        name: "Toetsweek",
        startsOn,
        endsOn: plusDays(startsOn, 4),
      },
    ],
  };
}
