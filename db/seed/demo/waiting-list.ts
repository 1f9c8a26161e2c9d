import type { waitingEntry, waitingHistory } from "../../schema";
import { uuidOf } from "../uuid";
import type { DemoBookings } from "./bookings";
import { plusHours } from "./days";
import { kmBetween } from "./distance";
import type { Ground } from "./ground";
import { isPlaced } from "./listing-terms";
import type { DemoListing } from "./listings";
import type { Offers } from "./offers";
import type { Booker } from "./own-bookings";
import type { DemoSlot } from "./slots";

export interface DemoWaiting {
  entries: (typeof waitingEntry.$inferInsert & { id: string })[];
  history: (typeof waitingHistory.$inferInsert)[];
}

/** Kilometres that a class of `docent@` travels. */
const reach = 30;
/** Hours before the slot that an entry can still hope for, notice included. */
const ahead = 24 * 21;

/** What `docent@` waits for: a moment that somebody else has, and one that came free and is held for a day and a half. */
export function makeWaiting(
  ground: Ground,
  bookings: DemoBookings,
  offers: Offers,
  [school, teacher]: Booker,
): DemoWaiting {
  const { now } = ground;
  const made: DemoWaiting = { entries: [], history: [] };
  const near = offers.listings.filter(
    (each) =>
      each.status === "published" &&
      !isPlaced(each.kind) &&
      each.companyId !== offers.companies[0]?.row.id &&
      each.audiences.some((audience) => school.audiences.includes(audience)) &&
      kmBetween(each, school) <= reach,
  );
  const far = (slot: DemoSlot) => slot.startsAt > plusHours(now, ahead);
  const find = (fits: (slot: DemoSlot) => boolean) =>
    near
      .flatMap((listing) =>
        (offers.slotsOf.get(listing.id) ?? []).filter(far).map((slot) => ({ listing, slot })),
      )
      .find(({ slot }) => fits(slot));

  const join = (found: { listing: DemoListing; slot: DemoSlot } | undefined, offered: boolean) => {
    if (found === undefined) return;
    const { listing, slot } = found;
    const id = uuidOf("waiting", slot.id);
    const pupils = listing.minPupils ?? 12;
    const at = plusHours(now, offered ? -60 : -30);
    const offeredAt = plusHours(now, -12);
    made.entries.push({
      id,
      pupils,
      slotId: slot.id,
      schoolId: school.id,
      userId: teacher,
      status: offered ? "offered" : "waiting",
      groupAudience: listing.audiences.find((each) => school.audiences.includes(each)) ?? "",
      escorts: 2,
      goal: "De klas wil zien hoe het vak in het echt gaat.",
      offerUntil: offered ? plusHours(offeredAt, 48) : null,
      idempotencyKey: uuidOf("waiting form", slot.id),
      createdAt: at,
      updatedAt: offered ? offeredAt : at,
    });
    made.history.push({ entryId: id, at, actor: "T", actorId: teacher, toStatus: "waiting" });
    if (!offered) return;
    made.history.push({
      entryId: id,
      at: offeredAt,
      actor: "S",
      fromStatus: "waiting",
      toStatus: "offered",
    });
    bookings.held.add(slot.id);
    bookings.holds.push({
      id: uuidOf("hold", id),
      slotId: slot.id,
      waitingId: id,
      pupils,
      createdAt: offeredAt,
    });
  };
  join(
    find((slot) => slot.maxGroups === 1 && bookings.held.has(slot.id)),
    false,
  );
  join(
    find((slot) => !bookings.held.has(slot.id)),
    true,
  );
  return made;
}
