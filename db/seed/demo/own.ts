import type { Status } from "./booking-steps";
import { addBooking, type DemoBookings } from "./bookings";
import { makeCompany, type DemoCompany } from "./companies";
import { kmBetween } from "./distance";
import type { DemoSchool, Ground } from "./ground";
import { isPlaced, type Kind } from "./listing-terms";
import { makeListing, type DemoListing } from "./listings";
import { slotsFor, type Offers } from "./offers";
import { makeSlot, type DemoSlot } from "./slots";

const kinds: Kind[] = [
  ...(["company_visit", "guest_lesson", "workshop", "assignment"] as const),
  ...(["event", "internship", "apprenticeship"] as const),
];
/** Days online, longer than anything that is told about these listings. */
const online = 100;

/** The company of `bedrijf@`, in Vlissingen, with one listing of each kind for pupils of `docent@`. */
export function makeOwnCompany(ground: Ground): Offers & { own: DemoCompany } {
  const at = ground.places.find((place) => place.name === "Vlissingen");
  if (at === undefined) throw new Error("There is no Vlissingen.");
  const own = makeCompany(ground, at, 0, {
    ...{ sectorSlug: "maritiem-offshore", name: "Scheepswerf Zeekraal", standing: "settled" },
  });
  const audiences = ["vmbo-bb", "vmbo-kb"];
  const listings = kinds.map((kind, index) =>
    makeListing(ground, own, index, {
      ...{ kind, online, status: "published" },
      ...(isPlaced(kind) ? {} : { audiences }),
    }),
  );
  const slotsOf = new Map(listings.map((each) => [each.id, slotsFor(ground, each, own, 8)]));
  return { own, companies: [own], listings, slotsOf };
}

/** Bookings of `docent@` in every state; `requested` twice, so that one remains when the other is answered. */
const teachersStates: Status[] = [
  ...(["countered", "requested", "requested", "confirmed", "completed", "completed"] as const),
  ...(["declined", "expired", "withdrawn", "cancelled", "no_show"] as const),
];
const happened = (status: Status) => status === "completed" || status === "no_show";

/** Kilometres that a class travels. */
const classReach = 30;

/** A day with lessons before today, `n` such days ago. */
const lately = (ground: Ground, region: string, n: number): string =>
  ground.lessonDays(region, -120, -4).at(-n) ?? ground.today;

/** The first day with lessons after today; in the summer holidays that is weeks away. */
const nextLessonDay = (ground: Ground, region: string): string =>
  ground.lessonDays(region, 1, 91)[0] ?? ground.today;

/**
 * What `docent@` has to do with companies nearby: a proposal to choose from, an appointment on the next day with lessons,
 * and one booking in every other state. Gives the slots that were made for it.
 */
export function addTeachersBookings(
  ground: Ground,
  into: DemoBookings,
  offers: Offers,
  school: DemoSchool,
  teacher: string,
): DemoSlot[] {
  const companies = new Map(offers.companies.map((each) => [each.row.id, each]));
  const near = offers.listings.filter(
    (each) =>
      each.status === "published" &&
      !isPlaced(each.kind) &&
      each.createdAt < ground.now &&
      each.audiences.some((audience) => school.audiences.includes(audience)) &&
      kmBetween(each, school) <= classReach,
  );
  const made: DemoSlot[] = [];
  const add = (listing: DemoListing, status: Status, slot: DemoSlot) => {
    const known = offers.slotsOf.get(listing.id) ?? [];
    const others = known.filter((other) => other.id !== slot.id);
    const done = addBooking(ground, into, { listing, slot, others, school, teacher, status, asked: 1 });
    if (done && others.length === known.length) made.push(slot);
    return done;
  };
  const rest = [...near];
  const first = (fits: (listing: DemoListing, region: string) => boolean) => {
    const at = rest.findIndex((each) => fits(each, companies.get(each.companyId)?.place.holidayRegion ?? ""));
    if (at >= 0) rest.splice(at, 1);
  };
  first((listing, region) =>
    add(listing, "confirmed", makeSlot(ground, listing, nextLessonDay(ground, region))),
  );
  teachersStates.forEach((status, index) => {
    first((listing, region) => {
      const known = offers.slotsOf.get(listing.id) ?? [];
      const [later] = known.filter((slot) => slot.startsAt > ground.now && !into.held.has(slot.id)).slice(-1);
      const slot = happened(status) ? makeSlot(ground, listing, lately(ground, region, 3 * index)) : later;
      return slot !== undefined && add(listing, status, slot);
    });
  });
  return made;
}

/** Requests that wait for `bedrijf@`, made so many working days ago, hence with different deadlines; and what was agreed. */
export function addCompanysBookings(
  ground: Ground,
  into: DemoBookings,
  offers: Offers,
  schools: [DemoSchool, string][],
): void {
  const wishes: { status: Status; asked?: number }[] = [
    ...[4, 2, 1].map((asked) => ({ status: "requested" as const, asked })),
    ...(["countered", "confirmed", "confirmed", "declined"] as const).map((status) => ({ status })),
  ];
  const fitting = schools.filter(([school]) => school.audiences.includes("vmbo-kb"));
  const booked = offers.listings.slice(0, kinds.length).filter((each) => !isPlaced(each.kind));
  wishes.forEach(({ status, asked }, index) => {
    const listing = booked[index % booked.length];
    const [school, teacher] = fitting[index % fitting.length] ?? [];
    if (listing === undefined || school === undefined || teacher === undefined) return;
    const slots = offers.slotsOf.get(listing.id) ?? [];
    const [slot] = slots.filter((each) => !into.held.has(each.id)).slice(-1);
    if (slot === undefined) return;
    const others = slots.filter((each) => each.id !== slot.id);
    addBooking(ground, into, {
      ...{ listing, slot, others, school, teacher, status },
      ...(asked === undefined ? {} : { asked }),
    });
  });
}
