/** A lesson hour: its number, and its first and last minute as HH:mm on the clock in Amsterdam. */
export interface BellPeriod {
  number: number;
  startsAt: string;
  endsAt: string;
}

/** The numbers that a lesson hour can have; no school rings more often on a day. */
export const lessonHours = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type LessonHour = (typeof lessonHours)[number];

/**
 * A day to start from: eight hours of 50 minutes from half past eight, with three breaks. There is no standard that
 * schools follow, so this is an example of our own, and it is stored only when a school saves it as its own.
 */
export const exampleDay: readonly BellPeriod[] = [
  { number: 1, startsAt: "08:30", endsAt: "09:20" },
  { number: 2, startsAt: "09:20", endsAt: "10:10" },
  { number: 3, startsAt: "10:30", endsAt: "11:20" },
  { number: 4, startsAt: "11:20", endsAt: "12:10" },
  { number: 5, startsAt: "12:40", endsAt: "13:30" },
  { number: 6, startsAt: "13:30", endsAt: "14:20" },
  { number: 7, startsAt: "14:35", endsAt: "15:25" },
  { number: 8, startsAt: "15:25", endsAt: "16:15" },
];

/** A row of the grid as it is filled in; an hour that a school does not have is empty. */
export interface TypedPeriod {
  number: LessonHour;
  from: string | undefined;
  until: string | undefined;
}

export interface PeriodFault {
  number: LessonHour;
  end: "from" | "until";
  why: "required" | "order" | "overlap";
}

/** What is wrong with a grid: half an hour, one that ends before it begins, or begins before the one above it ends. */
export function periodFaults(rows: readonly TypedPeriod[]): PeriodFault[] {
  const faults: PeriodFault[] = [];
  let last = "";
  for (const { number, from, until } of rows) {
    if (from === undefined && until === undefined) continue;
    if (from === undefined) faults.push({ number, end: "from", why: "required" });
    else if (from < last) faults.push({ number, end: "from", why: "overlap" });
    if (until === undefined) faults.push({ number, end: "until", why: "required" });
    else if (from !== undefined && until <= from) faults.push({ number, end: "until", why: "order" });
    if (until !== undefined && until > last) last = until;
  }
  return faults;
}
