import type { booking } from "../../schema";
import { amsterdam, isWeekday, plusDays, plusHours } from "./days";
import type { Ground } from "./ground";
import type { DemoListing } from "./listings";
import { plusWorkingDays } from "./public-holidays";
import type { DemoSlot } from "./slots";

export type Status = (typeof booking.$inferInsert)["status"];

export interface Step {
  from: Status | null;
  to: Status;
  actor: "T" | "C" | "S";
  at: Date;
  note: string | null;
}

const reasons = {
  declined: [
    "Op deze dag staat de werkplaats vol. Een andere week lukt wel.",
    "Onze vaste begeleider is dan op cursus.",
    "De groep is te groot voor die ochtend. Met de helft lukt het wel.",
  ],
  withdrawn: [
    "De klas heeft die dag een toets.",
    "Het rooster is veranderd.",
    "Er is geen vervoer te vinden.",
  ],
  cancelled: ["Er zijn te veel zieken in de groep.", "Een van de begeleiders is uitgevallen."],
  no_show: ["De groep is niet gekomen en was niet te bereiken.", "De bus bleek niet besteld."],
};

/** A number of working days ago, in office hours. */
function workingDaysAgo(ground: Ground, days: number): Date {
  let day = ground.today;
  for (let left = days; left > 0;) {
    day = plusDays(day, -1);
    if (isWeekday(day)) left -= 1;
  }
  return amsterdam(day, ground.random.int(9, 15), ground.random.int(0, 59));
}

const earlier = (a: Date, b: Date) => (a < b ? a : b);

export const waits = (status: Status): boolean => status === "requested" || status === "countered";

/** When it was asked: what waits lately, at most `asked` working days ago; all else well before the slot and now. */
function askedAt(ground: Ground, status: Status, slot: DemoSlot, asked: number): Date {
  if (waits(status)) return workingDaysAgo(ground, asked);
  const before = earlier(ground.now, slot.startsAt);
  const days = ground.random.int(9, 30);
  return amsterdam(plusDays(before.toISOString().slice(0, 10), -days), ground.random.int(9, 16));
}

/** Until when seats are held: the shorter of the listing's working days and start − notice; a proposal three days. */
function heldUntil(status: Status, asked: Date, answered: Date, listing: DemoListing, starts: Date[]): Date {
  const last = new Date(Math.max(...starts.map((start) => start.getTime())));
  return status === "countered"
    ? earlier(plusWorkingDays(answered, 3), last)
    : earlier(
        plusWorkingDays(asked, listing.holdWorkingDays ?? 5),
        plusHours(last, -24 * (listing.noticeDays ?? 3)),
      );
}

/**
 * The steps by which a booking came to its state, and until when it is held while it waits; null when that cannot have
 * been: the listing was not yet online, or the hold would be over, or not over yet.
 */
export function stepsTo(
  ground: Ground,
  status: Status,
  of: { listing: DemoListing; slot: DemoSlot; proposed: DemoSlot[]; asked: number },
): { steps: Step[]; holdUntil: Date | null } | null {
  const { random, now } = ground;
  const asked = askedAt(ground, status, of.slot, of.asked);
  if (of.listing.publishedAt == null || asked < of.listing.publishedAt) return null;
  const answered = plusHours(asked, random.int(2, waits(status) ? 7 : 60));
  const starts = (status === "countered" ? of.proposed : [of.slot]).map((slot) => slot.startsAt);
  const until = heldUntil(status, asked, answered, of.listing, starts);
  if (waits(status) && until < plusHours(now, 6)) return null;
  // Public holidays in a row stretch a hold beyond the days since it was asked.
  if (status === "expired" && until > now) return null;
  const steps: Step[] = [{ from: null, to: "requested", actor: "T", at: asked, note: null }];
  const then = (to: Status, actor: Step["actor"], at: Date) => {
    const note = to in reasons ? random.pick(reasons[to as keyof typeof reasons]) : null;
    steps.push({ from: steps.at(-1)?.to ?? null, to, actor, at, note });
  };
  const happened = status === "completed" || status === "no_show";
  if (status === "confirmed" || status === "cancelled" || happened) then("confirmed", "C", answered);
  if (status === "declined" || status === "countered") then(status, "C", answered);
  if (status === "withdrawn") then(status, "T", answered);
  if (status === "expired") then(status, "S", until);
  if (status === "cancelled") then(status, "T", plusHours(answered, random.int(5, 40)));
  if (happened) then("completed", "S", plusHours(of.slot.endsAt, 24));
  if (status === "no_show") then("no_show", "C", plusHours(of.slot.endsAt, 26));
  return { steps, holdUntil: waits(status) ? until : null };
}
