import { DateTime } from "luxon";

/** A slot as a company describes it: days as YYYY-MM-DD and times as HH:mm on the clock in Amsterdam. */
export interface SlotPlan {
  day: string;
  startTime: string;
  endTime: string;
  repeat: "once" | "weekly" | "fortnightly";
  /** Last day of a repeating series. */
  until?: string | undefined;
}

export interface Holiday {
  startsOn: string;
  endsOn: string;
}

/** More than a school year of weeks is a typing error. */
export const maxSlotsPerSeries = 60;

const stepDays = { once: 0, weekly: 7, fortnightly: 14 } as const;

/**
 * The days of a plan, in order, without those in a holiday. A series keeps its weekday and its rhythm: a
 * skipped day does not shift the ones after it.
 */
export function plannedDays(plan: SlotPlan, holidays: readonly Holiday[]): string[] {
  const step = stepDays[plan.repeat];
  const last = step === 0 ? plan.day : (plan.until ?? plan.day);
  const days: string[] = [];
  let at = DateTime.fromISO(plan.day, { zone: "utc" });
  for (let day = plan.day; day <= last && days.length <= maxSlotsPerSeries;) {
    const free = !holidays.some((holiday) => holiday.startsOn <= day && day <= holiday.endsOn);
    if (free) days.push(day);
    if (step === 0) break;
    at = at.plus({ days: step });
    day = at.toFormat("yyyy-MM-dd");
  }
  return days;
}
