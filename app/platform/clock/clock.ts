import { DateTime } from "luxon";

import { isPublicHoliday } from "./public-holidays";

/** Where time comes from; tests give their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Everything on screen is in this zone; the store is in UTC. */
export const zone = "Europe/Amsterdam";

/** A moment, seen on the clock in Amsterdam. */
export const local = (moment: Date): DateTime => DateTime.fromJSDate(moment, { zone });

/** Today's date in Amsterdam, as YYYY-MM-DD. */
export const today = (now: Date): string => local(now).toFormat("yyyy-MM-dd");

/**
 * The moment of a day (YYYY-MM-DD) and time (HH:mm) on the clock in Amsterdam; `undefined` when the clock
 * never shows it: no such day, or the hour that the change to summer time skips. Of an hour that the clock shows
 * twice, the first.
 */
export function localMoment(day: string, time: string): Date | undefined {
  const found = DateTime.fromISO(`${day}T${time}`, { zone });
  if (!found.isValid || found.toFormat("yyyy-MM-dd HH:mm") !== `${day} ${time}`) return undefined;
  return found.getPossibleOffsets()[0]?.toJSDate();
}

/** The school year of a moment, by the year in which it starts; it turns on 1 August (WEB, art. 1.1.1). */
export function schoolYear(now: Date): number {
  const at = local(now);
  return at.month >= 8 ? at.year : at.year - 1;
}

/**
 * `days` working days after a moment, at the same time on the clock in Amsterdam. Whoever waits and whoever answers may
 * live on either side of the border, so a day counts when people work on both: not in the weekend, nor on a public
 * holiday of the Netherlands or Belgium.
 */
export function addWorkingDays(from: Date, days: number): Date {
  let at = local(from);
  let left = days;
  while (left > 0) {
    at = at.plus({ days: 1 });
    if (at.weekday <= 5 && !isPublicHoliday(at)) left -= 1;
  }
  return at.toJSDate();
}

/** People are mailed what can wait from 8 in the morning until 8 in the evening, on the clock in Amsterdam. */
export const firstHour = 8;
const lastHour = 20;

/** Whether people are mailed at this hour what can wait until the morning. */
export function isDaytime(now: Date): boolean {
  const { hour } = local(now);
  return firstHour <= hour && hour < lastHour;
}
