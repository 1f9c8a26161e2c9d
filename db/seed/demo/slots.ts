import type { slot } from "../../schema";
import type { Ground } from "./ground";
import type { DemoListing } from "./listings";

export type DemoSlot = typeof slot.$inferInsert & { id: string };

const day = 86_400_000;
const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  hour: "2-digit",
  hourCycle: "h23",
});
const iso = (at: Date) => at.toISOString().slice(0, 10);

/** The moment at which the clock in Amsterdam shows `hour`:`minute` on a day (YYYY-MM-DD). */
export function amsterdam(onDay: string, hour: number, minute = 0): Date {
  const guess = new Date(`${onDay}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00Z`);
  return new Date(guess.getTime() - (Number(clock.format(guess)) - hour) * 3_600_000);
}

const hasLessons = (ground: Ground, region: string, onDay: string): boolean => {
  const weekday = new Date(`${onDay}T00:00:00Z`).getUTCDay();
  const free = (ground.holidays.get(region) ?? []).some((h) => h.startsOn <= onDay && onDay <= h.endsOn);
  return weekday >= 1 && weekday <= 5 && !free;
};

/** `count` slots on school days between two days from today (negative: before), no two on one day. */
export function makeSlots(
  ground: Ground,
  of: DemoListing,
  holidayRegion: string,
  count: number,
  between: [from: number, to: number],
): DemoSlot[] {
  const { random, today } = ground;
  const days = new Set<string>();
  for (let tries = 0; days.size < count && tries < count * 8; tries += 1) {
    const onDay = iso(new Date(today.getTime() + random.int(...between) * day));
    if (hasLessons(ground, holidayRegion, onDay)) days.add(onDay);
  }
  const length = (of.durationMinutes ?? 120) * 60_000;
  return [...days].sort().map((onDay) => {
    const startsAt = amsterdam(onDay, random.pick([9, 9, 10, 13]), random.pick([0, 30]));
    const maxGroups = of.kind === "event" ? 3 : random.pick([1, 1, 1, 2]);
    return {
      id: random.uuid(),
      listingId: of.id,
      startsAt,
      endsAt: new Date(startsAt.getTime() + length),
      maxGroups,
      maxPupils: (of.maxPupils ?? 24) * maxGroups,
      createdAt: of.publishedAt ?? today,
    };
  });
}
