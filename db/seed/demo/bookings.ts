import type { booking, bookingHistory, slotHold } from "../../schema";
import { uuidOf } from "../uuid";
import { stepsTo, type Status } from "./booking-steps";
import type { DemoSchool, Ground } from "./ground";
import type { DemoListing } from "./listings";
import type { DemoSlot } from "./slots";

type Booking = typeof booking.$inferInsert & { id: string };

export interface DemoBookings {
  bookings: Booking[];
  holds: (typeof slotHold.$inferInsert)[];
  history: (typeof bookingHistory.$inferInsert)[];
  /** Slots on which somebody has a claim. */
  held: Set<string>;
}

/** Letters of a reference: none that is misheard or misread. */
const letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

function reference(ground: Ground): string {
  const { random, taken } = ground;
  for (;;) {
    const code = Array.from({ length: 5 }, () => letters.charAt(random.int(0, letters.length - 1)));
    const made = `VB-${code.join("")}`;
    if (taken.has(made)) continue;
    taken.add(made);
    return made;
  }
}

const goals = [
  "Leerlingen willen zien wat het vak inhoudt, voordat zij een richting kiezen.",
  "Het past bij ons project over techniek in de buurt.",
  "Voor loopbaanoriëntatie: welke beroepen zijn er dichtbij?",
  "We werken aan de profielkeuze en zoeken praktijk bij de theorie.",
  "De klas bouwt zelf aan een project en wil zien hoe het echt gaat.",
  "We willen laten zien dat techniek ook iets voor meisjes is.",
  "Het is een beloning voor een klas die hard heeft gewerkt.",
];
const needs = [
  "Eén leerling gebruikt een rolstoel.",
  "Twee leerlingen schrikken van hard geluid.",
  "Eén leerling heeft een notenallergie.",
];
/** The years of an audience: groups 5 to 8 of a primary school, years of the others. */
const years: Record<string, [number, number]> = {
  po: [5, 8],
  lager: [4, 6],
  "so-1": [1, 2],
  "so-2": [3, 4],
  "so-3": [5, 6],
  havo: [1, 5],
  vwo: [1, 6],
  mbo: [1, 3],
};
/** How much older the youngest is than the number of its year, by audience; 11 for secondary schools. */
const olderBy: Record<string, number> = { po: 3, lager: 5, mbo: 15 };
const keeps: Status[] = ["requested", "confirmed", "completed", "no_show"];

export interface Wish {
  listing: DemoListing;
  slot: DemoSlot;
  /** Other slots of the listing, of which a company may propose two. */
  others: readonly DemoSlot[];
  school: DemoSchool;
  teacher: string;
  status: Status;
  /** For a request that waits: how many working days ago it was made. */
  asked?: number;
}

/** Makes one booking in a given state, with what it holds and how it came there; false when it cannot have been. */
export function addBooking(ground: Ground, into: DemoBookings, wish: Wish): boolean {
  const { random, now } = ground;
  const { listing, slot, status } = wish;
  const audience = listing.audiences.find((each) => wish.school.audiences.includes(each));
  const proposed = wish.others
    .filter((other) => !into.held.has(other.id) && other.startsAt > now)
    .slice(0, 2);
  if (audience === undefined || into.held.has(slot.id)) return false;
  if (status === "countered" && proposed.length === 0) return false;
  const asked = wish.asked ?? random.int(1, 3);
  const made = stepsTo(ground, status, { listing, slot, proposed, asked });
  const [request] = made?.steps ?? [];
  if (made === null || request === undefined) return false;
  const { steps, holdUntil } = made;
  const at = (to: Status) => steps.find((step) => step.to === to)?.at ?? null;
  const known = reference(ground);
  const id = uuidOf("booking", known);
  const pupils = random.int(listing.minPupils ?? 8, listing.maxPupils ?? 24);
  const groupYear = random.int(...(years[audience] ?? [1, 4]));
  const youngestAge = Math.max((olderBy[audience] ?? 11) + groupYear, listing.minimumAge ?? 0);
  const risksOpen = listing.kind !== "guest_lesson" && listing.riskAssessmentYouth === false;
  const told = steps.filter((step) => !["requested", "completed", "no_show"].includes(step.to));
  into.bookings.push({
    id,
    reference: known,
    status,
    holdUntil,
    pupils,
    listingId: listing.id,
    companyId: listing.companyId,
    schoolId: wish.school.id,
    slotId: slot.id,
    requestedBy: wish.teacher,
    groupAudience: audience,
    groupYear,
    youngestAge,
    vogWanted: audience === "po" || audience === "lager",
    risksAccepted: risksOpen,
    escorts: random.int(1, 3),
    goal: random.pick(goals),
    needs: random.chance(0.15) ? random.pick(needs) : "",
    reason: status === "no_show" ? null : (steps.at(-1)?.note ?? null),
    sequence: told.length,
    idempotencyKey: uuidOf("form", known),
    createdAt: request.at,
    updatedAt: steps.at(-1)?.at ?? request.at,
    confirmedAt: at("confirmed"),
    completedAt: at("completed"),
  });
  for (const each of status === "countered" ? proposed : keeps.includes(status) ? [slot] : []) {
    into.held.add(each.id);
    into.holds.push({
      id: uuidOf("hold", known, each.id),
      slotId: each.id,
      bookingId: id,
      pupils,
      createdAt: request.at,
    });
  }
  for (const { from, to, actor, at: when, note } of steps) {
    into.history.push({
      bookingId: id,
      at: when,
      actor,
      fromStatus: from,
      toStatus: to,
      note,
      slotId: slot.id,
      actorId: actor === "T" ? wish.teacher : null,
      proposedSlotIds: to === "countered" ? proposed.map((other) => other.id) : [],
    });
  }
  return true;
}
