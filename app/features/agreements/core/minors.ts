/** One rule of the law about the work of young people; minutes, times as "HH:MM", days as YYYY-MM-DD. */
export interface MinorRule {
  id: string;
  country: "NL" | "BE";
  /** Whole years, both included. */
  ageFrom: number;
  ageUntil: number;
  maxMinutesPerDay: number | null;
  /** School included. */
  maxMinutesPerWeek: number | null;
  /** Without work in between, from one day to the next. */
  minRestMinutes: number | null;
  /** No work before and after these times. */
  earliest: string | null;
  latest: string | null;
  sundays: boolean;
  guardianSigns: boolean;
  validFrom: string;
  validUntil: string | null;
  source: string;
}

/** Work on one day of every week: ISO weekday, from and until on the same day. */
interface WorkDay {
  weekday: number;
  from: string;
  until: string;
}

export interface Timetable {
  birthDate: string;
  /** Both included. */
  startsOn: string;
  endsOn: string;
  days: readonly WorkDay[];
  /** Unpaid pause on each day of work. */
  breakMinutes: number;
  /** Hours at school each week. */
  schoolMinutes: number;
}

type MinorLimit = "day" | "week" | "rest" | "earliest" | "latest" | "sunday";

/** What is not allowed, on which day of the week (null for the week as a whole), and by which rule. */
export interface Finding {
  limit: MinorLimit;
  weekday: number | null;
  rule: MinorRule;
}

/** ISO: Monday is 1. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const sunday = 7;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes of work on a day, without its pause. */
const workedOn = (day: Pick<WorkDay, "from" | "until">, breakMinutes: number): number =>
  Math.max(0, minutesOf(day.until) - minutesOf(day.from) - breakMinutes);

/** Minutes of work in a week, without pauses and school. */
export const workedInWeek = ({ days, breakMinutes }: Pick<Timetable, "days" | "breakMinutes">): number =>
  days.reduce((sum, day) => sum + workedOn(day, breakMinutes), 0);

/** The days of work that begin too soon after the day before, in a week that repeats itself. */
const tooSoon = (days: readonly WorkDay[], rest: number): WorkDay[] =>
  days.filter((day) => {
    const before = days.find(({ weekday }) => weekday === (day.weekday === 1 ? sunday : day.weekday - 1));
    return before !== undefined && 24 * 60 - minutesOf(before.until) + minutesOf(day.from) < rest;
  });

/** The day on which somebody turns so many years old; somebody of 29 February does so on 1 March in other years. */
export function birthdayOf(birthDate: string, age: number): string {
  const day = `${String(Number(birthDate.slice(0, 4)) + age).padStart(4, "0")}${birthDate.slice(4)}`;
  const real = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day
    ? `${day.slice(0, 4)}-03-01`
    : day;
}

const later = (a: string, b: string) => (a > b ? a : b);

/** Whether a rule is in force on some day of the timetable on which the person has its age. */
function applies(rule: MinorRule, timetable: Timetable): boolean {
  const from = later(
    later(timetable.startsOn, rule.validFrom),
    birthdayOf(timetable.birthDate, rule.ageFrom),
  );
  const before = birthdayOf(timetable.birthDate, rule.ageUntil + 1);
  return from <= timetable.endsOn && from < before && (rule.validUntil === null || from <= rule.validUntil);
}

function broken(rule: MinorRule, timetable: Timetable): Finding[] {
  const { days, breakMinutes, schoolMinutes } = timetable;
  const found: Finding[] = [];
  for (const day of days) {
    const say = (limit: MinorLimit) => found.push({ limit, weekday: day.weekday, rule });
    if (rule.maxMinutesPerDay !== null && workedOn(day, breakMinutes) > rule.maxMinutesPerDay) say("day");
    if (rule.earliest !== null && minutesOf(day.from) < minutesOf(rule.earliest)) say("earliest");
    if (rule.latest !== null && minutesOf(day.until) > minutesOf(rule.latest)) say("latest");
    if (!rule.sundays && day.weekday === sunday) say("sunday");
  }
  for (const { weekday } of rule.minRestMinutes === null ? [] : tooSoon(days, rule.minRestMinutes))
    found.push({ limit: "rest", weekday, rule });
  if (rule.maxMinutesPerWeek !== null && workedInWeek(timetable) + schoolMinutes > rule.maxMinutesPerWeek)
    found.push({ limit: "week", weekday: null, rule });
  return found;
}

/**
 * What of a weekly timetable the law does not allow a young person, by the rules of the country of work that hold on
 * some day of the period at the age of that day. Nothing for a country without rules: the caller says that it was not
 * checked.
 */
export const checkMinor = (
  timetable: Timetable,
  rules: readonly MinorRule[],
  country: MinorRule["country"],
): Finding[] =>
  rules
    .filter((rule) => rule.country === country && applies(rule, timetable))
    .flatMap((rule) => broken(rule, timetable));

/** A parent or guardian signs along until the eighteenth birthday (Burgerlijk Wetboek 1:233 and 1:234). */
export const guardianSigns = (birthDate: string, today: string): boolean => today < birthdayOf(birthDate, 18);
