import type { slot } from "../../schema";
import { uuidOf } from "../uuid";
import { amsterdam } from "./days";
import type { Ground } from "./ground";
import type { DemoListing } from "./listings";

export type DemoSlot = typeof slot.$inferInsert & { id: string };

/** Minutes after midnight at which something may begin; all is over at five. */
const starts = [8.5, 9, 9, 9.5, 10, 12.5, 13, 13.5].map((hours) => hours * 60);
const latestEnd = 17 * 60;

/** A guest lesson is given to parallel classes after each other more often than a company receives two groups. */
const groups: Partial<Record<DemoListing["kind"], number[]>> = { guest_lesson: [1, 2, 2, 3] };

/** A slot of a listing on a day, within working hours. */
export function makeSlot(ground: Ground, of: DemoListing, day: string): DemoSlot {
  const { random } = ground;
  const length = of.durationMinutes ?? 120;
  const start = random.pick(starts.filter((minutes) => minutes + length <= latestEnd));
  const startsAt = amsterdam(day, 0, start);
  const maxGroups = of.kind === "event" ? 3 : random.pick(groups[of.kind] ?? [1, 1, 1, 2]);
  return {
    id: uuidOf("slot", of.slug, startsAt.toISOString()),
    listingId: of.id,
    startsAt,
    endsAt: new Date(startsAt.getTime() + length * 60_000),
    maxGroups,
    maxPupils: (of.maxPupils ?? 24) * maxGroups,
    createdAt: of.publishedAt ?? of.createdAt,
  };
}

/** `count` slots on days with lessons between two days from today (negative: before), fewer when there are not so many. */
export function makeSlots(
  ground: Ground,
  of: DemoListing,
  holidayRegion: string,
  count: number,
  between: [from: number, to: number],
): DemoSlot[] {
  const days = ground.random.some(ground.lessonDays(holidayRegion, ...between), count);
  return days.sort().map((day) => makeSlot(ground, of, day));
}
