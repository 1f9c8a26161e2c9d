import { DateTime } from "luxon";

import { local, zone } from "~/platform/clock/clock";

/** A month with its whole weeks, one week, or the days of a month under each other. */
export const agendaViews = ["maand", "week", "lijst"] as const;
export type AgendaView = (typeof agendaViews)[number];

export interface AgendaSpan {
  view: AgendaView;
  /** Every day shown, YYYY-MM-DD; whole weeks from Monday, but for the list. */
  days: string[];
  /** First day of the month or week that it is about, YYYY-MM-DD. */
  first: string;
  /** From the midnight before the first day up to, not including, the one after the last, on Amsterdam's clock. */
  from: Date;
  until: Date;
  /** Where the arrows lead. */
  previous: string;
  next: string;
}

const iso = (day: DateTime): string => day.toFormat("yyyy-MM-dd");

/** Days from one to another, both inclusive. By the calendar, since a day of a clock change has 23 or 25 hours. */
function daysBetween(first: DateTime, last: DateTime): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = day.plus({ days: 1 })) days.push(iso(day));
  return days;
}

/** What a view shows around a day (YYYY-MM-DD). */
export function agendaSpan(view: AgendaView, day: string): AgendaSpan {
  const at = DateTime.fromISO(day, { zone });
  const unit = view === "week" ? "week" : "month";
  const [first, last] = [at.startOf(unit), at.endOf(unit).startOf("day")];
  const [top, end] =
    view === "maand" ? [first.startOf("week"), last.endOf("week").startOf("day")] : [first, last];
  return {
    view,
    days: daysBetween(top, end),
    first: iso(first),
    from: top.toJSDate(),
    until: end.plus({ days: 1 }).toJSDate(),
    previous: iso(first.minus({ [unit]: 1 })),
    next: iso(first.plus({ [unit]: 1 })),
  };
}

/** Rows of seven days. */
export const weeksOf = <T>(days: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7));

/** Puts what happens on the days that it touches in Amsterdam, by its start; what ends at midnight is not on the next. */
export function onDays<T extends { startsAt: Date; endsAt: Date }>(
  items: readonly T[],
  days: readonly string[],
): Map<string, T[]> {
  const placed = new Map<string, T[]>(days.map((day) => [day, []]));
  const sorted = [...items].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  for (const item of sorted) {
    const last = iso(local(new Date(item.endsAt.getTime() - 1)));
    for (let day = local(item.startsAt); iso(day) <= last; day = day.plus({ days: 1 })) {
      placed.get(iso(day))?.push(item);
    }
  }
  return placed;
}

/** Days without lessons, first and last inclusive. */
export interface Closed {
  name: string;
  startsOn: string;
  endsOn: string;
}

/** Why a school does not go out on a day, if it is so. */
export const closedOn = (closed: readonly Closed[], day: string): string | null =>
  closed.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)?.name ?? null;
