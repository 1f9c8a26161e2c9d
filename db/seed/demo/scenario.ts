import type { bookingStates } from "../../schema";
import { makeBooking, type DemoBookings } from "./bookings";
import { makeCompany, type DemoCompany } from "./companies";
import type { DemoSchool, Ground, GroundPlace } from "./ground";
import { makeListing, type DemoListing } from "./listings";
import { addInstitution, addPlacement, addReport, type DemoShortage } from "./shortage";
import { makeSlots, type DemoSlot } from "./slots";

export interface Sizes {
  home: number;
  elsewhere: number;
  listings: number;
  bookings: number;
}

/** The size of the demonstration: Bedrijf + School had some 400 companies in Zeeland and Flanders. */
export const demoSizes: Sizes = { home: 420, elsewhere: 1600, listings: 4000, bookings: 700 };

export interface Offers {
  companies: DemoCompany[];
  /** The company of bedrijf@vakbrug.test; its listings come first, one of each kind. */
  own: DemoCompany;
  listings: DemoListing[];
  slots: DemoSlot[];
  slotsOf: Map<string, DemoSlot[]>;
}

const kinds = [
  "company_visit",
  "guest_lesson",
  "workshop",
  "assignment",
  "event",
  "internship",
  "apprenticeship",
] as const;

/** Companies with their offers and free moments; the first company is the demonstration's own, in Vlissingen. */
export function makeOffers(ground: Ground, sizes: Sizes): Offers {
  const { random } = ground;
  const at = ground.home.find((place) => place.name === "Vlissingen") ?? random.pick(ground.home);
  const own = makeCompany(ground, at, 0, { sectorSlug: "maritiem-offshore", name: "Scheepswerf Zeekraal" });
  const some = (places: GroundPlace[], count: number, offset: number) =>
    Array.from({ length: count }, (_, index) =>
      makeCompany(
        ground,
        random.weighted(places, (place) => place.weight),
        offset + index,
      ),
    );
  const companies = [
    own,
    ...some(ground.home, sizes.home - 1, 1),
    ...some(ground.elsewhere, sizes.elsewhere, sizes.home),
  ];
  const listings: DemoListing[] = kinds.map((kind, index) =>
    makeListing(ground, own, index, { kind, status: "published" }),
  );
  for (let index = listings.length; index < sizes.listings; index += 1) {
    const from = companies[index < companies.length ? index : random.int(1, companies.length - 1)] ?? own;
    listings.push(makeListing(ground, from, index));
  }
  const byId = new Map(companies.map((company) => [company.row.id, company]));
  const slotsOf = new Map<string, DemoSlot[]>();
  listings.forEach((listing, index) => {
    if (listing.places !== null || listing.status === "draft" || listing.status === "in_review") return;
    const region = byId.get(listing.companyId)?.place.holidayRegion ?? "zuid";
    const isOwn = index < kinds.length;
    const ahead = makeSlots(ground, listing, region, isOwn ? 8 : random.int(1, 6), [4, 91]);
    const past = random.chance(0.25) || isOwn ? makeSlots(ground, listing, region, 2, [-75, -4]) : [];
    slotsOf.set(listing.id, [...past, ...ahead]);
  });
  return { companies, own, listings, slots: [...slotsOf.values()].flat(), slotsOf };
}

const ahead = [
  "requested",
  "confirmed",
  "confirmed",
  "confirmed",
  "countered",
  "declined",
  "expired",
  "withdrawn",
  "cancelled",
] as const;
const behind = ["completed", "completed", "completed", "completed", "no_show", "declined"] as const;

/** Bookings in every state; the demonstration company has two requests that wait, and some groups behind it. */
export function makeBookings(
  ground: Ground,
  offers: Offers,
  teacherOf: Map<string, string>,
  count: number,
): DemoBookings {
  const { random, today } = ground;
  const made: DemoBookings = { bookings: [], holds: [], history: [] };
  const taken = new Set<string>();
  const schools = [...teacherOf.keys()];
  const book = (
    listing: DemoListing,
    slot: DemoSlot,
    status: (typeof bookingStates)[number],
    schoolId: string,
  ) =>
    makeBooking(ground, made, taken, {
      listing,
      slot,
      others: (offers.slotsOf.get(listing.id) ?? []).filter((other) => other.id !== slot.id),
      schoolId,
      teacher: teacherOf.get(schoolId) ?? "",
      status,
    });
  const [own] = schools;
  offers.listings.slice(0, 2).forEach((listing, index) => {
    const slot = offers.slotsOf.get(listing.id)?.at(-1);
    if (slot !== undefined) book(listing, slot, "requested", schools[index + 1] ?? own ?? "");
  });
  const visit = offers.listings[2];
  const agreed = visit && offers.slotsOf.get(visit.id)?.at(-1);
  if (visit && agreed && own !== undefined) book(visit, agreed, "confirmed", own);
  // Groups that have visited the demonstration company, so that it shows how it answers.
  for (const listing of offers.listings.slice(0, kinds.length)) {
    for (const slot of offers.slotsOf.get(listing.id) ?? []) {
      if (slot.endsAt < today) book(listing, slot, "completed", random.pick(schools));
    }
  }
  const bookable = offers.listings
    .slice(kinds.length)
    .filter((listing) => listing.status === "published" && offers.slotsOf.has(listing.id));
  for (let tries = 0; made.bookings.length < count && tries < count * 6; tries += 1) {
    const listing = random.pick(bookable);
    const slot = random.pick(offers.slotsOf.get(listing.id) ?? []);
    book(listing, slot, random.pick(slot.startsAt > today ? ahead : behind), random.pick(schools));
  }
  return made;
}

/** A believable counter: students without a place at every mbo institution, and placements on leerbanen. */
export function makeShortage(
  ground: Ground,
  offers: Offers,
  mbo: DemoSchool[],
  own: DemoSchool,
  studentUserId: string,
): DemoShortage {
  const { random, today } = ground;
  const made: DemoShortage = {
    students: [],
    reports: [],
    reportHistory: [],
    bases: [],
    placements: [],
    placementHistory: [],
  };
  for (const school of mbo) {
    const size = school.id === own.id ? 700 : random.int(600, 1900);
    addInstitution(
      ground,
      made,
      school,
      size,
      school.id === own.id ? 24 : Math.round(size * (0.05 + random.next() * 0.07)),
    );
  }
  const leerbanen = offers.listings.filter(
    (listing) => listing.kind === "apprenticeship" && listing.status === "published",
  );
  const mine = leerbanen[0];
  if (mine?.crebo) {
    addReport(ground, made, own, {
      crebo: mine.crebo,
      route: "bbl",
      createdAt: new Date(today.getTime() - 20 * 86_400_000),
      status: "open",
      closedAt: null,
      userId: studentUserId,
      name: "Sam Kreekstra",
    });
    addPlacement(ground, made, own, mine, "proposed");
  }
  for (const listing of leerbanen.slice(1)) {
    if (!random.chance(0.35)) continue;
    addPlacement(
      ground,
      made,
      random.pick(mbo),
      listing,
      random.pick(["accepted", "accepted", "accepted", "proposed", "declined", "fell_through"] as const),
    );
  }
  return made;
}
