import type { booking, bookingHistory, slotHold } from "../../schema";
import type { Ground } from "./ground";
import type { DemoListing } from "./listings";
import type { DemoSlot } from "./slots";

type Booking = typeof booking.$inferInsert & { id: string };
type Status = Booking["status"];

export interface DemoBookings {
  bookings: Booking[];
  holds: (typeof slotHold.$inferInsert)[];
  history: (typeof bookingHistory.$inferInsert)[];
}

const day = 86_400_000;
const letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const goals = [
  "Leerlingen willen zien wat het vak inhoudt, voordat zij een richting kiezen.",
  "Het past bij ons project over techniek in de buurt.",
  "Voor loopbaanoriëntatie: welke beroepen zijn er dichtbij?",
  "We werken aan een profielkeuze en zoeken praktijk bij de theorie.",
];
const reasons = {
  declined: "Op deze dag staat de werkplaats vol. Een andere week lukt wel.",
  withdrawn: "De klas heeft die dag een toets.",
  cancelled: "Er zijn te veel zieken in de groep.",
  no_show: "De groep is niet gekomen.",
};
const stays: Status[] = ["requested", "confirmed", "completed", "no_show"];

/** One booking in a given state, with what it holds and how it came there; null when the slot has no room. */
export function makeBooking(
  ground: Ground,
  into: DemoBookings,
  taken: Set<string>,
  from: {
    listing: DemoListing;
    slot: DemoSlot;
    others: DemoSlot[];
    schoolId: string;
    teacher: string;
    status: Status;
  },
): Booking | null {
  const { random, today } = ground;
  const { listing, slot, status } = from;
  if (taken.has(slot.id)) return null;
  const proposed = from.others.filter((other) => !taken.has(other.id) && other.startsAt > today).slice(0, 2);
  if (status === "countered" && proposed.length === 0) return null;
  const id = random.uuid();
  const waits = status === "requested" || status === "countered";
  const createdAt = waits
    ? new Date(today.getTime() - random.int(0, 2) * day)
    : new Date(Math.min(today.getTime(), slot.startsAt.getTime()) - random.int(8, 30) * day);
  const answeredAt = new Date(createdAt.getTime() + random.int(2, 60) * 3_600_000);
  const pupils = random.int(Math.max(1, listing.minPupils ?? 8), listing.maxPupils ?? 24);
  const happened = status === "completed" || status === "no_show";
  const completedAt = new Date(slot.endsAt.getTime() + day);
  const made: Booking = {
    id,
    reference: `VB-${Array.from({ length: 5 }, () => letters.charAt(random.int(0, letters.length - 1))).join("")}`,
    listingId: listing.id,
    companyId: listing.companyId,
    schoolId: from.schoolId,
    slotId: slot.id,
    requestedBy: from.teacher,
    status,
    groupAudience: listing.audiences[0] ?? "vmbo-kb",
    groupYear: random.int(1, 4),
    pupils,
    escorts: random.int(1, 3),
    goal: random.pick(goals),
    needs: random.chance(0.15) ? "Eén leerling gebruikt een rolstoel." : "",
    holdUntil: waits ? new Date(today.getTime() + random.int(2, 4) * day) : null,
    reason: status in reasons ? reasons[status as keyof typeof reasons] : null,
    sequence: status === "confirmed" || happened ? 1 : status === "cancelled" ? 2 : 0,
    idempotencyKey: random.uuid(),
    createdAt,
    updatedAt: waits ? createdAt : answeredAt,
    confirmedAt: status === "confirmed" || status === "cancelled" || happened ? answeredAt : null,
    completedAt: status === "completed" ? completedAt : null,
  };
  into.bookings.push(made);
  const holding = status === "countered" ? proposed : stays.includes(status) ? [slot] : [];
  for (const held of holding) {
    taken.add(held.id);
    into.holds.push({ id: random.uuid(), slotId: held.id, bookingId: id, pupils, createdAt });
  }
  const step = (
    fromStatus: Status | null,
    toStatus: Status,
    actor: string,
    at: Date,
    note: string | null = null,
  ) =>
    into.history.push({
      bookingId: id,
      at,
      actor,
      actorId: actor === "T" ? from.teacher : null,
      fromStatus,
      toStatus,
      note,
      slotId: slot.id,
      proposedSlotIds: toStatus === "countered" ? proposed.map((other) => other.id) : [],
    });
  step(null, "requested", "T", createdAt);
  if (made.confirmedAt) step("requested", "confirmed", "C", answeredAt);
  if (status === "cancelled") step("confirmed", "cancelled", "T", answeredAt, reasons.cancelled);
  if (happened) step("confirmed", "completed", "S", completedAt);
  if (status === "no_show") step("completed", "no_show", "C", completedAt, reasons.no_show);
  if (status === "declined") step("requested", "declined", "C", answeredAt, reasons.declined);
  if (status === "withdrawn") step("requested", "withdrawn", "T", answeredAt, reasons.withdrawn);
  if (status === "expired") step("requested", "expired", "S", answeredAt);
  if (status === "countered") step("requested", "countered", "C", createdAt);
  return made;
}
