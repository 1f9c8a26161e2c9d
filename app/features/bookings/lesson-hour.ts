import { localMoment, today } from "~/platform/clock/clock";

interface Span {
  startsAt: Date;
  endsAt: Date;
}

/**
 * The moments (UTC) of a lesson hour, HH:mm on the clock in Amsterdam, on the day of a slot; undefined when it does not
 * lie within the slot, or the clock does not show it on that day.
 */
export function lessonWithin(hour: { startsAt: string; endsAt: string }, slot: Span): Span | undefined {
  const day = today(slot.startsAt);
  const [startsAt, endsAt] = [localMoment(day, hour.startsAt), localMoment(day, hour.endsAt)];
  if (startsAt === undefined || endsAt === undefined || endsAt <= startsAt) return undefined;
  return startsAt >= slot.startsAt && endsAt <= slot.endsAt ? { startsAt, endsAt } : undefined;
}
