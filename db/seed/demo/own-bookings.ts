import type { Status } from "./booking-steps";
import { addBooking, type DemoBookings } from "./bookings";
import { kmBetween } from "./distance";
import type { DemoSchool, Ground } from "./ground";
import { isPlaced } from "./listing-terms";
import type { DemoListing } from "./listings";
import type { Offers } from "./offers";
import { makeSlot, type DemoSlot } from "./slots";

/** A school with the account of the teacher who books for it. */
export type Booker = [school: DemoSchool, teacher: string];

/** Kilometres that a class of `docent@` travels. */
const reach = 30;

type Choose = (listing: DemoListing) => DemoSlot | undefined;

/**
 * What `docent@` has to do with companies nearby: a proposal to choose from, an appointment on the next day with lessons
 * (in the summer holidays that is weeks away), and bookings in every other state, one of them a request to `bedrijf@`.
 * Gives the slots that were made for it.
 */
export function addTeachersBookings(
  ground: Ground,
  into: DemoBookings,
  offers: Offers,
  [school, teacher]: Booker,
): DemoSlot[] {
  const regions = new Map(offers.companies.map((each) => [each.row.id, each.place.holidayRegion]));
  const own = offers.companies[0]?.row.id;
  const made: DemoSlot[] = [];
  const slotsOf = (listing: DemoListing) => offers.slotsOf.get(listing.id) ?? [];

  const book = (listing: DemoListing, status: Status, slot: DemoSlot | undefined): boolean => {
    if (slot === undefined) return false;
    const others = slotsOf(listing).filter((other) => other.id !== slot.id);
    const done = addBooking(ground, into, { listing, slot, others, school, teacher, status, asked: 1 });
    if (done && others.length === slotsOf(listing).length) made.push(slot);
    return done;
  };
  const free: Choose = (listing) =>
    slotsOf(listing).findLast((slot) => slot.startsAt > ground.now && !into.held.has(slot.id));
  /** A new slot on the first or last day with lessons out of some, or one so many before the last. */
  const on =
    (from: number, to: number, at: number): Choose =>
    (listing) => {
      const day = ground.lessonDays(regions.get(listing.companyId) ?? "", from, to).at(at);
      return day === undefined ? undefined : makeSlot(ground, listing, day);
    };
  const past = (lessonDaysAgo: number) => on(-120, -4, -lessonDaysAgo);

  const near = offers.listings.filter(
    (each) =>
      each.status === "published" &&
      !isPlaced(each.kind) &&
      each.audiences.some((audience) => school.audiences.includes(audience)) &&
      kmBetween(each, school) <= reach,
  );
  near.filter((each) => each.companyId === own).some((each) => book(each, "requested", free(each)));
  const others = ground.random.some(
    near.filter((each) => each.companyId !== own),
    near.length,
  );
  const wishes: [Status, Choose][] = [
    ["confirmed", on(1, 91, 0)],
    ["countered", free],
    ["requested", free],
    ["confirmed", free],
    ["completed", past(3)],
    ["completed", past(15)],
    ["no_show", past(30)],
    ["declined", free],
    ["expired", free],
    ["withdrawn", free],
    ["cancelled", free],
  ];
  for (const [status, choose] of wishes) {
    const at = others.findIndex((listing) => book(listing, status, choose(listing)));
    if (at >= 0) others.splice(at, 1);
  }
  return made;
}

/** What is asked of and agreed with `bedrijf@`; requests that were made on different days have different deadlines. */
const asked: { status: Status; asked?: number }[] = [
  { status: "requested", asked: 4 },
  { status: "requested", asked: 2 },
  { status: "requested", asked: 1 },
  { status: "countered" },
  { status: "confirmed" },
  { status: "confirmed" },
  { status: "declined" },
];

/** Requests that wait for `bedrijf@`, what was agreed, and groups that have come, so that it shows how it answers. */
export function addCompanysBookings(
  ground: Ground,
  into: DemoBookings,
  offers: Offers,
  bookers: Booker[],
): void {
  const own = offers.companies[0]?.row.id;
  const booked = offers.listings.filter((each) => each.companyId === own && !isPlaced(each.kind));
  const fitting = bookers.filter(([school]) => school.audiences.includes("vmbo-kb"));
  let next = 0;
  const book = (listing: DemoListing, slot: DemoSlot | undefined, wish: (typeof asked)[number]) => {
    const [school, teacher] = fitting[next % fitting.length] ?? [];
    if (school === undefined || teacher === undefined || slot === undefined) return;
    next += 1;
    const others = (offers.slotsOf.get(listing.id) ?? []).filter((each) => each.id !== slot.id);
    addBooking(ground, into, { ...wish, listing, slot, others, school, teacher });
  };
  asked.forEach((wish, index) => {
    const listing = booked[index % booked.length];
    if (listing === undefined) return;
    const slots = offers.slotsOf.get(listing.id) ?? [];
    const free = slots.findLast((each) => each.startsAt > ground.now && !into.held.has(each.id));
    book(listing, free, wish);
  });
  for (const listing of booked) {
    const past = (offers.slotsOf.get(listing.id) ?? []).filter((slot) => slot.startsAt < ground.now);
    for (const slot of past) book(listing, slot, { status: "completed" });
  }
}
