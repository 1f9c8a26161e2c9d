import { amsterdam, dayOf, isWeekday, plusDays } from "./days";

/** Easter Sunday of a year (the anonymous Gregorian reckoning of Meeus, Jones and Butcher), as YYYY-MM-DD. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`;
}

const fixed: Record<"NL" | "BE", readonly string[]> = {
  NL: ["01-01", "05-05", "12-25", "12-26"],
  BE: ["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"],
};

/** 27 April, or the day before when that is a Sunday. */
const kingsDay = (year: string): string =>
  new Date(`${year}-04-27T00:00:00Z`).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`;

/** Days on which a country is off besides the school holidays: Easter Monday, Ascension, Whit Monday and fixed ones. */
export function isPublicHoliday(day: string, country: "NL" | "BE"): boolean {
  const sunday = easter(Number(day.slice(0, 4)));
  return (
    fixed[country].includes(day.slice(5)) ||
    (country === "NL" && day === kingsDay(day.slice(0, 4))) ||
    [1, 39, 50].some((after) => plusDays(sunday, after) === day)
  );
}

/** Working days, on which people work in both countries, after a moment, at the same time on the clock in Amsterdam. */
export function plusWorkingDays(from: Date, days: number): Date {
  const start = dayOf(from);
  let day = start;
  for (let left = days; left > 0;) {
    day = plusDays(day, 1);
    if (isWeekday(day) && !isPublicHoliday(day, "NL") && !isPublicHoliday(day, "BE")) left -= 1;
  }
  return new Date(amsterdam(day, 0).getTime() + from.getTime() - amsterdam(start, 0).getTime());
}
