import type { Status } from "./booking-steps";
import { addBooking, type DemoBookings } from "./bookings";
import { kmBetween } from "./distance";
import type { Ground } from "./ground";
import { isPlaced } from "./listing-terms";
import type { DemoListing } from "./listings";
import type { Offers } from "./offers";
import type { Booker } from "./own-bookings";

/** Kilometres that a school travels for an ordinary booking. */
const reach = 45;
const statesAhead = [
  ...(["requested", "requested", "confirmed", "confirmed", "confirmed", "countered"] as const),
  ...(["declined", "expired", "withdrawn", "cancelled"] as const),
] satisfies Status[];
const statesBehind = [
  ...(["completed", "completed", "completed", "completed", "completed"] as const),
  ...(["no_show", "declined"] as const),
] satisfies Status[];

/** Bookings in every state, of these schools' teachers at companies in reach that suit their pupils. */
export function addOthersBookings(
  ground: Ground,
  into: DemoBookings,
  offers: Offers,
  bookers: Booker[],
  count: number,
): void {
  const { random, now } = ground;
  const bookable = offers.listings.filter(
    (each) =>
      each.companyId !== offers.companies[0]?.row.id &&
      each.status === "published" &&
      !isPlaced(each.kind) &&
      (offers.slotsOf.get(each.id) ?? []).length > 0,
  );
  const choices = bookers.map(([school, teacher]) => ({
    school,
    teacher,
    listings: bookable.filter(
      (each) =>
        kmBetween(each, school) <= reach &&
        each.audiences.some((audience) => school.audiences.includes(audience)),
    ),
  }));
  const able = choices.filter(({ listings }) => listings.length > 0);
  for (let tries = 0; into.bookings.length < count && tries < count * 8; tries += 1) {
    const { school, teacher, listings } = random.pick(able);
    const listing: DemoListing = random.pick(listings);
    const slots = offers.slotsOf.get(listing.id) ?? [];
    const slot = random.pick(slots);
    const status = random.pick(slot.startsAt > now ? statesAhead : statesBehind);
    const others = slots.filter((other) => other.id !== slot.id);
    addBooking(ground, into, { listing, slot, others, school, teacher, status });
  }
}
